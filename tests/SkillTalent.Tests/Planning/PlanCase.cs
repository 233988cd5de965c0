using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Planning;

/// <summary>A drawn case for laws about plans: small rules, a worker, a target and what is taken for granted.</summary>
internal sealed record PlanCase(PolicyCatalog Catalog, Worker Worker, PlanTarget Target, PlanOptions Options, string Rules)
{
    public static readonly LocalDate On = new(2023, 3, 31);

    public static PlanCase Make(Draw draw, bool falls)
    {
        IReadOnlyList<JsonObject> provisions = SmallLadder.Provisions(draw, On, falls);
        var worker = new Worker
        {
            Birth = On.PlusYears(-draw.Int(18, 34)),
            Employment = draw.Several(0, 2, () => SmallWorkers.Spell(draw, On)),
            Certificates = draw.Several(0, 1, () => new Certificate(draw.Of(SkillLevel.JuniorWorker, SkillLevel.IntermediateWorker, SkillLevel.SeniorWorker), SmallWorkers.Past(draw, On))),
            Titles = draw.Several(0, 1, () => new Title(TitleRank.Assistant, SmallWorkers.Past(draw, On), TitleSeries.Engineering)),
            Facts = new Dictionary<string, GivenFact> { ["merit"] = GivenFact.Of(draw.Chance(20)) },
        };
        var options = new PlanOptions
        {
            CertificateTakes = draw.Chance(40) ? new CalendarPeriod(draw.Int(1, 4)) : default,
            TitleTakes = draw.Chance(40) ? new CalendarPeriod(draw.Int(3, 9)) : default,
        };
        string rules = string.Join('\n', provisions.Select(p => $"{p["id"]} {p["effective"]!.ToJsonString()} {p["pathways"]!.ToJsonString()}"));
        return new PlanCase(SmallRulebook.Catalog(provisions), WorkerEdit.Working(worker, On, true), draw.Of(SmallLadder.Targets), options, rules);
    }

    public CareerPlan Plan() => Catalog.For(SmallRulebook.Place, On).Plan(Worker, Target, Options);

    public Decision Decide(Worker worker, PlanTarget target, LocalDate day)
    {
        Assessment assessment = Catalog.For(SmallRulebook.Place, day).Assess(worker);
        return target.Level is { } level ? assessment.Level(level) : assessment.Title(target.Rank!.Value, target.Series!.Value);
    }

    // The earliest arrival that obtains nothing but these.
    public int? ArrivalWith(IReadOnlyList<string> codes)
    {
        PlanModel model = PlanModel.Of(Catalog.For(SmallRulebook.Place, On).PlacePolicy, Target, Options);
        PlanStart start = PlanStart.Of(Worker, Catalog.For(SmallRulebook.Place, On).PlacePolicy, [], Day.Of(On));
        ActSet allowed = model.Credentials.Where(c => codes.Contains(c.Target.Code)).Aggregate(default(ActSet), (all, c) => all.With(c.Index));
        return new RouteFinder(model, new PlanRun(model, start, Day.Of(On), null)).Find(allowed, Truth.True)?.Goal.Awarded;
    }

    public override string ToString() => $"to {Target} with {Options}\n{Rules}\n{WorkerJson.ToJson(Worker)}";
}
