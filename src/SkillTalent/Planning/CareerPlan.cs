using NodaTime;

namespace SkillTalent;

/// <summary>The earliest way of one worker to a level or title, with what it takes for granted and with other ways. Immutable.</summary>
public sealed class CareerPlan
{
    internal CareerPlan(PlanTarget target, Decision asked, PlanOutcome outcome)
    {
        Target = target;
        Asked = asked;
        Outcome = outcome;
    }

    /// <summary>What the plan leads to.</summary>
    public PlanTarget Target { get; }

    /// <summary>The decision on the target as the worker stands, on the day asked: why it is not open yet.</summary>
    public Decision Asked { get; }

    /// <summary>What the plan comes to.</summary>
    public PlanOutcome Outcome { get; }

    /// <summary>The day from which the plan starts.</summary>
    public LocalDate On => Asked.On;

    /// <summary>Whether the target is held, or the day on which it can be is known.</summary>
    public bool Reachable => Outcome is PlanOutcome.Held or PlanOutcome.Reachable;

    /// <summary>The earliest day on which the target is awarded; the day asked where it is held; null where none is known.</summary>
    public LocalDate? Arrives => Outcome switch
    {
        PlanOutcome.Held => On,
        PlanOutcome.Reachable => Route!.Arrives,
        _ => null,
    };

    /// <summary>The day on which it might be, if the unknown facts turn out well; null where they cannot bring it earlier.</summary>
    public LocalDate? ArrivesAtBest => RouteAtBest?.Arrives;

    /// <summary>The way; null where there is none or none is needed. Of an undetermined plan it is <see cref="RouteAtBest"/>.</summary>
    public PlanRoute? Route { get; internal init; }

    /// <summary>The way that would be open if the unknown facts turn out well; null where they cannot bring the target earlier.</summary>
    public PlanRoute? RouteAtBest { get; internal init; }

    /// <summary>The steps of the way; empty where there is none or none is needed.</summary>
    public IReadOnlyList<PlanStep> Steps => Route?.Steps ?? [];

    /// <summary>Other ways that come later, or at the same time by other steps; the earliest first.</summary>
    public IReadOnlyList<PlanRoute> Alternatives { get; internal init; } = [];

    /// <summary>What the plan takes for granted: work, waiting times, what was not stated.</summary>
    public IReadOnlyList<Reason> Assumptions { get; internal init; } = [];

    /// <summary>What limits the plan.</summary>
    public IReadOnlyList<Reason> Warnings { get; internal init; } = [];

    /// <summary>
    /// Whether no way by the same means, and by what is known, comes earlier. It is so unless <see cref="Warnings"/> tell of a rule that delay
    /// might help, or of days of which the rulebooks do not speak.
    /// </summary>
    public bool IsEarliest { get; internal init; } = true;

    /// <summary>The unknown facts on which <see cref="ArrivesAtBest"/> depends.</summary>
    public IReadOnlyList<Fact> Missing => [.. (RouteAtBest?.Steps ?? []).SelectMany(s => s.Missing).Distinct()];

    /// <summary>
    /// Why there is no way: of each pathway to the target what is so on no day, although everything that can be obtained is; where each part is
    /// so on some day, what fails on the day asked. Empty where there is a way.
    /// </summary>
    public IReadOnlyList<Reason> Why => Route is not null || Outcome == PlanOutcome.Held ? [] : Lacking.Count > 0 ? Lacking : Asked.Unmet;

    /// <summary>
    /// The least changes that would open the target on the day asked, whether or not a plan can bring them about; null where it is held or open.
    /// It is computed each time.
    /// </summary>
    public LeastChanges? LeastChanges() => Outcome == PlanOutcome.Held || Asked.Outcome == SkillTalent.Outcome.Eligible
        ? null
        : Asked.LeastChanges(new LeastChangeOptions { MayWait = false });

    /// <summary>The plan in words: when the target can be reached, by which steps, what each rests on, what was taken for granted, and other ways.</summary>
    public string Explain(Language language) => CareerPlanText.Explain(this, language);

    /// <summary>What the plan comes to, in one phrase.</summary>
    public string Headline(Language language) => CareerPlanText.Headline(this, language);

    /// <summary>Which facts are unknown, and how early the target might be reached if they turn out well; empty where nothing depends on them.</summary>
    public string Unknowns(Language language) => CareerPlanText.Unknowns(this, language);

    internal IReadOnlyList<Reason> Lacking { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Target}: {Outcome.ToCode()} {Route}";
}
