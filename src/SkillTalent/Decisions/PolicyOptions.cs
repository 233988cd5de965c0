namespace SkillTalent.Decisions;

/// <summary>What a caller may choose about how a policy is read.</summary>
public sealed record PolicyOptions
{
    /// <summary>The defaults.</summary>
    public static PolicyOptions Default { get; } = new();

    /// <summary>The edition of the occupational standards; null: the one that the rulebook's table names for the occupation and the day.</summary>
    public string? Edition { get; init; }

    /// <summary>Whether what is unconfirmed counts. It does not by default.</summary>
    public bool IncludeUnconfirmed { get; init; }
}
