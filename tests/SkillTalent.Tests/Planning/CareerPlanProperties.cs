using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Planning;

public sealed class CareerPlanProperties
{
    private static readonly LocalDate On = PlanCase.On;

    /// <summary>No order of applications, with or without delays, arrives before the plan, and the plan's own does.</summary>
    [Law(40)]
    public void No_way_arrives_earlier(Draw draw)
    {
        PlanCase c = PlanCase.Make(draw, falls: false);
        CareerPlan plan = c.Plan();
        Assert.True(plan.IsEarliest, c.ToString());
        int? brute = new BruteForcePlan(c.Catalog, c.Worker, c.Target, c.Options, null).Earliest(Day.Of(On), 4);
        int? delayed = new BruteForcePlan(c.Catalog, c.Worker, c.Target, c.Options, draw).Earliest(Day.Of(On), 3);
        int? arrives = plan.Outcome == PlanOutcome.Reachable ? Day.Of(plan.Arrives!.Value) : null;
        Assert.True(brute is null || arrives <= brute, $"arrives {plan.Arrives}, and could {Text(brute)}: {plan}\n{c}");
        Assert.True(delayed is null || arrives <= delayed, $"arrives {plan.Arrives}, and could {Text(delayed)}: {plan}\n{c}");
        Assert.True(plan.Steps.Count > 4 || arrives == brute, $"arrives {plan.Arrives}, and cannot before {Text(brute)}: {plan}\n{c}");
    }

    /// <summary>Where rules can fall, no order in which each application is made at once arrives before the plan; and the plan says that it is not proven.</summary>
    [Law(30)]
    public void With_rules_that_fall_no_order_arrives_earlier(Draw draw)
    {
        PlanCase c = PlanCase.Make(draw, falls: true);
        CareerPlan plan = c.Plan();
        int? brute = new BruteForcePlan(c.Catalog, c.Worker, c.Target, c.Options, null).Earliest(Day.Of(On), 3);
        int? arrives = plan.Outcome == PlanOutcome.Reachable ? Day.Of(plan.Arrives!.Value) : null;
        Assert.True(brute is null || arrives <= brute, $"arrives {plan.Arrives}, and could {Text(brute)}: {plan}\n{c}");

        // Only what limits the plan itself takes away that it is the earliest: not that a higher one comes sooner, or what a decision says of its sources.
        Assert.Equal(!plan.Warnings.Any(w => w.Code is PlanCode.DelayNotWeighed or PlanCode.NotCoveredOnTheWay), plan.IsEarliest);
    }

    /// <summary>Every step is eligible on its day about the worker as the steps before have made him, on no earlier day, and none can be left out.</summary>
    [Law(150)]
    public void Every_step_is_open_on_its_day(Draw draw)
    {
        PlanCase c = PlanCase.Make(draw, falls: draw.Chance(30));
        CareerPlan plan = c.Plan();
        foreach (PlanRoute route in plan.Alternatives.Concat(plan.Outcome == PlanOutcome.Reachable ? [plan.Route!] : []))
        {
            Assert.True(route.Arrives >= plan.Arrives, c.ToString());
            Assert.Equal(c.Target, route.Steps[^1].Target);
            foreach (PlanStep step in route.Steps)
            {
                Assert.Equal(Outcome.Eligible, c.Decide(route.WorkerBefore(step), step.Target, step.On).Outcome);
                Assert.Equal(Outcome.Eligible, step.Pathway.Outcome);
                Assert.Equal(step.Awarded, Day.ToDate(Day.Add(Day.Of(step.On), c.Options.Takes(step.Target))));
                Assert.True(step.On >= On && step.Earliest <= step.On, $"{route}\n{c}");
                Assert.NotEmpty(step.Citations);
            }

            if (plan.IsEarliest)
            {
                foreach (PlanStep step in route.Steps.SkipLast(1))
                {
                    string[] rest = [.. route.Steps.Where(s => s != step).Select(s => s.Target.Code)];
                    int? without = c.ArrivalWith(rest);
                    Assert.True(without is null || without > Day.Of(route.Arrives), $"{step} is of no use: {route}\n{c}");
                }
            }
        }
    }

    /// <summary>Waiting longer for an award never brings one earlier, and neither does stopping work.</summary>
    [Law(80)]
    public void Longer_waits_arrive_no_earlier(Draw draw)
    {
        PlanCase c = PlanCase.Make(draw, falls: false);
        CareerPlan plan = c.Plan();
        CareerPlan slower = (c with { Options = c.Options with { CertificateTakes = new CalendarPeriod(c.Options.CertificateTakes.Months + 2) } }).Plan();
        CareerPlan idle = (c with { Options = c.Options with { GoesOnWorking = false } }).Plan();
        Assert.True(slower.Arrives is null || slower.Arrives >= plan.Arrives, c.ToString());
        Assert.True(idle.Arrives is null || idle.Arrives >= plan.Arrives, c.ToString());
    }

    private static string Text(int? day) => day is { } d ? SmallRulebook.Iso(Day.ToDate(d)) : "never";
}
