namespace SkillTalent;

/// <summary>What is known of a fact.</summary>
internal enum FactState : byte
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>It is known that there is none; every test of it is false.</summary>
    Never,

    /// <summary>The value is known.</summary>
    Known,
}
