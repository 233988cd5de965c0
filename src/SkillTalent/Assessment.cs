using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace SkillTalent;

/// <summary>Everything the rulebooks say of one worker in one place on one day. Immutable.</summary>
public sealed class Assessment
{
    private readonly DecisionList _decisions;

    internal Assessment(SkillPolicy policy, Worker worker, DecisionList decisions)
    {
        Policy = policy;
        Worker = worker;
        _decisions = decisions;
    }

    /// <summary>The policy asked.</summary>
    public SkillPolicy Policy { get; }

    /// <summary>The worker.</summary>
    public Worker Worker { get; }

    /// <summary>All decisions: levels and titles from low to high, recognitions, benefits.</summary>
    public IReadOnlyList<Decision> Decisions => _decisions;

    /// <summary>Decisions about money.</summary>
    public IReadOnlyList<Decision> Benefits => [.. _decisions.Of(ProvisionKind.Benefit)];

    /// <summary>
    /// How the benefits that are eligible or undetermined go together: one or more findings for every pair of them, whatever the order in
    /// which they stand. Where no rule is known the finding says that the office must decide.
    /// </summary>
    public StackingReview Stacking => StackingReview.Of(_decisions.Of(ProvisionKind.Benefit), Policy.Stacking);

    /// <summary>What is paid in a span, part by part, as <see cref="Decision.Payments"/> tells it of each benefit.</summary>
    /// <param name="from">The first day of the span.</param>
    /// <param name="to">The last day of the span.</param>
    /// <param name="options">What the documents leave open; where null, the choices that pay least.</param>
    /// <param name="benefits">The benefits to tell of; all where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public PaymentList Payments(LocalDate from, LocalDate to, PaymentOptions? options = null, IReadOnlyList<Decision>? benefits = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return new PersonLimits(this).Payments(from, to, options, benefits ?? Benefits);
    }

    /// <summary>What a person comes for, with the titles of the engineering series: held, open now, next, money, the most telling unknowns.</summary>
    public AssessmentSummary Summary => SummaryOf(TitleSeries.Engineering);

    /// <summary>The same with the titles of another series.</summary>
    /// <param name="series">The series of titles to obtain.</param>
    public AssessmentSummary SummaryOf(TitleSeries series)
    {
        string code = series.ToCode();
        return SummaryOf(d => d.Kind != ProvisionKind.Title || d.Series == code);
    }

    /// <summary>The same out of some decisions.</summary>
    /// <param name="wanted">Which decisions to tell of.</param>
    public AssessmentSummary SummaryOf(Func<Decision, bool> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return new AssessmentSummary(Policy, _decisions.Where(wanted));
    }

    /// <summary>The decision of an id, such as <c>quzhou/technician-allowance</c>; the id of any provision that is joined in it will do.</summary>
    /// <exception cref="KeyNotFoundException">There is no such decision in this place.</exception>
    public Decision this[string id] =>
        TryGet(id, out Decision? decision) ? decision : throw new KeyNotFoundException($"There is no decision '{id}' in this place.");

    /// <summary>The decision of an id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Decision? decision)
    {
        ArgumentNullException.ThrowIfNull(id);
        decision = _decisions.Find((_, rule) => rule.Name.Id == id) ?? _decisions.Find((track, _) => track.Ids.Contains(id, StringComparer.Ordinal));
        return decision is not null;
    }

    /// <summary>The decision on a level.</summary>
    /// <exception cref="KeyNotFoundException">The rulebooks say nothing of that level.</exception>
    public Decision Level(SkillLevel level) =>
        TryGetLevel(level, out Decision? decision) ? decision : throw new KeyNotFoundException($"The rulebooks say nothing of the level '{level}'.");

    /// <summary>The decision on a level, if the rulebooks say anything of it.</summary>
    public bool TryGetLevel(SkillLevel level, [NotNullWhen(true)] out Decision? decision)
    {
        ArgumentNullException.ThrowIfNull(level);
        decision = _decisions.Find((_, rule) => rule.Name.Kind == ProvisionKind.Level && rule.Name.Target == level.Code);
        return decision is not null;
    }

    /// <summary>The decision on a title of a series.</summary>
    /// <exception cref="KeyNotFoundException">The rulebooks say nothing of that title.</exception>
    public Decision Title(TitleRank rank, TitleSeries series = TitleSeries.Engineering) => TryGetTitle(rank, series, out Decision? decision)
        ? decision
        : throw new KeyNotFoundException($"The rulebooks say nothing of the title '{rank.ToCode()}' in '{series.ToCode()}'.");

    /// <summary>The decision on a title of a series, if the rulebooks say anything of it.</summary>
    public bool TryGetTitle(TitleRank rank, TitleSeries series, [NotNullWhen(true)] out Decision? decision)
    {
        string rankCode = rank.ToCode();
        string seriesCode = series.ToCode();
        decision = _decisions.Find((_, rule) => rule.Name.Kind == ProvisionKind.Title && rule.Name.Target == rankCode && rule.Name.Series == seriesCode);
        return decision is not null;
    }
}
