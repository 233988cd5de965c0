using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Planning;

/// <summary>What a plan says where a fact is unknown, or where the rulebooks do not speak of a day.</summary>
public sealed class PlanUnknownTests
{
    private static readonly LocalDate On = PlanCase.On;
    private static readonly PlanTarget Senior = PlanTarget.Of(SkillLevel.SeniorWorker);

    /// <summary>A target that is open whichever of two cases is so is reached on the day, as the assessment says.</summary>
    [Theory]
    [InlineData("""[ { "id": "x/1", "when": { "any": [ { "fact": "merit", "is": true }, { "fact": "merit", "is": false } ] } } ]""", true)]
    [InlineData("""[ { "id": "x/1", "when": { "fact": "merit", "is": true } }, { "id": "x/2", "when": { "fact": "merit", "is": false } } ]""", true)]
    [InlineData("""[ { "id": "x/1", "when": { "fact": "merit", "is": true } }, { "id": "x/2", "when": { "all": [ { "fact": "merit", "is": false }, { "fact": "frontline", "is": true } ] } } ]""", false)]
    public void Cases_are_told_apart_as_decisions_tell_them(string pathways, bool open)
    {
        JsonObject level = SmallRulebook.Provision("x", "level", ("target", "senior-worker"), ("pathways", JsonNode.Parse(pathways)));
        SkillPolicy policy = SmallRulebook.Catalog(level).For(SmallRulebook.Place, On);
        var worker = new Worker { Certificates = [], Titles = [] };
        CareerPlan plan = policy.Plan(worker, Senior);

        Assert.Equal(open ? Outcome.Eligible : Outcome.Undetermined, policy.Assess(worker).Level(SkillLevel.SeniorWorker).Outcome);
        Assert.Equal(open ? PlanOutcome.Reachable : PlanOutcome.Undetermined, plan.Outcome);
        Assert.Equal(open ? On : null, plan.Arrives);
        Assert.Equal(open, plan.Missing.Count == 0);
        Assert.NotEmpty(plan.Explain(Language.English));
        if (open)
        {
            Assert.Equal(Outcome.Eligible, Assert.Single(plan.Steps).Decision.Outcome);
            Assert.Empty(plan.Steps[0].Missing);
        }
    }

    /// <summary>To fill in what is unknown never overturns a plan: it may come earlier, and not before what the plan called the best case.</summary>
    [Law(150)]
    public void Filling_in_never_overturns_a_plan(Draw draw)
    {
        PlanCase full = PlanCase.Make(draw, falls: false);
        var blank = full.Worker with
        {
            Birth = draw.Chance(40) ? null : full.Worker.Birth,
            Employment = draw.Chance(30) ? null : full.Worker.Employment,
            Facts = draw.Chance(60) ? new Dictionary<string, GivenFact>() : full.Worker.Facts,
        };
        CareerPlan known = full.Plan();
        CareerPlan plan = (full with { Worker = blank }).Plan();
        string what = $"{plan} and then {known}\n{WorkerJson.ToJson(blank)}\n{full}";
        if (plan.Outcome is PlanOutcome.Unreachable or PlanOutcome.Held)
        {
            Assert.True(plan.Outcome == known.Outcome, what);
            return;
        }

        Assert.True(plan.Arrives is null || known.Arrives <= plan.Arrives, what);
        Assert.True(known.Arrives is null || known.Arrives >= (plan.ArrivesAtBest ?? plan.Arrives), what);
        Assert.Equal(plan.ArrivesAtBest is null, plan.Missing.Count == 0);
        foreach (PlanStep step in plan.RouteAtBest?.Steps ?? [])
        {
            Assert.NotEqual(Outcome.NotEligible, full.Decide(plan.RouteAtBest!.WorkerBefore(step), step.Target, step.On).Outcome);
            Assert.Equal(step.Missing.Count == 0, step.Pathway.Outcome == Outcome.Eligible);
        }
    }

    /// <summary>Something unknown on the way leaves the target open too, although the target's own rule asks nothing that is unknown.</summary>
    [Fact]
    public void An_unknown_on_the_way_is_no_refusal()
    {
        PolicyCatalog catalog = SmallRulebook.Catalog(
            Level("intermediate-worker", """{ "fact": "merit", "is": true }"""),
            Level("senior-worker", """{ "fact": "cert.intermediate", "elapsed": { "atLeast": "P1Y" } }"""));
        var worker = new Worker { Certificates = [], Titles = [], Employment = [] };
        CareerPlan plan = catalog.For(SmallRulebook.Place, On).Plan(worker, Senior);

        Assert.Equal((PlanOutcome.Undetermined, null, On.PlusYears(1)), (plan.Outcome, plan.Arrives, plan.ArrivesAtBest));
        Assert.Equal(["merit"], plan.Missing.Select(f => f.Id));
        Assert.Equal(["intermediate-worker", "senior-worker"], plan.Steps.Select(s => s.Target.Code));
        Assert.Empty(plan.Why);
    }

