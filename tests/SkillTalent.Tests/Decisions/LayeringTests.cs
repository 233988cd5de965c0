using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Decisions;

/// <summary>The nation, the province and the city: the inner place wins, and it does not matter how the rulebooks were put together.</summary>
public class LayeringTests
{
    [Law(100)]
    public void TheOrderAndTheGroupingOfRulebooksDoNotMatter(Draw draw)
    {
        var random = RandomPolicy.Of(draw);
        PolicyCatalog one = random.Catalog();
        // The same books in another order; and one after another.
        PolicyCatalog other = Drafts.Catalog(draw.Shuffled(random.Books));
        PolicyCatalog grown = random.Books.Skip(1).Aggregate(
            Drafts.Catalog(random.Books[0]), (catalog, book) => catalog.With(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(book.ToJsonString()))));
        Worker worker = RandomWorkers.Worker(draw, one.Facts);
        foreach (LocalDate on in random.DaysToAsk([]).Where(d => RandomWorkers.Born(worker, d)).Take(8))
        {
            string[] expected = Told(one, on, worker);
            Assert.Equal(expected, Told(other, on, worker));
            Assert.Equal(expected, Told(grown, on, worker));
        }

        Assert.Equal(one.DataVersion, grown.DataVersion);
    }

    [Law(100)]
    public void APlaceWithoutRulesOfItsOwnChangesNothing(Draw draw)
    {
        var random = RandomPolicy.Of(draw);
        PolicyCatalog catalog = Drafts.Catalog(random.Books.Where(b => b["id"]!.GetValue<string>() is "base" or "n"));
        Worker worker = RandomWorkers.Worker(draw, catalog.Facts);
        LocalDate on = RandomDays.Date(draw);
        if (RandomWorkers.Born(worker, on))
            Assert.Equal(Told(catalog, on, worker, RandomPolicy.Nation), Told(catalog, on, worker, RandomPolicy.City));
    }

    // For what stands alone (no editions, no occupations) the whole of layering in a few lines.
    [Law(300)]
    public void TheInnermostVersionInForceCounts_UnlessAnInnerPlaceHidesIt(Draw draw)
    {
        var random = RandomPolicy.Of(draw);
        PolicyCatalog catalog = random.Catalog();
        string[] chain = [RandomPolicy.Nation, RandomPolicy.Province, RandomPolicy.City];
        Provision[] all = [.. catalog.Set.Provisions];
        foreach (LocalDate on in random.DaysToAsk([]).Take(15))
        {
            Assessment assessment = catalog.For(RandomPolicy.City, on).Assess(new Worker());
            foreach (IGrouping<string, Provision> versions in all.Where(p => p.HasRule && p.Kind is ProvisionKind.Benefit or ProvisionKind.Recognition).GroupBy(p => p.Id))
            {
                if (!versions.All(v => v.HasRule && v.Edition is null && v.Occupations.Count == 0))
                    continue;

                bool hidden = all.Any(h => h.Effective.Contains(on) && h.Replaces.Concat(h.Withdraws).Contains(versions.Key)
                    && versions.All(v => Array.IndexOf(chain, v.Place) < Array.IndexOf(chain, h.Place)));
                Provision? counts = hidden ? null : versions.Where(v => v.Effective.Contains(on)).MaxBy(v => Array.IndexOf(chain, v.Place));

                Decision decision = assessment[versions.Key];
                Assert.Equal(counts is null ? [] : [counts], decision.Provisions);
                if (counts is null)
                    Assert.Equal(hidden ? Outcome.NotEligible : Silence(versions, on), decision.Outcome);
            }
        }
    }

    [Fact]
    public void WaysOfAllPlacesToOneTargetAreOneDecision_NamedAfterTheOutermost()
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ 'id': 'c/level', 'kind': 'level', 'target': 'technician', 'pathways': [ {{ 'id': 'c/1', 'when': {SmallPolicy.B} }} ] }}"),
            ("N", $"{{ 'id': 'n/level', 'kind': 'level', 'target': 'technician', 'pathways': [ {{ 'id': 'n/1', 'when': {SmallPolicy.A} }} ] }}"));

        Decision decision = catalog.Decide("c/level", "2023-01-01", "{ 'facts': { 'a': false, 'b': true } }");

        Assert.Equal("n/level", decision.Id);
        Assert.Equal(["n/1: not-eligible", "c/1: eligible"], decision.Pathways.Select(p => p.ToString()));
        Assert.Equal(Outcome.NotEligible, catalog.Decide("n/level", "2023-01-01", "{ 'facts': { 'a': false, 'b': true } }", place: "D").Outcome);
    }

    [Fact]
    public void WhatIsReplacedIsToldSo_AndComesBackWhereItIsNot()
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("N", $"{{ 'id': 'n/aid', 'when': {SmallPolicy.A} }}"),
            ("P", $"{{ 'id': 'p/aid', 'effective': {{ 'from': '2020-01-01', 'to': '2021-12-31', 'kind': 'enacted', 'after': 'ended' }}, 'when': {SmallPolicy.A}, 'replaces': [ 'n/aid' ] }}"),
            ("C", "{ 'id': 'c/none', 'effective': { 'from': '2021-01-01', 'kind': 'enacted' }, 'withdraws': [ 'p/aid' ] }"));
        const string Yes = "{ 'facts': { 'a': true } }";

        Assert.Equal(Outcome.Eligible, catalog.Decide("n/aid", "2019-12-31", Yes).Outcome);
        Assert.Equal([ReasonCode.Replaced], catalog.Decide("n/aid", "2020-01-01", Yes).Unmet.Select(r => r.Code));
        Assert.Equal(Outcome.Eligible, catalog.Decide("p/aid", "2020-12-31", Yes).Outcome);
        Assert.Equal([ReasonCode.Withdrawn], catalog.Decide("p/aid", "2021-01-01", Yes).Unmet.Select(r => r.Code));
        Assert.Equal(Outcome.Eligible, catalog.Decide("p/aid", "2021-01-01", Yes, place: "P").Outcome);
        Assert.Equal(Outcome.Eligible, catalog.Decide("n/aid", "2022-01-01", Yes).Outcome);
        Assert.Equal(Outcome.Eligible, catalog.Decide("n/aid", "2020-06-30", Yes, place: "N").Outcome);
    }

    [Fact]
    public void AnInnerPlaceCannotHideARuleOfAnotherKind_ByTakingItsId() => Assert.Contains(
        "the kind, target and series that the other versions of 'x' have",
        Assert.Throws<SkillTalent.InputFormatException>(() => SmallPolicy.Of(
            ("N", $"{{ 'id': 'x', 'kind': 'recognition', 'when': {SmallPolicy.A} }}"),
            ("C", "{ 'id': 'x', 'kind': 'benefit' }"))).Expectation,
        StringComparison.Ordinal);

    [Fact]
    public void ARuleOfAnotherPlaceIsNone()
    {
        PolicyCatalog catalog = SmallPolicy.Of(("C", $"{{ 'id': 'c/aid', 'when': {SmallPolicy.A} }}"));

        Assert.False(catalog.For("D", new LocalDate(2023, 1, 1)).Assess(new Worker()).TryGet("c/aid", out _));
        Assert.Throws<KeyNotFoundException>(() => catalog.For("E", new LocalDate(2023, 1, 1)));
        Assert.False(catalog.TryFor("E", new LocalDate(2023, 1, 1), null, out _));
    }

    private static Outcome Silence(IEnumerable<Provision> versions, LocalDate on)
    {
        if (versions.Where(v => v.Effective.To < on).MaxBy(v => v.Effective.To) is { } before)
            return before.Effective.After == AfterEnd.Ended ? Outcome.NotEligible : Outcome.NotCovered;

        return versions.MinBy(v => v.Effective.From)!.Effective.Kind == EffectiveKind.Enacted ? Outcome.NotEligible : Outcome.NotCovered;
    }

    private static string[] Told(PolicyCatalog catalog, LocalDate on, Worker worker, string place = RandomPolicy.City) =>
    [
        .. catalog.For(place, on).Assess(worker).Decisions
            .Select(d => $"{d}, {d.Earliest}, {d.Amount}, {string.Join(", ", d.Pathways)}").Order(StringComparer.Ordinal),
    ];
}
