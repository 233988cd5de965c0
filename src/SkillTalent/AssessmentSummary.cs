namespace SkillTalent;

/// <summary>
/// What a person comes for, out of an assessment: what is held, what is open today, what comes next, what money is due, and which facts
/// would settle most. Everything here is a decision of the assessment, so that reasons, days and documents are at hand. Immutable.
/// </summary>
public sealed class AssessmentSummary
{
    internal AssessmentSummary(SkillPolicy policy, IEnumerable<Decision> decisions)
    {
        Decision[] all = [.. decisions];
        Policy = policy;
        Decisions = all;
        Decision[] levels = [.. all.Where(d => d.Kind == ProvisionKind.Level)];
        Decision[][] ladders = [levels, .. all.Where(d => d.Kind == ProvisionKind.Title).GroupBy(d => d.Series, StringComparer.Ordinal).Select(g => g.ToArray())];
        HeldLevel = levels.LastOrDefault(d => d.Held);
        HeldTitles = [.. ladders.Skip(1).Select(s => s.LastOrDefault(d => d.Held)).OfType<Decision>()];
        OpenNow =
        [
            .. ladders.SelectMany(l => l.Where(IsOpen).Reverse()),
            .. all.Where(d => d.Kind == ProvisionKind.Recognition && IsOpen(d)),
        ];
        Next = [.. ladders.Select(NextOf).OfType<Decision>()];
        Decision[] benefits = [.. all.Where(d => d.Kind == ProvisionKind.Benefit)];
        Money =
        [
            .. benefits.Where(d => d.Outcome == Outcome.Eligible && d.Amount is not null)
                .Select(d => (Decision: d, OpenUntil: LastDayOf(d), Most: d.Amount!.Most ?? decimal.MaxValue)).OrderBy(d => d.OpenUntil is null).ThenBy(d => d.OpenUntil).ThenByDescending(d => d.Most)
                .Select(d => d.Decision),
        ];
        PossibleMoney =
        [
            .. benefits.Where(d => d.Outcome == Outcome.Undetermined && d.Amount is { Most: null or > 0 })
                .Select(d => (Decision: d, Most: d.Amount!.Most ?? decimal.MaxValue)).OrderByDescending(d => d.Most).Select(d => d.Decision),
        ];
    }

    /// <summary>The policy asked.</summary>
    internal SkillPolicy Policy { get; }

    /// <summary>The decisions that it is made of.</summary>
    internal Decision[] Decisions { get; }

    /// <summary>The highest level held; null where none is.</summary>
    public Decision? HeldLevel { get; }

    /// <summary>The highest title held in each series.</summary>
    public IReadOnlyList<Decision> HeldTitles { get; }

    /// <summary>Levels and titles that may be applied for on the day asked, the highest of a ladder first, then recognitions that are open.</summary>
    public IReadOnlyList<Decision> OpenNow { get; }

    /// <summary>
    /// The level, and the title of each series, that stands next above everything held or open. It is not open on the day asked:
    /// <see cref="Decision.Earliest"/> says when it will be, <see cref="Decision.Unmet"/> what it lacks.
    /// </summary>
    public IReadOnlyList<Decision> Next { get; }

    /// <summary>Benefits that are due on the day asked, the first to close first. Some may exclude each other: <see cref="Assessment.Stacking"/>.</summary>
    public IReadOnlyList<Decision> Money { get; }

    /// <summary>Benefits that may be due, depending on facts that are not known; the highest amount first.</summary>
    public IReadOnlyList<Decision> PossibleMoney { get; }

    // The last day to apply: of the entitlement, or of the round that is open.
    private static NodaTime.LocalDate? LastDayOf(Decision decision) =>
        decision.ClaimWindow is { } window && window.Contains(decision.On) && (decision.OpenUntil is not { } until || window.To < until) ? window.To : decision.OpenUntil;

    private static bool IsOpen(Decision decision) => !decision.Held && decision.Outcome == Outcome.Eligible;

    private static Decision? NextOf(Decision[] ladder)
    {
        int reached = Array.FindLastIndex(ladder, d => d.Held || IsOpen(d));
        return ladder.Skip(reached + 1).FirstOrDefault();
    }
}
