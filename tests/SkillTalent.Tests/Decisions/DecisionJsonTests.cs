using System.Text.Json;

namespace SkillTalent.Tests.Decisions;

public class DecisionJsonTests
{
    private static readonly LocalDate Day = new(2024, 6, 30);

    private readonly PolicyCatalog _catalog = PolicyCatalog.BuiltIn.With(
        new MemoryStream("""
            {
              "id": "mine", "title": { "zh": "我的", "en": "mine" }, "place": "mine",
              "places": [ { "code": "mine", "name": { "zh": "我市", "en": "my city" }, "within": "CN" } ],
              "facts": { "my/head": { "kind": "flag", "label": { "zh": "班组长", "en": "head of a team" }, "absent": { "assume": false } },
                         "my/team": { "kind": "number", "label": { "zh": "人数", "en": "people" } } },
              "provisions": [
                { "id": "my/monthly", "kind": "benefit", "title": { "zh": "月补", "en": "monthly aid" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
                  "basis": "official", "cite": [ { "document": "D", "article": "1", "note": { "zh": "注", "en": "note" } } ],
                  "when": { "fact": "post.frontline", "is": true },
                  "amount": { "per": "month", "term": "P36M", "ceiling": true, "rows": [ { "yuan": 300.50 } ], "factor": [ { "when": { "fact": "my/head", "is": true }, "times": 1.3 } ] } },
                { "id": "my/prize", "kind": "benefit", "title": { "zh": "奖金", "en": "prize" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
                  "basis": "official", "cite": [ { "document": "D" } ],
                  "amount": { "per": "once", "rows": [ { "yuan": 1000.00 } ], "sharedBy": "my/team" } },
                { "id": "my/later", "kind": "benefit", "title": { "zh": "以后", "en": "later" }, "effective": { "from": "2030-01-01", "kind": "enacted" },
                  "basis": "derived", "cite": [ { "document": "D" } ], "amount": { "per": "year", "ceiling": true, "rows": [ { "yuan": 1 } ] } } ]
            }
            """u8.ToArray()));

    [Fact]
    public void AnAmountIsThatOfTheDocumentAndTheAdjustedOne()
    {
        JsonElement aid = Decision("""{ "post": { "frontline": true }, "facts": { "my/head": true } }""", "my/monthly");

        Assert.Equal("390.65", aid.GetProperty("amount").GetRawText());
        Assert.Equal("300.5", aid.GetProperty("statutoryAmount").GetRawText());
        Assert.Equal("14063.4", aid.GetProperty("overTerm").GetRawText());
        Assert.True(aid.GetProperty("isCeiling").GetBoolean());
        Assert.Equal(("yuan/month", "P3Y"), (aid.GetProperty("unit").GetString(), aid.GetProperty("term").GetString()));
        Assert.Equal("""{"document":"D","article":"1","note":"note"}""", Compact(aid.GetProperty("citations")[0]));
    }

    [Fact]
    public void WhatIsAssumedIsListed()
    {
        JsonElement aid = Decision("""{ "post": { "frontline": true } }""", "my/monthly");

        Assert.Equal("my/head", Assert.Single(aid.GetProperty("assumed").EnumerateArray()).GetString());
        Assert.Equal("300.5", aid.GetProperty("amount").GetRawText());
    }

    [Fact]
    public void AnUnknownTeam_GivesARange()
    {
        JsonElement prize = Decision("{ }", "my/prize");

        Assert.Equal("null", prize.GetProperty("amount").GetRawText());
        Assert.Equal("[0,1000]", Compact(prize.GetProperty("amountRange")));
        Assert.Equal("1000", prize.GetProperty("statutoryAmount").GetRawText());
        Assert.Equal("333.33", Decision("""{ "facts": { "my/team": 3 } }""", "my/prize").GetProperty("amount").GetRawText());
    }

    [Fact]
    public void WhereNothingIsInForce_TheUnitIsKnownAllTheSame()
    {
        JsonElement later = Decision("{ }", "my/later");

        Assert.Equal(("not-eligible", "2030-01-01"), (later.GetProperty("outcome").GetString(), later.GetProperty("earliest").GetString()));
        Assert.Equal(("yuan/year", true, "null"), (later.GetProperty("unit").GetString(), later.GetProperty("isCeiling").GetBoolean(), later.GetProperty("amount").GetRawText()));
        Assert.Equal("not-yet-in-force", Assert.Single(later.GetProperty("unmetCodes").EnumerateArray()).GetString());
    }

    [Fact]
    public void AnAssessment_CarriesTheQuestionAndTheLabelsOfFacts()
    {
        using JsonDocument json = JsonDocument.Parse(Assess("{ }").ToJson(Language.Chinese));

        Assert.Equal(("mine", "我市", "2024-06-30"), (Text("jurisdiction"), Text("place"), Text("on")));
        Assert.Equal(_catalog.DataVersion, Text("dataVersion"));
        Assert.Equal("班组长", json.RootElement.GetProperty("facts").GetProperty("my/head").GetProperty("label").GetString());
        Assert.Equal(Assess("{ }").Decisions.Count, json.RootElement.GetProperty("decisions").GetArrayLength());

        string? Text(string name) => json.RootElement.GetProperty(name).GetString();
    }

    [Fact]
    public void EveryDecisionOfEveryPlaceCanBeWritten()
    {
        foreach (string place in PolicyCatalog.BuiltIn.Places.Keys)
        {
            foreach (LocalDate day in (LocalDate[])[new(1990, 1, 1), new(2019, 6, 1), new(2023, 7, 14), new(2026, 1, 1), new(2199, 12, 31)])
            {
                Assessment assessment = PolicyCatalog.BuiltIn.For(place, day, new PolicyOptions { IncludeUnconfirmed = true }).Assess(new Worker());
                foreach (Language language in (Language[])[Language.Chinese, Language.English])
                {
                    using JsonDocument json = JsonDocument.Parse(assessment.ToJson(language));
                    Assert.Equal(assessment.Decisions.Select(d => d.Id), json.RootElement.GetProperty("decisions").EnumerateArray().Select(d => d.GetProperty("id").GetString()));
                }
            }
        }
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private Assessment Assess(string worker) => _catalog.For("mine", Day).Assess(WorkerJson.Parse(worker));

    private JsonElement Decision(string worker, string id)
    {
        using JsonDocument json = JsonDocument.Parse(Assess(worker).ToJson(Language.English));
        return json.RootElement.GetProperty("decisions").EnumerateArray().Single(d => d.GetProperty("id").GetString() == id).Clone();
    }
}
