using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Decisions;

/// <summary>An old case is decided with what was published by then, and with nothing else.</summary>
public class ReplayTests
{
    private const string Effective = "'effective': { 'from': '2020-01-01', 'kind': 'enacted' }";

    [Fact]
    public void AProvisionPublishedLaterIsNotSeen()
    {
        PolicyCatalog catalog = SmallPolicy.Of(("C", $"{{ 'id': 'c/aid', {Effective}, 'published': '2021-05-01', 'when': {SmallPolicy.A} }}"));

        Assert.True(Known(catalog, "2021-05-01").TryGet("c/aid", out _));
        Assert.False(Known(catalog, "2021-04-30").TryGet("c/aid", out _));
        Assert.Empty(catalog.For("C", SmallPolicy.Date("2022-01-01"), new PolicyOptions { AsKnownOn = SmallPolicy.Date("2021-04-30") }).Provisions);
    }

    [Fact]
    public void WhatNobodyDatesIsSeen()
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ 'id': 'c/aid', {Effective}, 'when': {SmallPolicy.A} }}"), ("C", $"{{ 'id': 'c/other', {Effective}, 'published': '2021-05-01' }}"));

        Assert.True(Known(catalog, "1950-01-01").TryGet("c/aid", out _));
        Assert.False(Known(catalog, "1950-01-01").TryGet("c/other", out _));
    }

    [Fact]
    public void WhatAnUnseenProvisionReplacesIsInForce()
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("N", $"{{ 'id': 'n/aid', {Effective}, 'published': '2020-01-01', 'amount': {{ 'per': 'once', 'rows': [ {{ 'yuan': 50 }} ] }} }}"),
            ("C", $"{{ 'id': 'c/aid', {Effective}, 'published': '2021-05-01', 'replaces': [ 'n/aid' ] }}"));

        Assert.Equal(Outcome.Eligible, Known(catalog, "2021-04-30")["n/aid"].Outcome);
        Assert.Equal(Outcome.NotEligible, Known(catalog, "2021-05-01")["n/aid"].Outcome);
    }

    [Fact]
    public void AfterAVersionThatAnUnseenOneContinuesNothingIsSaid()
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", "{ 'id': 'c/aid', 'effective': { 'from': '2020-01-01', 'to': '2020-12-31', 'kind': 'enacted', 'after': 'ended' }, 'published': '2020-01-01' }"),
            ("C", "{ 'id': 'c/aid', 'effective': { 'from': '2021-01-01', 'kind': 'enacted' }, 'published': '2021-05-01' }"));

        Assert.Equal(Outcome.Eligible, Known(catalog, "2021-05-01")["c/aid"].Outcome);
        Assert.Equal(Outcome.NotCovered, Known(catalog, "2021-04-30")["c/aid"].Outcome);
        Assert.Equal("not-known-after", Known(catalog, "2021-04-30")["c/aid"].Unmet[0].Code);
    }

    [Theory]
    [InlineData("2021-04-30", "2018")]
    [InlineData("2021-05-01", "2023")]
    public void AnEditionPublishedLaterIsNotSeen(string known, string edition)
    {
        PolicyCatalog catalog = SmallPolicy.Of("[ { 'edition': '2018' } ]", [])
            .With(Book("'editions': [ { 'edition': '2023', 'from': '2020-01-01', 'published': '2021-05-01' } ]"), "own.json");

        Assert.Equal(edition, catalog.For("D", SmallPolicy.Date("2022-01-01"), new PolicyOptions { AsKnownOn = SmallPolicy.Date(known) }).Edition);
    }

    [Theory]
    [InlineData("2021-04-30", Outcome.Eligible)]
    [InlineData("2021-05-01", Outcome.NotEligible)]
    public void ACutOffPublishedLaterIsNotSeen(string known, Outcome outcome)
    {
        const string Common = $"{Effective}, 'basis': 'official', 'cite': [ {{ 'document': 'x' }} ]";
        PolicyCatalog catalog = SmallPolicy.Of([]).With(
            Book($$"""
                'cutOffs': [ { 'for': 'round', 'month': 12, 'day': 31, 'yearOffset': -1, 'published': '2021-05-01', {{Common}} } ],
                'provisions': [ { 'id': 'd/aid', 'kind': 'benefit', 'title': { 'zh': '补', 'en': 'aid' }, {{Common}}, 'amount': { 'per': 'once', 'rows': [ { 'yuan': 1 } ] },
                                  'when': { 'fact': 'day', 'elapsed': { 'atLeast': 'P1Y' }, 'asOf': 'round' } } ]
                """),
            "own.json");

        Decision decision = catalog.Decide("d/aid", "2022-06-30", "{ 'facts': { 'day': '2021-06-30' } }", "D", new PolicyOptions { AsKnownOn = SmallPolicy.Date(known) });
        Assert.Equal(outcome, decision.Outcome);
    }

    [Theory]
    [InlineData("2021-04-30", 0)]
    [InlineData("2021-05-01", 1)]
    public void AStackingRulePublishedLaterIsNotSeen(string known, int rules)
    {
        PolicyCatalog catalog = SmallPolicy.Of(("D", $"{{ 'id': 'd/aid', {Effective} }}"), ("D", $"{{ 'id': 'd/other', {Effective} }}"))
            .With(
                Book($"'stacking': [ {{ 'id': 'd/one', 'kind': 'exclusive', 'provisions': [ 'd/aid', 'd/other' ], {Effective}, 'published': '2021-05-01', 'note': {{ 'zh': '注', 'en': 'note' }}, 'basis': 'official', 'cite': [ {{ 'document': 'x' }} ] }} ]"),
                "own.json");

        Assert.Equal(rules, catalog.For("D", SmallPolicy.Date("2022-01-01"), new PolicyOptions { AsKnownOn = SmallPolicy.Date(known) }).Stacking.Count);
    }

    [Fact]
    public void TheShippedAllowanceIsUnknownUntilItIsPublished()
    {
        Worker worker = WorkerJson.Parse("{ }");
        LocalDate on = new(2023, 7, 14);

        Assert.False(Asked(new LocalDate(2023, 8, 9)).TryGet("quzhou/technician-allowance", out _));
        Assert.True(Asked(new LocalDate(2023, 8, 10)).TryGet("quzhou/technician-allowance", out _));

        Assessment Asked(LocalDate known) => SkillPolicy.For(Places.Quzhou, on, new PolicyOptions { AsKnownOn = known }).Assess(worker);
    }

    [Fact]
    public void AnAmendedReplayIsAReplayToo()
    {
        var options = new PolicyOptions { AsKnownOn = new LocalDate(2023, 8, 9) };
        SkillPolicy amended = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14), options)
            .Amend(SkillTalent.PolicyAmendment.Parse("""{ "amend": [ { "pathway": "cn/level/2018/2-1", "fact": "work.since-senior-worker", "atLeast": "P3Y" } ] }"""));

        Assert.Equal(options, amended.Options);
        Assert.False(amended.Assess(WorkerJson.Parse("{ }")).TryGet("quzhou/technician-allowance", out _));
    }

    [Fact]
    public void AsOfTheLastPublicationItEqualsNoReplay() => Property.Holds(60, draw =>
    {
        var random = RandomPolicy.Of(draw);
        List<LocalDate> published = Publish(draw, random);
        PolicyCatalog catalog = random.Catalog();
        Worker worker = RandomWorkers.Worker(draw, catalog.Facts);
        LocalDate on = RandomDays.Date(draw);
        if (published.Count == 0 || !RandomWorkers.Born(worker, on))
            return;

        // Made without the catalogue, which would see that nothing is left out and give the policy that it has.
        var replayed = new PlacePolicy(catalog.Set, RandomPolicy.City, new PolicyOptions { AsKnownOn = published.Max() });
        string[] expected = [.. catalog.For(RandomPolicy.City, on).Assess(worker).Decisions.Select(Text)];
        string[] actual = [.. new SkillPolicy(catalog, replayed, on, replayed.Options).Assess(worker).Decisions.Select(Text)];
        Assert.Equal(expected, actual);
        Assert.Equal(expected, catalog.For(RandomPolicy.City, on, replayed.Options).Assess(worker).Decisions.Select(Text));
    });

    [Fact]
    public void ItEqualsRulebooksWithoutWhatWasPublishedLater()
    {
        int compared = 0;
        Property.Holds(80, draw =>
        {
            var random = RandomPolicy.Of(draw);
            List<LocalDate> published = Publish(draw, random);
            PolicyCatalog whole = random.Catalog();
            LocalDate known = published.Count == 0 ? RandomDays.Date(draw) : draw.Of([.. published]);
            PolicyCatalog then = Without(random, known);
            Worker worker = RandomWorkers.Worker(draw, whole.Facts);
            foreach (LocalDate on in ((LocalDate[])[RandomDays.Date(draw), RandomDays.Date(draw)]).Where(d => RandomWorkers.Born(worker, d)))
            {
                Decision[] expected = [.. then.For(RandomPolicy.City, on).Assess(worker).Decisions];
                Decision[] actual = [.. whole.For(RandomPolicy.City, on, new PolicyOptions { AsKnownOn = known }).Assess(worker).Decisions];
                Assert.Equal(expected.Select(d => d.Id), actual.Select(d => d.Id));
                foreach ((Decision one, Decision other) in expected.Zip(actual))
                {
                    // Where an unseen version continues one, nobody can say "ended".
                    bool open = one.Outcome != other.Outcome && one.Outcome == Outcome.NotEligible && other.Outcome is Outcome.NotCovered or Outcome.Undetermined;
                    Assert.True(open || (one.Outcome == other.Outcome && one.Amount == other.Amount), $"{one} but {other} on {on} as known on {known}\n{random}");
                    compared++;
                }
            }
        });
        Assert.True(compared > 100, $"{compared}");
    }

    private static Assessment Known(PolicyCatalog catalog, string day) => catalog
        .For("C", SmallPolicy.Date("2022-01-01"), new PolicyOptions { AsKnownOn = SmallPolicy.Date(day) })
        .Assess(WorkerJson.Parse("""{ "facts": { "a": true } }"""));

    private static MemoryStream Book(string section) => new(System.Text.Encoding.UTF8.GetBytes(
        $"{{ 'id': 'own', 'title': {{ 'zh': '本市', 'en': 'own' }}, 'place': 'D', {section} }}".Replace('\'', '"')));

    private static string Text(Decision d) => $"{d.Id} {d.Outcome} {d.Earliest} {d.OpenUntil} {d.Amount?.Adjusted} {d.Pathway?.Id} {string.Join(' ', d.Warnings.Select(w => w.Code))}";

    private static List<LocalDate> Publish(Draw draw, RandomPolicy random)
    {
        var days = new List<LocalDate>();
        foreach (JsonObject provision in random.Books.Skip(1).SelectMany(b => b["provisions"]!.AsArray()).Select(p => p!.AsObject()).Where(_ => draw.Chance(60)))
        {
            LocalDate day = RandomDays.Date(draw);
            provision["published"] = RandomDays.Iso(day);
            days.Add(day);
        }

        return days;
    }

    // What replaces or withdraws something may name what is left out; then that name goes, too.
    private static PolicyCatalog Without(RandomPolicy random, LocalDate known)
    {
        JsonObject[] books = [.. random.Books.Select(b => b.DeepClone().AsObject())];
        foreach (JsonArray provisions in books.Select(b => b["provisions"]!.AsArray()))
        {
            foreach (JsonNode? provision in provisions.Where(p => p!["published"] is { } day && SmallPolicy.Date(day.GetValue<string>()) > known).ToList())
                _ = provisions.Remove(provision);
        }

        HashSet<string> ids = [.. books.SelectMany(b => b["provisions"]!.AsArray()).Select(p => p!["id"]!.GetValue<string>())];
        foreach (JsonArray provisions in books.Select(b => b["provisions"]!.AsArray()))
        {
            foreach (JsonObject provision in provisions.Select(p => p!.AsObject()).ToList())
            {
                if (provision["replaces"] is JsonArray replaced && !ids.Contains(replaced[0]!.GetValue<string>()))
                    _ = provision.Remove("replaces");
                if (provision["withdraws"] is JsonArray withdrawn && !ids.Contains(withdrawn[0]!.GetValue<string>()))
                    _ = provisions.Remove(provision);
            }
        }

        return Drafts.Catalog(books);
    }
}
