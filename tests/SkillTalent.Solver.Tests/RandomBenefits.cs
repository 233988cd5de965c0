using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Solver.Tests;

/// <summary>A rulebook with two benefits that exclude each other, of which one may be made from the other, and whose amounts hang on levels.</summary>
internal static class RandomBenefits
{
    private static readonly int[] Yuan = [500, 1000, 2000, 3000];

    public static PolicyCatalog Catalog(Draw draw, out string json)
    {
        FactDraft level = new("level", FactKind.Choice, RandomFacts.Declare("choice", ("choices", "grade"), ("highest", "certificates"), ("of", "level")))
        {
            Codes = ["none", "junior-worker", "senior-worker", "technician"],
            IsTimeless = false,
        };

        // The lists of choices of closed members have codes that no worker can have, and lack some that one can: no worker can be written for these.
        FactDraft[] facts = [.. RandomLevel.Facts(draw).Where(f => f.Kind != FactKind.Choice || !f.Id.StartsWith("member.", StringComparison.Ordinal)), level];
        FactDraft[] usable = RandomLevel.Usable(facts, [level, .. draw.Some(facts).Take(3)]);
        JsonObject Tree(int depth) => RandomRequirements.Tree(draw, usable, [], depth);

        JsonObject first = Tree(2);
        JsonObject second = draw.Int(0, 3) switch
        {
            0 => new JsonObject { ["all"] = new JsonArray(first.DeepClone(), Tree(1)) },
            1 => new JsonObject { ["not"] = first.DeepClone() },
            2 => new JsonObject { ["all"] = new JsonArray(Tree(1), new JsonObject { ["not"] = first.DeepClone() }) },
            _ => Tree(2),
        };
        var benefits = new JsonArray(Benefit(draw, "x/first", first, usable, level), Benefit(draw, "x/second", second, usable, level));
        JsonObject book = RandomLevel.Book(facts);
        json = RandomLevel.Told(benefits, facts);
        book["provisions"] = new JsonArray([.. benefits.Select(b => b!.DeepClone()), .. Drafts.Paid()]);
        book["stacking"] = new JsonArray(new JsonObject
        {
            ["id"] = "x/one",
            ["kind"] = "exclusive",
            ["provisions"] = new JsonArray("x/first", "x/second"),
            ["effective"] = new JsonObject { ["from"] = "2010-01-01", ["kind"] = "known-from" },
            ["basis"] = "official",
            ["cite"] = Drafts.Cite(),
            ["note"] = RandomFacts.Text("注", "note"),
        });
        return Drafts.Catalog(book);
    }

    private static JsonObject Benefit(Draw draw, string id, JsonObject when, FactDraft[] usable, FactDraft level)
    {
        List<JsonNode> rows = draw.Several(1, 3, () => (JsonNode)new JsonObject
        {
            ["when"] = RandomRequirements.Leaf(draw, draw.Chance(60) ? level : draw.Of(usable), usable, []),
            ["yuan"] = draw.Of(Yuan),
        });
        if (draw.Chance(50))
            rows.Add(new JsonObject { ["yuan"] = draw.Of(Yuan) });

        return Drafts.Provision(id, "benefit", ("when", when), ("amount", new JsonObject { ["per"] = "once", ["rows"] = new JsonArray([.. rows]) }));
    }
}
