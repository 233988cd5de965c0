using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Decisions;

/// <summary>What is assumed and decides, or could, is listed as assumed wherever the rule reads it; what has no part in the decision is not.</summary>
public class AssumptionTests
{
    private const string Claimed = """
        { "employment": [ { "from": "2015-01-01", "related": true } ], "certificates": [ { "level": "senior-worker", "issued": "2024-01-10", "occupation": "焊工" } ],
          "claims": [ { "provision": "cn/skill-upgrade-subsidy", "level": "senior-worker", "occupation": "CLAIMED", "date": "2024-03-01" } ],
          "insurance": { "months": 40 }, "post": { "employer": "enterprise" }, "facts": { "unemployment-benefit": false } OWN }
        """;

    /// <summary>Whether a claim was of the same occupation rests on the own one: not stated, it is taken to be another.</summary>
    [Theory]
    [InlineData("焊工", "", Outcome.Eligible, true)]
    [InlineData("焊工", ", \"occupation\": \"焊工\"", Outcome.NotEligible, false)]
    [InlineData("焊工", ", \"occupation\": \"钳工\"", Outcome.Eligible, false)]
    public void TheOccupationOfAClaimIsComparedWithTheOwnOne(string claimed, string own, Outcome outcome, bool assumed)
    {
        string worker = Claimed.Replace("CLAIMED", claimed, StringComparison.Ordinal).Replace("OWN", own, StringComparison.Ordinal);
        Assessment assessment = SkillPolicy.For("330000", new LocalDate(2024, 6, 1)).Assess(WorkerJson.Parse(worker));
        Decision decision = assessment["cn/skill-upgrade-subsidy/senior-worker"];
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(assumed, decision.Assumed.Any(f => f.Id == "occupation"));
        Assert.Equal(assumed, JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(decision))!["assumed"]!.AsArray().Any(f => f!.GetValue<string>() == "occupation"));
    }

    /// <summary>Without a claim there is nothing to compare the occupation with.</summary>
    [Fact]
    public void WithNothingToCompareTheOccupationHasNoPart()
    {
        string worker = Claimed.Replace(""" { "provision": "cn/skill-upgrade-subsidy", "level": "senior-worker", "occupation": "CLAIMED", "date": "2024-03-01" } """, "", StringComparison.Ordinal).Replace("OWN", "", StringComparison.Ordinal);
        Decision decision = SkillPolicy.For("330000", new LocalDate(2024, 6, 1)).Assess(WorkerJson.Parse(worker))["cn/skill-upgrade-subsidy/senior-worker"];
        Assert.DoesNotContain(decision.Assumed, f => f.Id == "occupation");
    }

    /// <summary>The other day of a pair, the day from which work counts, how many share an amount, and by whom a version is for.</summary>
    [Theory]
    [InlineData("pair", "{ }", "other")]
    [InlineData("pair", "{ 'facts': { 'first': false } }", "")]
    [InlineData("pair", "{ 'facts': { 'first': '2020-01-01' } }", "other")]
    [InlineData("pair", "{ 'facts': { 'first': '2020-01-01', 'other': '2019-06-01' } }", "")]
    [InlineData("work", "{ 'employment': [ { 'from': '2010-01-01' } ] }", "other")]
    [InlineData("work", "{ 'employment': [ { 'from': '2010-01-01' } ], 'facts': { 'other': '2011-01-01' } }", "")]
    [InlineData("work", "{ 'employment': [ ] }", "")]
    [InlineData("shared", "{ 'facts': { 'yes': true } }", "heads")]
    [InlineData("shared", "{ 'facts': { 'yes': true, 'heads': 3 } }", "")]
    [InlineData("shared", "{ 'facts': { 'yes': false } }", "")]
    [InlineData("for-some", "{ }", "some")]
    [InlineData("for-some", "{ 'facts': { 'some': false } }", "")]
    public void WhatIsReadBesideTheFactOfATestIsListed(string id, string worker, string assumed)
    {
        Decision decision = Book().Decide(id, "2024-01-01", worker, "N");
        Assert.Equal(assumed.Length == 0 ? [] : [assumed], decision.Assumed.Select(f => f.Id));
    }

    private static PolicyCatalog Book()
    {
        JsonObject book = Drafts.Rulebook("base", "N");
        book["places"] = JsonNode.Parse("""[ { "code": "N", "name": { "zh": "国", "en": "nation" } } ]""");
        book["facts"] = new JsonObject
        {
            ["first"] = RandomFacts.Declare("date"),
            ["other"] = RandomFacts.Declare("date", ("absent", new JsonObject { ["assume"] = "never" })),
            ["since"] = RandomFacts.Declare("work", ("worked", new JsonObject { ["since"] = "other" })),
            ["heads"] = RandomFacts.Declare("number", ("absent", new JsonObject { ["assume"] = 2 })),
            ["some"] = RandomFacts.Declare("flag", ("absent", new JsonObject { ["assume"] = false })),
            ["yes"] = RandomFacts.Declare("flag"),
        };
        JsonObject shared = Drafts.Amount(100);
        shared["sharedBy"] = "heads";
        book["provisions"] = new JsonArray(
            Drafts.Provision("pair", "recognition", ("when", JsonNode.Parse("""{ "fact": "first", "between": { "of": "other", "from": "P0D", "to": "P1Y" } }"""))),
            Drafts.Provision("work", "recognition", ("when", JsonNode.Parse("""{ "fact": "since", "worked": { "atLeast": "P1Y" } }"""))),
            Drafts.Provision("shared", "benefit", ("when", JsonNode.Parse("""{ "fact": "yes", "is": true }""")), ("amount", shared)),
            Drafts.Provision("for-some", "recognition", ("appliesTo", JsonNode.Parse("""{ "when": { "fact": "some", "is": true } }""")), ("when", JsonNode.Parse("""{ "fact": "yes", "is": true }"""))),
            General());
        return Drafts.Catalog(book);
    }

    // Until it begins, only the version for some is in force: whoever is none of them is not covered.
    private static JsonObject General()
    {
        JsonObject general = Drafts.Provision("for-some", "recognition", ("when", JsonNode.Parse("""{ "fact": "yes", "is": true }""")));
        general["effective"] = new JsonObject { ["from"] = "2030-01-01", ["kind"] = "known-from" };
        return general;
    }
}
