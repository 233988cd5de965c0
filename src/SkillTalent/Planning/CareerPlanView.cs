using System.Text.Json.Serialization;
using NodaTime;

namespace SkillTalent;

/// <summary>A plan as JSON shows it. Codes, ids and days are the same in every language; texts are in the one asked for.</summary>
internal sealed record CareerPlanView(
    string Target,
    string Kind,
    string? Series,
    string Title,
    LocalDate On,
    string Outcome,
    bool Reachable,
    LocalDate? Arrives,
    LocalDate? ArrivesAtBest,
    string? Route,
    bool IsEarliest,
    IEnumerable<PlanStepView> Steps,
    IEnumerable<PlanRouteView> Alternatives,
    PlanRouteView? AtBest,
    IReadOnlyList<ReasonView> Assumptions,
    IReadOnlyList<ReasonView> Warnings,
    IEnumerable<string> Missing,
    IReadOnlyList<string> Unmet,
    IReadOnlyList<string> Why,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<ChangeSetView>? LeastChanges)
{
    public static CareerPlanView Of(CareerPlan plan, Language language) => new(
        plan.Target.Id,
        plan.Target.Kind.ToCode(),
        plan.Target.Series?.ToCode(),
        plan.Asked.Title.In(language),
        plan.On,
        plan.Outcome.ToCode(),
        plan.Reachable,
        plan.Arrives,
        plan.ArrivesAtBest,
        plan.Reachable ? plan.Route?.Kind.ToCode() : null,
        plan.IsEarliest,
        plan.Reachable ? plan.Steps.Select(s => PlanStepView.Of(s, language)) : [],
        plan.Alternatives.Select(PlanRouteView.Of),
        plan.RouteAtBest is { } best ? PlanRouteView.Of(best) : null,
        ReasonView.Of(plan.Assumptions, language),
        ReasonView.Of(plan.Warnings, language),
        plan.Missing.Select(f => f.Id),
        ReasonView.Texts(plan.Outcome == PlanOutcome.Held ? [] : plan.Asked.Unmet, language),
        ReasonView.Texts(plan.Why, language),
        plan.LeastChanges() is { } changes ? ChangeSetView.Of(changes, language) : null);
}
