using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Solver.Tests;

/// <summary>A rulebook with one level and some pathways to it, of which some are made from others, so that they are often implied or impossible.</summary>
internal static class RandomLevel
{
    public static PolicyCatalog Catalog(Draw draw, out string json)
    {
        FactDraft[] facts = Facts(draw);
        FactDraft[] used = [.. draw.Some(facts).Take(5)];
        JsonObject Tree() => RandomRequirements.Tree(draw, Usable(facts, used), [], depth: 2);

        var ways = new List<JsonObject> { Tree(), Tree() };
        for (int i = 0; i < 2; i++)
            ways.Add(draw.Int(0, 4) switch
            {
                0 or 1 => new JsonObject { ["all"] = new JsonArray(Copy(draw.Of(ways)), Tree()) },
                2 => new JsonObject { ["any"] = new JsonArray(Copy(draw.Of(ways)), Copy(draw.Of(ways))) },
                3 => new JsonObject { ["all"] = new JsonArray(Copy(ways[0]), new JsonObject { ["not"] = Copy(draw.Of(ways)) }) },
                _ => Tree(),
            });

        JsonObject book = Book(facts);
        var pathways = new JsonArray([.. draw.Shuffled(ways).Select((when, i) => new JsonObject { ["id"] = $"x/level/{i}", ["when"] = when })]);
        book["provisions"] = new JsonArray([Drafts.Provision("x/level", "level", ("target", "technician"), ("pathways", pathways)), .. Drafts.Paid()]);
        json = Told(pathways, facts);
        return Drafts.Catalog(book);
    }

    /// <summary>The facts that the solver is told of.</summary>
    public static FactDraft[] Facts(Draw draw)
    {
        FactDraft[] facts =
        [
            .. RandomFacts.Vocabulary(draw, assumptions: false)
                .Where(f => f.Id != "calculated" && !f.Declaration.ContainsKey("last") && !f.Declaration.ContainsKey("count")),
        ];

        // Work since a day that was left out has nothing to count from.
        return [.. facts.Where(f => f.Declaration["worked"]?["since"] is not { } since || facts.Any(o => o.Id == (string?)since))];
    }

    /// <summary>A rulebook that declares facts, and no provision yet.</summary>
    public static JsonObject Book(FactDraft[] facts)
    {
        var declared = new JsonObject();
        foreach (FactDraft fact in facts)
            declared[fact.Id] = fact.Declaration;

        JsonObject book = Drafts.Rulebook("rule", "CN");
        book["places"] = JsonNode.Parse("""[ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ]""");
        book["choices"] = JsonNode.Parse(RandomFacts.Choices);
        book["facts"] = declared;
        return book;
    }

    /// <summary>Rules with the facts that they name, to be read by people.</summary>
    public static string Told(JsonNode rules, FactDraft[] facts)
    {
        string written = rules.ToJsonString(Drafts.Readable);
        return written + "\n" + string.Join('\n', facts.Where(f => written.Contains($"\"{f.Id}\"", StringComparison.Ordinal)).Select(f => f.Id + ": " + f.Declaration.ToJsonString(Drafts.Readable)));
    }

    /// <summary>The facts that are used, and a day: a test of two days wants one, whichever.</summary>
    public static FactDraft[] Usable(FactDraft[] facts, FactDraft[] used) =>
        Array.Exists(used, f => f.Kind == FactKind.Date) ? used : [.. used, facts.First(f => f.Id == "given.date")];

    private static JsonNode Copy(JsonObject node) => node.DeepClone();
}
