using NodaTime;

namespace SkillTalent;

/// <summary>A way to a target: steps none of which can be left out without coming later. Immutable.</summary>
public sealed class PlanRoute
{
    private readonly Worker _start;

    internal PlanRoute(IReadOnlyList<PlanStep> steps, Worker start)
    {
        Steps = steps;
        _start = start;
        bool levels = steps.SkipLast(1).Any(s => s.Target.Level is not null);
        bool titles = steps.SkipLast(1).Any(s => s.Target.Level is null);
        Kind = levels ? titles ? RouteKind.Mixed : RouteKind.Ladder : titles ? RouteKind.Titles : RouteKind.Direct;
    }

    /// <summary>The steps in the order of their days; the last obtains the target.</summary>
    public IReadOnlyList<PlanStep> Steps { get; }

    /// <summary>The day on which the target is awarded.</summary>
    public LocalDate Arrives => Steps[^1].Awarded;

    /// <summary>What is obtained on the way.</summary>
    public RouteKind Kind { get; }

    /// <summary>The worker on a day, with what is awarded by then and with work as the plan takes it.</summary>
    public Worker WorkerOn(LocalDate day) => With(Steps.Where(s => s.Awarded <= day));

    /// <summary>The worker who applies in a step, with what earlier steps have brought by that day.</summary>
    /// <exception cref="ArgumentException">The step is none of this way.</exception>
    public Worker WorkerBefore(PlanStep step) => Steps.Contains(step)
        ? With(Steps.TakeWhile(s => s != step).Where(s => s.Awarded <= step.On))
        : throw new ArgumentException("The step is none of this way.", nameof(step));

    private Worker With(IEnumerable<PlanStep> steps) => steps.Where(s => s.Target.IsRecord).Aggregate(
        _start, (worker, step) => WorkerEdit.Add(worker, CredentialLists.NameOf(step.Target), CredentialLists.Record(step.Target, SkillTalent.Day.Of(step.Awarded), worker.Occupation)));

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Steps);
}
