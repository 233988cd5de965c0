namespace SkillTalent;

/// <summary>What became of a provision from one policy to another.</summary>
public enum ProvisionChange
{
    /// <summary>It is in force in the second alone, and takes the place of nothing (<c>added</c>).</summary>
    Added,

    /// <summary>Another version, or another provision, stands in its place (<c>replaced</c>).</summary>
    Replaced,

    /// <summary>Another provision says that it does not apply (<c>withdrawn</c>).</summary>
    Withdrawn,

    /// <summary>It is in force in the first alone, and nothing takes its place (<c>removed</c>).</summary>
    Removed,
}

/// <summary>The codes and labels of <see cref="ProvisionChange"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<ProvisionChange> OfProvisionChange { get; } = new(
        (ProvisionChange.Added, "added", "新增", "added"),
        (ProvisionChange.Replaced, "replaced", "替换", "replaced"),
        (ProvisionChange.Withdrawn, "withdrawn", "不适用", "withdrawn"),
        (ProvisionChange.Removed, "removed", "不再有", "removed"));

    /// <summary>The code used in JSON.</summary>
    public static string ToCode(this ProvisionChange change) => OfProvisionChange[change];

    /// <summary>What people call it.</summary>
    public static LocalizedText ToLabel(this ProvisionChange change) => OfProvisionChange.Label(change);
}
