using System.Collections.Concurrent;
using NodaTime;

namespace SkillTalent;

/// <summary>
/// Finds the earliest way to a level or title in one place: through the ladder, through titles, and across. A way obtains certificates and
/// titles; each opens others, and the clocks of seniority start anew with each. Immutable and thread-safe.
/// </summary>
/// <example><code>
/// CareerPlan plan = policy.Planner().Plan(worker, PlanTarget.Of(SkillLevel.SeniorTechnician));
/// </code></example>
public sealed class CareerPlanner
{
    private readonly PlacePolicy _place;
    private readonly IReadOnlyList<ForeignCertificate> _foreign;
    private readonly int _on;

    // A cache of what is computed from immutable parts.
    private readonly ConcurrentDictionary<PlanTarget, PlanModel> _models = new();
    private readonly PlanLeaves _leaves = new();

    internal CareerPlanner(PlacePolicy place, IReadOnlyList<ForeignCertificate> foreign, LocalDate on, PlanOptions options)
    {
        if (options.TakesUpWorkOn < on)
        {
            throw new ArgumentException("Work cannot be taken up before the day from which plans start.", nameof(options));
        }

        _place = place;
        _foreign = foreign;
        _on = Day.Of(on);
        On = on;
        Options = options;
    }

    /// <summary>The day from which plans start.</summary>
    public LocalDate On { get; }

    /// <summary>What plans take for granted.</summary>
    public PlanOptions Options { get; }

    /// <summary>The levels and titles of which the rulebooks say anything here, in the order of the rulebooks.</summary>
    public IReadOnlyList<PlanTarget> Targets => [.. _place.Tracks.Select(t => PlanModel.TargetOf(t.Key)).OfType<PlanTarget>()];

    /// <summary>The earliest way of a worker to a target.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="target">The level or title.</param>
    /// <param name="cancellation">Gives the plan up.</param>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    /// <exception cref="KeyNotFoundException">The rulebooks say nothing of the target here.</exception>
    /// <exception cref="InputFormatException">
    /// The worker was born after the day asked, or carries a fact or a certificate from abroad that no rulebook declares.
    /// </exception>
    public CareerPlan Plan(Worker worker, PlanTarget target, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(worker);
        ArgumentNullException.ThrowIfNull(target);
        if (worker.Birth > On)
        {
            throw new SkillTalent.InputFormatException(worker.Source, $"{worker.Path}.birth", "a day of birth that is not after the day asked");
        }

        PlanModel model = _models.GetOrAdd(target, t => PlanModel.Of(_place, t, Options));
        Worker works = WorkerEdit.Working(worker, On, Options.GoesOnWorking);
        bool takesUpWork = TakesUpWork(works);
        Worker begins = Start(works, takesUpWork);
        PlanStart start = PlanStart.Of(begins, _place, _foreign, _on);
        Decision asked = Decide(model.Target, start.On(_on), _on);
        if (asked.Held)
        {
            return new CareerPlan(target, asked, PlanOutcome.Held) { Assumptions = PlanNotes.Assumptions(worker, On, Options, [], takesUpWork) };
        }

        var leaves = new LeafMemories(_leaves);
        var run = new PlanRun(model, start, _on, OccupationOf(worker), leaves, cancellation);
        var finder = new RouteFinder(model, run);
        FoundRoute? sure = finder.Find(model.All, Truth.True);
        FoundRoute? best = run.Arrives(model.All, Truth.Unknown) is { } day && (sure is null || day < sure.Goal.Awarded)
            ? finder.Find(model.All, Truth.Unknown)
            : null;
        FoundRoute? told = sure ?? best;
        Reason[] limits = [.. PlanNotes.Warnings(model, start, _on, told?.Goal.Awarded ?? Day.Last)];
        Reason[] higher = [.. HigherEarlier(model, start, worker, leaves, sure?.Goal.Awarded ?? Day.Last, cancellation)];
        return new CareerPlan(target, asked, sure is not null ? PlanOutcome.Reachable : Without(model, start, best))
        {
            Route = told is null ? null : Route(model, run, told, begins),
            RouteAtBest = best is null ? null : Route(model, run, best, begins),
            Alternatives = [.. Others(model, finder, sure).Select(r => Route(model, run, r, begins))],
            Lacking = told is null ? PlanNotes.Lacking(model, run) : [],
            Assumptions = PlanNotes.Assumptions(worker, On, Options, told?.Steps ?? [], takesUpWork),
            Warnings = told is null ? [.. limits, .. higher, .. asked.Warnings] : [.. limits, .. higher],
            IsEarliest = limits.Length == 0,
        };
    }

    // What a plan adds is of the worker's own occupation, by the name that rules know.
    private string? OccupationOf(Worker worker) => worker.Occupation is { } name ? _place.Set.Vocabulary.Occupations.NameOf(name) : null;

