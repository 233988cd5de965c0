using System.Text.Json.Nodes;

namespace SkillTalent.Tests.Generators;

/// <summary>Random trees of every leaf and every combinator, as a rulebook writes them.</summary>
internal static class RandomRequirements
{
    private static readonly string[] WorkPeriods = ["P1M", "P6M", "P1Y", "P1Y6M", "P2Y", "P4Y"];
    private static readonly string[] SpanPeriods = ["P1D", "P30D", "P1M", "P1Y", "P1Y1D", "P4Y"];

    public static JsonObject Tree(Draw draw, IReadOnlyList<FactDraft> facts, IReadOnlyList<string> cutOffs, int depth = 3)
    {
        if (depth == 0 || draw.Chance(25))
            return Leaf(draw, draw.Of(facts), facts, cutOffs);

        return draw.Int(0, 4) switch
        {
            0 or 1 => new JsonObject { ["all"] = Parts(draw, facts, cutOffs, depth) },
            2 or 3 => new JsonObject { ["any"] = Parts(draw, facts, cutOffs, depth) },
            _ => new JsonObject { ["not"] = Tree(draw, facts, cutOffs, depth - 1) },
        };
    }

    public static JsonObject Leaf(Draw draw, FactDraft fact, IReadOnlyList<FactDraft> facts, IReadOnlyList<string> cutOffs)
    {
        var leaf = new JsonObject { ["fact"] = fact.Id };
        if (cutOffs.Count > 0 && draw.Chance(30))
            leaf["asOf"] = draw.Of(cutOffs);

        switch (fact.Kind)
        {
            case FactKind.Work:
                leaf["worked"] = new JsonObject { ["atLeast"] = draw.Of(WorkPeriods) };
                break;
            case FactKind.Flag:
                leaf["is"] = draw.Chance(50);
                break;
            case FactKind.Choice:
                leaf["in"] = new JsonArray([.. draw.Some(fact.Codes).Select(c => (JsonNode)c)]);
                break;
            case FactKind.Number:
                leaf["compare"] = Comparison(draw, fact);
                break;
            default:
                Dated(draw, leaf, facts);
                break;
        }

        return leaf;
    }

    private static JsonArray Parts(Draw draw, IReadOnlyList<FactDraft> facts, IReadOnlyList<string> cutOffs, int depth) =>
        new([.. draw.Several(1, 4, () => (JsonNode)Tree(draw, facts, cutOffs, depth - 1))]);

    private static JsonObject Comparison(Draw draw, FactDraft fact)
    {
        decimal least = draw.Int(0, 8) + (fact.Decimals > 0 ? 0.25m : 0);
        return draw.Int(0, 5) switch
        {
            0 => new JsonObject { ["atLeast"] = least },
            1 => new JsonObject { ["above"] = least },
            2 => new JsonObject { ["atMost"] = least },
            3 => new JsonObject { ["below"] = least },
            4 => new JsonObject { ["equals"] = least },
            _ => new JsonObject { ["atLeast"] = least, ["below"] = least + draw.Int(1, 10) },
        };
    }

    private static void Dated(Draw draw, JsonObject leaf, IReadOnlyList<FactDraft> facts)
    {
        switch (draw.Int(0, 5))
        {
            case 0 or 1:
                leaf["elapsed"] = new JsonObject { ["atLeast"] = draw.Of(RandomDays.Periods).ToString() };
                break;
            case 2:
                leaf["elapsed"] = new JsonObject { ["under"] = draw.Of(SpanPeriods) };
                break;
            case 3:
                leaf["elapsed"] = new JsonObject { ["within"] = draw.Of(SpanPeriods) };
                break;
            case 4:
                leaf["between"] = new JsonObject
                {
                    ["of"] = draw.Of([.. facts.Where(f => f.Kind == FactKind.Date)]).Id,
                    ["from"] = draw.Of("-P1Y", "-P1M", "P0D", "P1D"),
                    ["to"] = draw.Of("P1D", "P1M", "P1Y", "P3Y"),
                };
                break;
            default:
                LocalDate day = RandomDays.Date(draw);
                bool from = draw.Chance(60);
                if (from)
                    leaf["from"] = RandomDays.Iso(day);

                if (!from || draw.Chance(50))
                    leaf["before"] = RandomDays.Iso(day.PlusDays(draw.Int(1, 1500)));

                break;
        }
    }
}
