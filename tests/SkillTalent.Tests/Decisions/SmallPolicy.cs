using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Decisions;

/// <summary>A nation, a province, a city and a few given facts; tests add the provisions, as JSON with apostrophes.</summary>
internal static class SmallPolicy
{
    public const string A = "{ 'fact': 'a', 'is': true }";
    public const string B = "{ 'fact': 'b', 'is': true }";

    public static PolicyCatalog Of(params IEnumerable<(string Place, string Provision)> provisions) => Of("[ ]", provisions);

    public static PolicyCatalog Of(string editions, params IEnumerable<(string Place, string Provision)> provisions)
    {
        JsonObject book = Drafts.Rulebook("base", "N");
        book["places"] = JsonNode.Parse(
            """
            [ { "code": "N", "name": { "zh": "国", "en": "nation" } },
              { "code": "P", "name": { "zh": "省", "en": "province" }, "within": "N" },
              { "code": "C", "name": { "zh": "市", "en": "city" }, "within": "P" },
              { "code": "D", "name": { "zh": "区", "en": "other city" }, "within": "P" } ]
            """);
        book["facts"] = new JsonObject
        {
            ["occupation"] = RandomFacts.Occupation().Declaration,
            ["a"] = RandomFacts.Declare("flag"),
            ["b"] = RandomFacts.Declare("flag"),
            ["day"] = RandomFacts.Declare("date"),
            ["team"] = RandomFacts.Declare("number"),
            ["staff"] = RandomFacts.Declare("number", ("subject", "enterprise")),
            ["assumed"] = RandomFacts.Declare("flag", ("absent", new JsonObject { ["assume"] = true })),
        };
        book["editions"] = Parse(editions);
        return Drafts.Catalog(provisions.GroupBy(p => p.Place).Select(g =>
        {
            JsonObject own = Drafts.Rulebook($"book-{g.Key}", g.Key);
            own["provisions"] = new JsonArray([.. g.Select(p => (JsonNode)Provision(p.Provision))]);
            return own;
        }).Prepend(book));
    }

    public static Decision Decide(this PolicyCatalog catalog, string decision, string on, string worker = "{ }", string place = "C", PolicyOptions? options = null) =>
        catalog.For(place, Date(on), options).Assess(WorkerJson.Parse(worker.Replace('\'', '"')))[decision];

    public static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    // What a provision must have and a test does not care about is filled in.
    private static JsonObject Provision(string json)
    {
        JsonObject provision = Parse(json).AsObject();
        JsonObject full = Drafts.Provision(provision["id"]!.GetValue<string>(), "benefit");
        foreach ((string name, JsonNode? value) in provision)
            full[name] = value?.DeepClone();

        if (full["kind"]!.GetValue<string>() == "benefit" && !full.ContainsKey("amount") && !full.ContainsKey("withdraws"))
            full["amount"] = Drafts.Amount(100);

        if (!full.ContainsKey("confirmedThrough"))
            full["confirmedThrough"] = full["effective"]!["to"]?.DeepClone() ?? "2199-12-31";
        if (full["confirmedThrough"] is null)
            full.Remove("confirmedThrough");

        return full;
    }

    private static JsonNode Parse(string json) => JsonNode.Parse(json.Replace('\'', '"'))!;
}