    [Fact]
    public void A_day_that_no_rulebook_covers_is_no_refusal_either()
    {
        JsonObject ends = Level("senior-worker", """{ "fact": "work", "worked": { "atLeast": "P3Y" } }""");
        ends["effective"] = JsonNode.Parse("""{ "from": "2000-01-01", "to": "2023-12-31", "kind": "known-from", "after": "not-covered" }""");
        var worker = new Worker { Certificates = [], Titles = [], Employment = [new WorkSpell(new LocalDate(2022, 1, 1))] };
        SkillPolicy policy = SmallRulebook.Catalog(ends).For(SmallRulebook.Place, On);
        CareerPlan plan = policy.Plan(worker, Senior);

        Assert.Equal(PlanOutcome.NotCovered, plan.Outcome);
        Assert.False(plan.Reachable);
        Assert.NotEmpty(plan.Why);
        Assert.Equal([PlanCode.NotCoveredOnTheWay, ReasonCode.ConfirmedUnknown], plan.Warnings.Select(w => w.Code));
        foreach (Language language in Enum.GetValues<Language>())
        {
            Assert.Contains(PlanOutcome.NotCovered.ToLabel().In(language), plan.Explain(language), StringComparison.Ordinal);
            Assert.DoesNotContain('{', plan.Explain(language));
        }
    }

