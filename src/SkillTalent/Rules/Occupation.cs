namespace SkillTalent;

/// <summary>A row of the catalogue of occupations (职业): how people write its name, and what is known of its national standard.</summary>
/// <param name="Name">Its name; rules and workers know it by the Chinese one.</param>
/// <param name="Conditions">What is known of the conditions of its own standard.</param>
/// <param name="Basis">How well the row is attested.</param>
/// <param name="Citations">The documents.</param>
public sealed record Occupation(LocalizedText Name, OccupationConditions Conditions, Basis Basis, IReadOnlyList<Citation> Citations)
{
    /// <summary>The code of the national classification of occupations (职业编码); null where no source here gives it.</summary>
    public string? Code { get; init; }

    /// <summary>Its trades (工种), as they may stand in brackets behind its name, or alone.</summary>
    public IReadOnlyList<string> Trades { get; init; } = [];

    /// <summary>Other names that people use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The year of its national standard; null where there is none or no source here gives it.</summary>
    public int? StandardYear { get; init; }

    /// <summary>A remark on the row.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether a national standard of this occupation is known.</summary>
    public bool HasStandard => Conditions != OccupationConditions.Unknown;
}
