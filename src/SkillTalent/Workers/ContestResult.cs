using NodaTime;

namespace SkillTalent.Workers;

/// <summary>A result in a skills contest (职业技能竞赛).</summary>
/// <param name="Tier">The tier, a code such as <c>city</c>, <c>provincial</c>, <c>national</c>.</param>
/// <param name="Date">The day of the result; where only the year is known, its 1 January.</param>
public sealed record ContestResult(string Tier, LocalDate Date)
{
    /// <summary>The class of the contest, 1 or 2.</summary>
    public int? Class { get; init; }

    /// <summary>The place, from 1.</summary>
    public int? Place { get; init; }

    /// <summary>The size of the field.</summary>
    public int? Of { get; init; }

    /// <summary>The size of the team; null: alone or unknown.</summary>
    public int? Team { get; init; }

    /// <summary>The role, a code such as <c>staff</c> or <c>student</c>.</summary>
    public string? Role { get; init; }

    /// <summary>The occupation of the contest.</summary>
    public string? Occupation { get; init; }

    /// <summary>Whether only the year is known.</summary>
    public bool YearOnly { get; init; }
}
