using NodaTime;

namespace SkillTalent;

/// <summary>One limit of a rulebook over several grants: dated, cited, with its basis. Immutable.</summary>
internal sealed record LimitRule(string Id, LimitKind Kind, IReadOnlyList<string> Provisions, LimitSpan Over)
{
    /// <summary>What the grants of a group have in common; none: all of them are one group.</summary>
    public IReadOnlyList<LimitScope> By { get; init; } = [];

    /// <summary>Of money: the most, in yuan.</summary>
    public decimal? Yuan { get; init; }

    /// <summary>Of money: the most, as a share of the figure.</summary>
    public decimal? Percent { get; init; }

    /// <summary>Of people: the most; of at-least: the fewest.</summary>
    public int? People { get; init; }

    /// <summary>Of people: the most by the figure.</summary>
    public IReadOnlyList<LimitStep> Steps { get; init; } = [];

    /// <summary>What is paid by rank, the first ranks first.</summary>
    public IReadOnlyList<LimitRank> Ranks { get; init; } = [];

    /// <summary>The figure on which the most depends.</summary>
    public LimitFigure? Figure { get; init; }

    /// <summary>How money is split among those who share it; null: it is not published.</summary>
    public LimitSplit? Split { get; init; }

    /// <summary>The unit of a proportional cut.</summary>
    public LimitUnit Unit { get; init; }

    /// <summary>To which rank a share reaches; null: it is not published.</summary>
    public LimitRounding? Rounding { get; init; }

    /// <summary>When it holds.</summary>
    public required Effective Effective { get; init; }

    /// <summary>The day of publication; null where nobody states it.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; init; }

    /// <summary>The documents.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The rule in words.</summary>
    public required LocalizedText Note { get; init; }

    /// <summary>The code of the place whose rule it is.</summary>
    public required string Place { get; init; }

    /// <summary>Where it stands, for the checks.</summary>
    public required string Rulebook { get; init; }

    /// <summary>Whether its groups are counted in people and not in yuan.</summary>
    public bool CountsPeople => Kind is LimitKind.People or LimitKind.AtLeast;

    /// <summary>Whether it speaks of a benefit.</summary>
    public bool SpeaksOf(string provision, string baseId) =>
        Provisions.Contains(provision, StringComparer.Ordinal) || Provisions.Contains(baseId, StringComparer.Ordinal);

    /// <summary>
    /// The order in which limits are applied, which the documents do not say: who counts at all comes before what is paid to whom, and of two of
    /// a kind the one over the smaller group comes first.
    /// </summary>
    public static IEnumerable<LimitRule> InOrder(IEnumerable<LimitRule> rules) => rules
        .OrderBy(r => r.Kind switch { LimitKind.AtLeast => 0, LimitKind.Ranks => 1, LimitKind.Highest => 2, LimitKind.People => 3, _ => 4 })
        .ThenBy(r => r.By.Contains(LimitScope.Person) ? 0 : r.By.Contains(LimitScope.Household) ? 1 : r.By.Count == 0 ? 4 : 3)
        .ThenByDescending(r => r.By.Count)
        .ThenByDescending(r => r.Over)
        .ThenBy(r => r.Id, StringComparer.Ordinal)
        .ThenBy(r => r.Effective.From);
}
