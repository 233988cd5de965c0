namespace SkillTalent;

/// <summary>Three-valued truth (Kleene). The order is the order of truth: and = the least, or = the greatest.</summary>
internal enum Truth : byte
{
    /// <summary>False, whatever the unknown facts are.</summary>
    False = 0,

    /// <summary>It depends on a fact that is unknown.</summary>
    Unknown = 1,

    /// <summary>True, whatever the unknown facts are.</summary>
    True = 2,
}
