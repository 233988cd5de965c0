using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillTalent.Tests.Generators;

/// <summary>Parts of rulebooks as JSON, with everything that is forced filled in.</summary>
internal static class Drafts
{
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Rulebook(string id, string place) => new()
    {
        ["id"] = id,
        ["title"] = RandomFacts.Text("规则", "rules"),
        ["place"] = place,
    };

    public static JsonObject Provision(string id, string kind, params (string Name, JsonNode? Value)[] members)
    {
        var provision = new JsonObject
        {
            ["id"] = id,
            ["kind"] = kind,
            ["title"] = RandomFacts.Text("规定", "provision"),
            ["effective"] = new JsonObject { ["from"] = "2010-01-01", ["kind"] = "known-from" },
            ["basis"] = "official",
            ["cite"] = Cite(),
        };
        foreach ((string name, JsonNode? value) in members)
            provision[name] = value;

        return provision;
    }

    public static JsonObject CutOff(string name, int month, int day, int yearOffset) => new()
    {
        ["for"] = name,
        ["month"] = month,
        ["day"] = day,
        ["yearOffset"] = yearOffset,
        ["effective"] = new JsonObject { ["from"] = "2010-01-01", ["kind"] = "known-from" },
        ["basis"] = "official",
        ["cite"] = Cite(),
    };

    /// <summary>The provisions that random claims name.</summary>
    public static IEnumerable<JsonObject> Paid() => Pools.Of("claims.provision").Select(id => Provision(id, "benefit", ("amount", Amount(100))));

    public static JsonObject Amount(decimal yuan) => new()
    {
        ["per"] = "once",
        ["rows"] = new JsonArray(new JsonObject { ["yuan"] = yuan }),
    };

    public static JsonArray Cite() => [new JsonObject { ["document"] = "文件" }];

    public static PolicyCatalog Catalog(params IEnumerable<JsonObject> rulebooks) =>
        PolicyCatalog.Of([.. rulebooks.Select(r => ($"{r["id"]}.json", (Stream)new MemoryStream(Encoding.UTF8.GetBytes(r.ToJsonString()))))]);
}
