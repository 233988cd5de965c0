using NodaTime;

namespace SkillTalent;

/// <summary>Another way as JSON shows it: the days of its steps alone.</summary>
internal sealed record PlanRouteView(string Route, LocalDate Arrives, IEnumerable<PlanRouteView.Step> Steps)
{
    public static PlanRouteView Of(PlanRoute route) => new(
        route.Kind.ToCode(),
        route.Arrives,
        route.Steps.Select(s => new Step(s.Target.Id, s.Target.Kind.ToCode(), s.Target.Series?.ToCode(), s.Pathway.Id, s.On, s.Awarded)));

    internal sealed record Step(string Target, string Kind, string? Series, string Pathway, LocalDate On, LocalDate Awarded);
}
