using SkillTalent.Rules;

namespace SkillTalent.Diffs;

/// <summary>Codes and labels of causes.</summary>
public static class ChangeCauseExtensions
{
    /// <summary>The code used in JSON.</summary>
    public static string ToCode(this ChangeCause cause) => cause switch
    {
        ChangeCause.Time => "time",
        ChangeCause.Rules => "rules",
        ChangeCause.Both => "both",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    /// <summary>What people call it.</summary>
    public static LocalizedText ToLabel(this ChangeCause cause) => cause switch
    {
        ChangeCause.Time => new LocalizedText("时间推移", "time has passed"),
        ChangeCause.Rules => new LocalizedText("规则变化", "the rules changed"),
        ChangeCause.Both => new LocalizedText("时间推移和规则变化", "time and rules"),
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };
}
