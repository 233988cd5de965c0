using NodaTime;

namespace SkillTalent;

/// <summary>A result in a skills contest (职业技能竞赛). What is null is unknown. A policy refuses a tier or role that its rulebooks do not know.</summary>
/// <param name="Tier">The tier, a code such as <c>city</c>, <c>provincial</c>, <c>national</c>.</param>
/// <param name="Date">The day of the result; where only the year is known, its 1 January.</param>
public sealed record ContestResult(string Tier, LocalDate Date) : IWorkerRecord
{
    internal static readonly NumberRange Classes = new(1, 9);
    internal static readonly NumberRange Places = new(1, 1_000_000);
    internal static readonly NumberRange Teams = new(1, 1000);
    internal static readonly NumberRange Years = new(SkillTalent.JsonCursor.Earliest, SkillTalent.JsonCursor.Latest);

    /// <summary>The tier, a code such as <c>city</c>, <c>provincial</c>, <c>national</c>.</summary>
    public string Tier { get; init => field = Required(value); } = Required(Tier);

    /// <summary>The class of the contest, 1 to 9.</summary>
    public int? Class { get; init => field = Classes.Check(value); }

    /// <summary>The place, from 1; not above <see cref="Of"/>.</summary>
    public int? Place { get; init => field = Places.Check(value); }

    /// <summary>The size of the field, from 1.</summary>
    public int? Of { get; init => field = Places.Check(value); }

    /// <summary>The size of the team, 1 to 1000.</summary>
    public int? Team { get; init => field = Teams.Check(value); }

    /// <summary>The role, a code such as <c>staff</c> or <c>student</c>.</summary>
    public string? Role { get; init => field = Refusal.Text(value, nameof(Role)); }

    /// <summary>The occupation of the contest.</summary>
    public string? Occupation { get; init => field = Refusal.Text(value, nameof(Occupation)); }

    /// <summary>Whether only the year is known.</summary>
    public bool YearOnly { get; init; }

    /// <summary>
    /// The place as a part of the field. Rounded up to the last place that is kept, so that "at most one half" stays exact however large the
    /// field is.
    /// </summary>
    internal decimal? Share =>
        this is { Place: { } place, Of: { } size } ? decimal.Ceiling((decimal)place * SkillTalent.ItemValue.Scale / size) / SkillTalent.ItemValue.Scale : null;

    /// <summary>A result with a place and a field that give this share; what is known of either stays.</summary>
    internal ContestResult WithShare(decimal share) => Of is not null ? this : this with { Place = Place ?? 1, Of = (int)decimal.Ceiling((Place ?? 1) / share) };

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Contests.Describe(this);

    (string Member, string Expectation)? IWorkerRecord.Fault(LocalDate? birth) => Place > Of ? ("", "a place that is not above \"of\"")
        : YearOnly ? (Date.Year < birth?.Year ? ("year", "a year that is not before birth") : null)
        : Refusal.BeforeBirth(Date, birth, "date");

    private static string Required(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, nameof(Tier));
        return value;
    }
}
