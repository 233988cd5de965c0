using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Solver.Tests;

/// <summary>A rulebook with one level and some pathways to it, of which some are made from others, so that they are often implied or impossible.</summary>
internal static class RandomLevel
{
    public static PolicyCatalog Catalog(Draw draw, out string json)
    {
        FactDraft[] facts =
        [
            .. RandomFacts.Vocabulary(draw, assumptions: false)
                .Where(f => f.Id != "calculated" && !f.Declaration.ContainsKey("last") && !f.Declaration.ContainsKey("count")),
        ];

        // Work since a day that was left out has nothing to count from.
        facts = [.. facts.Where(f => f.Declaration["worked"]?["since"] is not { } since || facts.Any(o => o.Id == (string?)since))];
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

        var declared = new JsonObject();
        foreach (FactDraft fact in facts)
            declared[fact.Id] = fact.Declaration;

        JsonObject book = Drafts.Rulebook("rule", "CN");
        book["places"] = JsonNode.Parse("""[ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ]""");
        book["choices"] = JsonNode.Parse(RandomFacts.Choices);
        book["facts"] = declared;
        var pathways = new JsonArray([.. draw.Shuffled(ways).Select((when, i) => new JsonObject { ["id"] = $"x/level/{i}", ["when"] = when })]);
        book["provisions"] = new JsonArray([Drafts.Provision("x/level", "level", ("target", "technician"), ("pathways", pathways)), .. Drafts.Paid()]);
        json = pathways.ToJsonString(Drafts.Readable) + "\n" + string.Join('\n', facts.Where(f => pathways.ToJsonString().Contains($"\"{f.Id}\"", StringComparison.Ordinal)).Select(f => f.Id + ": " + f.Declaration.ToJsonString(Drafts.Readable)));
        return Drafts.Catalog(book);
    }

    // A test of two days wants a day, whichever.
    private static FactDraft[] Usable(FactDraft[] facts, FactDraft[] used) =>
        Array.Exists(used, f => f.Kind == FactKind.Date) ? used : [.. used, facts.First(f => f.Id == "given.date")];

    private static JsonNode Copy(JsonObject node) => node.DeepClone();
}
