using System.Text.Json.Nodes;

namespace SkillTalent.Tests.Generators;

/// <summary>Random amounts that are calculated, as JSON. What can never matter is not drawn, since rulebooks refuse it.</summary>
internal static class RandomAmounts
{
    private static readonly string[] Rounding = ["yuan", "yuan-down", "yuan-up", "fen", "fen-down", "fen-up"];

    /// <summary>Draws an amount.</summary>
    /// <param name="draw">The source of chance.</param>
    /// <param name="facts">The ids of number facts.</param>
    /// <param name="parameters">The ids of parameters.</param>
    /// <param name="benefit">The id of a benefit of which a share may be drawn; null: none.</param>
    public static JsonObject Of(Draw draw, IReadOnlyList<string> facts, IReadOnlyList<string> parameters, string? benefit = null)
    {
        if (benefit is null || !draw.Chance(40))
            return Drawn(draw, facts, parameters, 2).Amount;

        var share = new JsonObject { ["benefit"] = benefit };
        if (draw.Chance(30))
            share["factors"] = "left-out";
        if (draw.Chance(40))
            share["conditions"] = "left-out";
        return draw.Int(0, 2) switch
        {
            0 => new() { ["percent"] = draw.Of(50m, 30m), ["of"] = share },
            1 => new() { ["lowest"] = new JsonArray(share, Drawn(draw, facts, parameters, 1).Amount) },
            _ => share,
        };
    }

    // Free: it may be anything from nothing upwards, so that any limit can be reached.
    private static (JsonObject Amount, bool Free) Drawn(Draw draw, IReadOnlyList<string> facts, IReadOnlyList<string> parameters, int depth)
    {
        (JsonObject amount, bool free) = Head(draw, facts, parameters, draw.Int(0, depth));
        if (free && draw.Chance(40))
        {
            decimal least = draw.Int(1, 40) * 10;
            if (draw.Chance(50))
                amount["atLeast"] = Yuan(least);
            if (draw.Chance(60))
                amount["atMost"] = Yuan(least + (draw.Int(1, 500) * 5.25m));
            free = amount.Count == 1;
        }

        if (draw.Chance(15))
            amount["round"] = draw.Of(Rounding);

        return (amount, free);
    }

    private static (JsonObject Amount, bool Free) Head(Draw draw, IReadOnlyList<string> facts, IReadOnlyList<string> parameters, int depth)
    {
        if (depth == 0 || facts.Count == 0)
        {
            return facts.Count > 0 && draw.Chance(60) ? (new() { ["fact"] = draw.Of(facts) }, true)
                : parameters.Count > 0 && draw.Chance(40) ? (new() { ["parameter"] = draw.Of(parameters) }, false)
                : (Yuan(draw.Int(2, 90) * 12.5m), false);
        }

        (JsonObject a, bool freeA) = Drawn(draw, facts, parameters, depth - 1);
        (JsonObject b, bool freeB) = Drawn(draw, facts, parameters, depth - 1);
        if (a.ToJsonString() == b.ToJsonString())
            (b, freeB) = (Yuan(draw.Int(1000, 2000)), false);

        return draw.Int(0, 5) switch
        {
            0 => (new() { ["times"] = new JsonArray(draw.Chance(50) ? new JsonObject { ["number"] = draw.Of(2m, 0.5m, 3m) } : b, a) }, freeA && !IsNumber(b)),
            1 => (new() { ["percent"] = draw.Of(60m, 110m, 12.5m), ["of"] = a }, freeA),
            2 => (new() { ["sum"] = new JsonArray(a, b) }, freeA && freeB),
            3 => (new() { ["less"] = new JsonArray(a, b) }, false),
            4 => (new() { ["lowest"] = new JsonArray(a, b) }, freeA && freeB),
            _ => (new() { ["highest"] = new JsonArray(a, b) }, freeA && freeB),
        };
    }

    private static bool IsNumber(JsonObject amount) => !amount.ContainsKey("fact");

    private static JsonObject Yuan(decimal yuan) => new() { ["yuan"] = yuan };
}
