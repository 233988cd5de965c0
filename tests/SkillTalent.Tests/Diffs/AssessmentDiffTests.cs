using SkillTalent.Tests.Decisions;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Diffs;

public class AssessmentDiffTests
{
    private const string Old = "'effective': { 'from': '2020-01-01', 'to': '2021-12-31', 'kind': 'enacted', 'after': 'ended' }";
    private const string Later = "'effective': { 'from': '2022-01-01', 'kind': 'enacted' }";
    private const string Waiting = "'when': { 'fact': 'day', 'elapsed': { 'atLeast': 'P2Y' } }";

    [Fact]
    public void TimeAlone()
    {
        DecisionChange change = Assert.Single(Days($"{{ 'id': 'c/aid', 'effective': {{ 'from': '2020-01-01', 'kind': 'enacted' }}, {Waiting} }}").Changes);

        Assert.Equal((ChangeCause.Time, Outcome.NotEligible, Outcome.Eligible), (change.Cause, change.Before!.Outcome, change.After!.Outcome));
        Assert.Empty(change.Provisions);
        Assert.Empty(change.Documents);
    }

    [Fact]
    public void ANewEditionStandsInThePlaceOfTheOld()
    {
        PolicyCatalog catalog = PolicyCatalog.BuiltIn;
        Worker worker = WorkerJson.Parse("""{ "employment": [ { "from": "2012-07-01" } ], "titles": [], "education": [], "certificates": [ { "level": "senior-worker", "issued": "2018-06-30" } ] }""");
        var diff = AssessmentDiff.Of(catalog.For(Places.Quzhou, new LocalDate(2023, 12, 31)).Assess(worker), catalog.For(Places.Quzhou, new LocalDate(2024, 1, 1)).Assess(worker));

        ProvisionDifference ladder = Assert.Single(diff.Changes.Concat(diff.SameUnderOtherRules).Single(c => c.Id == "cn/level/technician").Provisions, p => p.Id == "cn/level/technician");
        Assert.Equal((ProvisionChange.Replaced, "2018", "2023"), (ladder.Change, ladder.Before!.Edition, ladder.After!.Edition));
        Assert.NotEmpty(ladder.Pathways);
    }

    [Fact]
    public void RulesAlone_WithTheirDocument()
    {
        DecisionChange change = Assert.Single(Days(
            $"{{ 'id': 'c/aid', {Old} }}", $"{{ 'id': 'c/aid', {Later}, 'when': {SmallPolicy.A}, 'cite': [ {{ 'document': '新文件' }} ] }}").Changes);

        Assert.Equal((ChangeCause.Rules, Outcome.Eligible, Outcome.NotEligible), (change.Cause, change.Before!.Outcome, change.After!.Outcome));
        Assert.Equal("新文件", Assert.Single(change.Documents).Document);
    }

    [Fact]
    public void TimeAndRules()
    {
        // Under the old rule time would bring 100; the new one pays 200.
        DecisionChange change = Assert.Single(Days(
            $"{{ 'id': 'c/aid', {Old}, {Waiting} }}", $"{{ 'id': 'c/aid', {Later}, {Waiting}, 'amount': {{ 'per': 'once', 'rows': [ {{ 'yuan': 200 }} ] }} }}").Changes);

        Assert.Equal(ChangeCause.Both, change.Cause);
        Assert.Equal(200, change.After!.Amount!.Adjusted);
    }

    [Fact]
    public void OtherRulesAndTheSameAnswer()
    {
        AssessmentDiff diff = Days($"{{ 'id': 'c/aid', {Old} }}", $"{{ 'id': 'c/aid', {Later}, 'cite': [ {{ 'document': '新文件' }} ] }}");

        Assert.Empty(diff.Changes);
        DecisionChange same = Assert.Single(diff.SameUnderOtherRules);
        Assert.Null(same.Cause);
        Assert.Equal("新文件", Assert.Single(same.Documents).Document);
    }

