namespace SkillTalent;

/// <content>When, and by which way.</content>
public sealed partial class SkillPolicy
{
    /// <summary>A planner that starts on this day; it plans for many workers.</summary>
    /// <param name="options">What plans take for granted; the defaults where null.</param>
    public CareerPlanner Planner(PlanOptions? options = null) => new(_place, Catalog.ForeignCertificates, On, options ?? PlanOptions.Default);

    /// <summary>The earliest way of a worker to a level or title from this day on.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="target">The level or title.</param>
    /// <param name="options">What the plan takes for granted; the defaults where null.</param>
    /// <param name="cancellation">Gives the plan up.</param>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    /// <exception cref="KeyNotFoundException">The rulebooks say nothing of the target here.</exception>
    /// <exception cref="InputFormatException">The worker was born after the day asked, or carries a fact or a certificate from abroad that no rulebook declares.</exception>
    public CareerPlan Plan(Worker worker, PlanTarget target, PlanOptions? options = null, CancellationToken cancellation = default) =>
        Planner(options).Plan(worker, target, cancellation);
}
