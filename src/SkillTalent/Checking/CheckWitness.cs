using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent;

/// <summary>A worker who shows what a finding says: assessed in the place on the day, the decision comes to this.</summary>
/// <param name="Worker">The worker.</param>
/// <param name="Place">The code of the place.</param>
/// <param name="On">The day.</param>
/// <param name="DecisionId">The id of the decision.</param>
/// <param name="Outcome">What it comes to.</param>
/// <param name="Amount">The amount; null where there is none.</param>
public sealed record CheckWitness(Worker Worker, string Place, LocalDate On, string DecisionId, Outcome Outcome, decimal? Amount)
{
    /// <summary>Whether the decision comes to this under the rulebooks given.</summary>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="options">The options under which they were checked; the defaults where null.</param>
    public bool Reproduces(PolicyCatalog catalog, PolicyOptions? options = null)
    {
        Guard.Against.Null(catalog);
        return catalog.For(Place, On, options).Assess(Worker).TryGet(DecisionId, out Decision? decision)
            && decision.Outcome == Outcome
            && decision.Amount?.Adjusted == Amount;
    }
}