    [Fact]
    public void A_rule_that_is_known_only_from_a_later_day_may_have_held_before()
    {
        JsonObject later = Level("senior-worker", """{ "fact": "work", "worked": { "atLeast": "P1Y" } }""");
        later["effective"] = JsonNode.Parse("""{ "from": "2025-01-01", "kind": "known-from" }""");
        var worker = new Worker { Certificates = [], Titles = [], Employment = [new WorkSpell(new LocalDate(2020, 1, 1))] };
        CareerPlan plan = SmallRulebook.Catalog(later).For(SmallRulebook.Place, On).Plan(worker, Senior);

        Assert.Equal((new LocalDate(2025, 1, 1), false), (plan.Arrives, plan.IsEarliest));
        Assert.StartsWith("x/level/senior-worker：规则库自2025年1月1日起才有记载", Assert.Single(plan.Warnings).Text(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_names_the_parts_that_are_never_so()
    {
        PolicyCatalog catalog = SmallRulebook.Catalog(
            Level("senior-worker", """{ "all": [ { "fact": "work", "worked": { "atLeast": "P1Y" } }, { "fact": "past", "is": true }, { "any": [ { "fact": "frontline", "is": true }, { "fact": "merit", "is": true } ] } ] }"""));
        var worker = new Worker
        {
            Certificates = [],
            Titles = [],
            Employment = [new WorkSpell(On)],
            Post = new Post { Frontline = false },
            Facts = new Dictionary<string, GivenFact> { ["past"] = GivenFact.Of(false), ["merit"] = GivenFact.Of(true) },
        };
        CareerPlan plan = catalog.For(SmallRulebook.Place, On).Plan(worker, Senior);

        Assert.Equal(PlanOutcome.Unreachable, plan.Outcome);
        Assert.Equal("pathway a: past", Assert.Single(plan.Why).Text(Language.English));
    }

    [Fact]
    public void Where_each_part_is_so_on_some_day_why_tells_the_whole()
    {
        PolicyCatalog catalog = SmallRulebook.Catalog(
            Level("senior-worker", """{ "all": [ { "fact": "work", "worked": { "atLeast": "P4Y" } }, { "fact": "birth", "elapsed": { "under": "P25Y" } } ] }"""));
        var worker = new Worker { Birth = On.PlusYears(-24), Certificates = [], Titles = [], Employment = [new WorkSpell(On)] };
        CareerPlan plan = catalog.For(SmallRulebook.Place, On).Plan(worker, Senior);

        string why = Assert.Single(plan.Why).Text(Language.English);
        Assert.Contains("work", why, StringComparison.Ordinal);
        Assert.Contains("25", why, StringComparison.Ordinal);
    }

    /// <summary>What is so on some day keeps nobody out: what holds for every pathway does, and a window that is closed.</summary>
    [Theory]
    [InlineData("""{ "fact": "past", "is": true }""", "P1Y", null, "pathway a: past")]
    [InlineData("""{ "not": { "fact": "brought-in", "elapsed": { "atLeast": "P0D" } } }""", "P1Y", null, "pathway a: (not yet: brought-in, and at least 1 year since: purchase)")]
    [InlineData("""{ "fact": "past", "is": false }""", "P1Y", "2024-03-01", "pathway a: claimed on 2024-03-01, outside the days of claims (every year from 1 June to 30 June)")]
    public void What_holds_for_every_pathway_may_keep_it_closed(string throughout, string since, string? claimed, string why)
    {
        JsonObject level = Level("senior-worker", $$"""{ "fact": "purchase", "elapsed": { "atLeast": "{{since}}" } }""");
        level["throughout"] = JsonNode.Parse(throughout);
        level["claimed"] = JsonNode.Parse("""{ "seasons": [ { "from": "06-01", "to": "06-30" } ] }""");
        var worker = new Worker
        {
            Certificates = [],
            Titles = [],
            BroughtIn = On.PlusMonths(3),
            Purchase = new Purchase(On),
            Facts = new Dictionary<string, GivenFact> { ["past"] = GivenFact.Of(false) },
        };
        PolicyOptions? options = claimed is null ? null : new PolicyOptions { ClaimedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(claimed).Value };
        CareerPlan plan = SmallRulebook.Catalog(level).For(SmallRulebook.Place, On, options).Plan(worker, Senior);

        Assert.Equal(PlanOutcome.Unreachable, plan.Outcome);
        Assert.Equal(why, Assert.Single(plan.Why).Text(Language.English));
    }

    /// <summary>What a version asks in vain is not named where another asks it too and finds it.</summary>
    [Fact]
    public void What_another_version_finds_is_not_what_is_lacking()
    {
        const string Both = """{ "all": [ { "fact": "purchase", "elapsed": { "atLeast": "P1Y" } }, { "fact": "past", "is": true } ] }""";
        JsonObject first = Level("senior-worker", Both);
        first["effective"] = JsonNode.Parse($$"""{ "from": "2000-01-01", "to": "{{SmallRulebook.Iso(On.PlusMonths(6))}}", "kind": "known-from", "after": "ended" }""");
        JsonObject second = Level("senior-worker", Both);
        second["effective"] = JsonNode.Parse($$"""{ "from": "{{SmallRulebook.Iso(On.PlusMonths(6).PlusDays(1))}}", "kind": "enacted" }""");
        var worker = new Worker { Certificates = [], Titles = [], Purchase = new Purchase(On), Facts = new Dictionary<string, GivenFact> { ["past"] = GivenFact.Of(false) } };
        CareerPlan plan = SmallRulebook.Catalog(first, second).For(SmallRulebook.Place, On).Plan(worker, Senior);

        Assert.Equal("pathway a: past", Assert.Single(plan.Why).Text(Language.English));
    }

    [Fact]
    public void Who_is_not_at_work_is_taken_to_stay_so_and_the_plan_says_it()
    {
        PolicyCatalog catalog = SmallRulebook.Catalog(Level("senior-worker", """{ "fact": "work", "worked": { "atLeast": "P1Y" } }"""));
        SkillPolicy policy = catalog.For(SmallRulebook.Place, On);
        CareerPlan idle = policy.Plan(new Worker { Certificates = [], Titles = [], Employment = [] }, Senior);
        CareerPlan unstated = policy.Plan(new Worker { Certificates = [], Titles = [] }, Senior, new PlanOptions { TakesUpWorkOn = On });

        Assert.Equal([PlanCode.StaysOutOfWork], idle.Assumptions.Select(a => a.Code));
        Assert.Equal(PlanOutcome.Unreachable, idle.Outcome);
        Assert.Equal(On.PlusYears(1), unstated.Arrives);
        Assert.Contains(PlanCode.WorkTakenAsNone, unstated.Assumptions.Select(a => a.Code));
    }

    private static JsonObject Level(string target, string when) => SmallRulebook.Provision(
        $"x/level/{target}",
        "level",
        ("target", target),
        ("pathways", new JsonArray(new JsonObject { ["id"] = $"x/level/{target}/a", ["when"] = JsonNode.Parse(when) })));
}
