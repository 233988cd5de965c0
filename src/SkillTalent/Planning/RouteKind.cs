namespace SkillTalent.Planning;

/// <summary>What is obtained on the way to the target.</summary>
public enum RouteKind
{
    /// <summary>Nothing.</summary>
    Direct,

    /// <summary>Certificates only.</summary>
    Ladder,

    /// <summary>Titles only.</summary>
    Titles,

    /// <summary>Certificates and titles.</summary>
    Mixed,
}
