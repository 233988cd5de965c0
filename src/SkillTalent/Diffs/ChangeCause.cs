namespace SkillTalent;

/// <summary>Why an answer is another one.</summary>
public enum ChangeCause
{
    /// <summary>Time alone: the rules of the first question give the second answer on the second day (<c>time</c>).</summary>
    Time,

    /// <summary>The rules alone: those of the first question still give the first answer on the second day (<c>rules</c>).</summary>
    Rules,

    /// <summary>Both (<c>both</c>).</summary>
    Both,
}

/// <summary>The codes and labels of <see cref="ChangeCause"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<ChangeCause> OfChangeCause { get; } = new(
        (ChangeCause.Time, "time", "时间推移", "time has passed"),
        (ChangeCause.Rules, "rules", "规则变化", "the rules changed"),
        (ChangeCause.Both, "both", "时间推移和规则变化", "time and rules"));

    /// <summary>The code used in JSON.</summary>
    public static string ToCode(this ChangeCause cause) => OfChangeCause[cause];

    /// <summary>What people call it.</summary>
    public static LocalizedText ToLabel(this ChangeCause cause) => OfChangeCause.Label(cause);
}
