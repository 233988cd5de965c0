namespace SkillTalent.Diffs;

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
