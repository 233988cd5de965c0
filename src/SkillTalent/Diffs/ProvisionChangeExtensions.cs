using SkillTalent.Rules;

namespace SkillTalent.Diffs;

/// <summary>Codes and labels of what became of provisions.</summary>
public static class ProvisionChangeExtensions
{
    /// <summary>The code used in JSON.</summary>
    public static string ToCode(this ProvisionChange change) => change switch
    {
        ProvisionChange.Added => "added",
        ProvisionChange.Replaced => "replaced",
        ProvisionChange.Withdrawn => "withdrawn",
        ProvisionChange.Removed => "removed",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>What people call it.</summary>
    public static LocalizedText ToLabel(this ProvisionChange change) => change switch
    {
        ProvisionChange.Added => new LocalizedText("新增", "added"),
        ProvisionChange.Replaced => new LocalizedText("替换", "replaced"),
        ProvisionChange.Withdrawn => new LocalizedText("不适用", "withdrawn"),
        ProvisionChange.Removed => new LocalizedText("不再有", "removed"),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