    // A way to the target does not pass it: what is above it and can be had before it is told beside the way.
    private IEnumerable<Reason> HigherEarlier(PlanModel model, PlanStart start, Worker worker, LeafMemories leaves, int arrives, CancellationToken cancellation)
    {
        foreach (Credential above in model.Above)
        {
            PlanModel own = _models.GetOrAdd(above.Target, t => PlanModel.Of(_place, t, Options));
            if (new PlanRun(own, start, _on, OccupationOf(worker), leaves, cancellation).Arrives(own.All, Truth.True) is { } day && day < arrives)
            {
                yield return new Reason(PlanCode.HigherIsEarlier, ("target", above.Track.Rules[0].Name.Title), ("day", Day.ToDate(day)));
            }
        }
    }

    private PlanOutcome Without(PlanModel model, PlanStart start, FoundRoute? best) => best is not null ? PlanOutcome.Undetermined
        : PlanNotes.NotCovered(model.Target, start, _on, Day.Last) is not null ? PlanOutcome.NotCovered
        : PlanOutcome.Unreachable;

    // Who is at work on that day anyway takes up nothing.
    private bool TakesUpWork(Worker start) =>
        Options.TakesUpWorkOn is { } day && start.Employment?.Any(s => s.Contains(day)) != true;

    // The worker with work as the plan takes it; certificates and titles that are not stated are taken to be none.
    private Worker Start(Worker start, bool takesUpWork)
    {
        if (takesUpWork)
        {
            start = start with { Employment = [.. start.Employment ?? [], new WorkSpell(Options.TakesUpWorkOn!.Value)] };
        }

        return start with { Certificates = start.Certificates ?? [], Titles = start.Titles ?? [] };
    }

    // Ways without one of the steps, by certificates alone, and without any step between.
    private List<FoundRoute> Others(PlanModel model, RouteFinder finder, FoundRoute? best)
    {
        var others = new List<FoundRoute>();
        if (best is null || Options.MostAlternatives <= 0)
        {
            return others;
        }

        ActSet levels = model.Credentials.Where(c => c.Target.Level is not null).Aggregate(default(ActSet), (all, c) => all.With(c.Index));
        IEnumerable<ActSet> tries = best.Steps.SkipLast(1).Select(s => model.All.Without(s.Credential.Index))
            .Append(levels.With(model.Target.Index))
            .Append(ActSet.Of(model.Target.Index));
        foreach (ActSet allowed in tries.Distinct().Where(a => !best.Used.IsWithin(a)))
        {
            if (finder.Find(allowed, Truth.True) is { } other && other.Used != best.Used && !others.Exists(o => o.Used == other.Used))
            {
                others.Add(other);
            }
        }

        return [.. others.OrderBy(o => o.Goal.Awarded).ThenBy(o => o.Steps.Count).Take(Options.MostAlternatives)];
    }

    private static PlanRoute Route(PlanModel model, PlanRun run, FoundRoute found, Worker start)
    {
        var steps = new List<PlanStep>(found.Steps.Count);
        foreach (Obtained step in found.Steps)
        {
            PlanState state = run.On(step.Applied, found.Steps.TakeWhile(s => s != step));
            Decision decision = Decide(step.Credential, state.Subject, step.Applied);
            RulePathway open = run.PathwayOn(step.Credential, state, step.Applied, found.Least)!;
            steps.Add(new PlanStep(
                step.Credential.Target,
                decision,
                Stands(decision, open),
                Day.ToDate(step.Awarded),
                [.. found.Needs[step].Select(n => n.Credential.Target)],
                [.. RestsOn(open.Source.When, decision.Facts)])
            {
                Missing = found.Least == Truth.True ? [] : [.. new[] { decision.Rule.Throughout, open.Own }.OfType<Requirement>().SelectMany(r => StandingReading.Missing(r, decision.Facts)).Distinct()],
            });
        }

        return new PlanRoute(steps, start);
    }

    // What all the others lack need not be told of a way that is open.
    private static PathwayResult Stands(Decision decision, RulePathway open) =>
        decision.Pathway is { } way && ReferenceEquals(way.Pathway, open.Source) ? way : decision.Pathways.First(p => ReferenceEquals(p.Pathway, open.Source));

    private static IEnumerable<Reason> RestsOn(Requirement when, FactSet facts) => when.Tests().Distinct()
        .Where(l => l.Evaluate(facts) == Truth.True)
        .Select(l => new Reason(ReasonCode.Met, ("part", SentenceReading.Demand(l, facts)), ("actual", StandingReading.Actual(l, facts))));

    private static Decision Decide(Credential credential, Subject subject, int day)
    {
        DecisionRule rule = credential.Track.On(day);
        int[] days = [.. rule.CutOffs.Select(c => c?.For(day) ?? day)];
        return new Decision(credential.Track, rule, FactSet.Project(subject, rule.Slots, days));
    }
}