    [Fact]
    public void TwoStatesOfKnowledge_NameWhatWasPublishedBetween()
    {
        Worker worker = WorkerJson.Parse("""{ "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise" }, "certificates": [ { "level": "technician", "issued": "2022-09-30" } ] }""");
        LocalDate on = new(2023, 7, 14);
        AssessmentDiff diff = AssessmentDiff.Of(
            SkillPolicy.For(Places.Quzhou, on, new PolicyOptions { AsKnownOn = new LocalDate(2023, 8, 9) }).Assess(worker), SkillPolicy.For(Places.Quzhou, on).Assess(worker));

        DecisionChange change = diff.Changes.Single(c => c.Id == "quzhou/technician-allowance");
        Assert.Null(change.Before);
        Assert.Equal((ChangeCause.Rules, 5000m), (change.Cause, change.After!.Amount!.Adjusted));
        Assert.Equal("衢市人社函〔2023〕91号", Assert.Single(change.Documents).Document);
    }

    [Fact]
    public void BeforeAndAfterAnAmendment()
    {
        SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        SkillPolicy amended = quzhou.Amend(SkillTalent.PolicyAmendment.Parse("""{ "amend": [ { "provision": "quzhou/technician-allowance", "rows": [ { "row": 2, "yuan": 6000 } ] } ] }"""));
        Worker worker = WorkerJson.Parse("""{ "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise" }, "certificates": [ { "level": "technician", "issued": "2022-09-30" } ] }""");
        DecisionChange change = Assert.Single(AssessmentDiff.Of(quzhou.Assess(worker), amended.Assess(worker)).Changes);

        Assert.Equal((5000m, 6000m), (change.Before!.Amount!.Adjusted, change.After!.Amount!.Adjusted));
        Assert.Equal(ChangeCause.Rules, change.Cause);
        Assert.Equal((5000m, 6000m), (change.Provisions.Single().Amounts.Single().Before, change.Provisions.Single().Amounts.Single().After));
    }

    [Fact]
    public void AssessmentsOfTwoWorkersAreRefused()
    {
        SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        Assert.Throws<ArgumentException>(() => AssessmentDiff.Of(quzhou.Assess(WorkerJson.Parse("{ }")), quzhou.Assess(WorkerJson.Parse("{ }"))));
    }

    // Whatever the rules: a change of one day is told where there is one, and where the rules behind a decision are the same only time can change it.
    [Law(60)]
    public void EveryChangeIsToldAndHasItsCause(Draw draw)
    {
        var random = RandomPolicy.Of(draw);
        PolicyCatalog catalog = random.Catalog();
        Worker worker = RandomWorkers.Worker(draw, catalog.Facts);
        (LocalDate first, LocalDate second) = (RandomDays.Date(draw), RandomDays.Date(draw));
        if (!RandomWorkers.Born(worker, first) || !RandomWorkers.Born(worker, second))
            return;

        AssessmentDiff diff = AssessmentDiff.Of(catalog.For(RandomPolicy.City, first).Assess(worker), catalog.For(RandomPolicy.City, second).Assess(worker));
        foreach (Decision before in diff.Before.Decisions)
        {
            Decision after = diff.After[before.Id];
            bool same = before.Outcome == after.Outcome && before.Amount == after.Amount && before.Pathway?.Id == after.Pathway?.Id;
            DecisionChange? change = diff.Changes.SingleOrDefault(c => c.Before == before);
            Assert.Equal(same, change is null);
            Assert.False(change is { Cause: not ChangeCause.Time } && ReferenceEquals(before.Rule, after.Rule), $"{change}");
        }
    }

    private static AssessmentDiff Days(params string[] provisions)
    {
        PolicyCatalog catalog = SmallPolicy.Of(provisions.Select(p => ("C", p)));
        Worker worker = WorkerJson.Parse("""{ "facts": { "day": "2020-03-01", "a": false } }""");
        return AssessmentDiff.Of(catalog.For("C", SmallPolicy.Date("2021-06-01")).Assess(worker), catalog.For("C", SmallPolicy.Date("2022-06-01")).Assess(worker));
    }
}
