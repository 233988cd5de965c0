using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Planning;

/// <summary>Small ladders for laws about plans: four certificates and three titles, each by one or two draw pathways, some replaced from a later day.</summary>
internal sealed class SmallLadder
{
    private static readonly string[] Levels = ["junior-worker", "intermediate-worker", "senior-worker", "technician"];
    private static readonly string[] Ranks = ["assistant", "intermediate", "associate-senior"];

    private readonly Draw _draw;
    private readonly LocalDate _on;
    private readonly bool _falls;

    private SmallLadder(Draw draw, LocalDate on, bool falls)
    {
        _draw = draw;
        _on = on;
        _falls = falls;
    }

    /// <summary>What can be obtained.</summary>
    public static IReadOnlyList<PlanTarget> Targets { get; } =
    [
        .. Levels.Select(l => PlanTarget.Parse(l)), .. Ranks.Select(r => PlanTarget.Parse($"title:{r}")),
    ];

    /// <param name="draw">The source of chance.</param>
    /// <param name="on">About when.</param>
    /// <param name="falls">Whether rules may get worse with a credential, or with an earlier one.</param>
    public static IReadOnlyList<JsonObject> Provisions(Draw draw, LocalDate on, bool falls)
    {
        var ladder = new SmallLadder(draw, on, falls);
        return
        [
            .. Levels.SelectMany(l => ladder.Versions($"x/level/{l}", "level", l, ("held", null))),
            .. Ranks.SelectMany(r => ladder.Versions($"x/title/{r}", "title", r, ("series", "engineering"))),
        ];
    }

    private IEnumerable<JsonObject> Versions(string id, string kind, string target, (string Name, string? Value) own)
    {
        JsonObject first = Version(id, kind, target, own, "a");
        if (!_draw.Chance(35))
        {
            return [first];
        }

        LocalDate change = _on.PlusDays(_draw.Int(-200, 1499));
        first["effective"] = new JsonObject { ["from"] = "2000-01-01", ["to"] = SmallRulebook.Iso(change.PlusDays(-1)), ["kind"] = "known-from", ["after"] = "ended" };
        JsonObject second = Version(id, kind, target, own, "b");
        second["effective"] = new JsonObject { ["from"] = SmallRulebook.Iso(change), ["kind"] = "enacted" };
        return _draw.Chance(20) ? [first] : [first, second];
    }

    private JsonObject Version(string id, string kind, string target, (string Name, string? Value) own, string version)
    {
        JsonArray pathways = [.. Enumerable.Range(0, _draw.Int(1, 2)).Select(i => new JsonObject { ["id"] = $"{id}/{version}{i}", ["when"] = Pathway() })];
        JsonObject provision = SmallRulebook.Provision(id, kind, ("target", target), ("pathways", pathways));
        if (own.Value is not null)
        {
            provision[own.Name] = own.Value;
        }

        return provision;
    }

    private JsonObject Pathway() => _draw.Chance(50)
        ? Leaf()
        : new JsonObject { [_draw.Chance(75) ? "all" : "any"] = new JsonArray([.. _draw.Several(1, 2, Leaf)]) };

    private JsonObject Leaf()
    {
        if (_falls && _draw.Chance(35))
        {
            return _draw.Int(0, 3) switch
            {
                0 => new JsonObject { ["fact"] = "cert.latest", ["elapsed"] = new JsonObject { ["atLeast"] = _draw.Of("P6M", "P1Y") } },
                1 => new JsonObject { ["fact"] = "cert.senior", ["elapsed"] = new JsonObject { ["within"] = "P18M" } },
                2 => new JsonObject { ["not"] = new JsonObject { ["fact"] = "title.initial", ["elapsed"] = new JsonObject { ["atLeast"] = "P0D" } } },
                _ => new JsonObject { ["fact"] = "cert.highest", ["in"] = new JsonArray(_draw.Of("intermediate-worker", "senior-worker")) },
            };
        }

        return _draw.Int(0, 7) switch
        {
            0 => Dated("work", "worked", _draw.Of("P1Y", "P3Y", "P5Y")),
            1 => Dated("work.senior", "worked", _draw.Of("P1Y", "P2Y")),
            2 => Dated("work.title", "worked", _draw.Of("P1Y", "P2Y")),
            3 => Dated(_draw.Of("cert.intermediate", "cert.senior", "cert.technician"), "elapsed", _draw.Of("P0D", "P6M", "P2Y")),
            4 => Dated(_draw.Of("title.initial", "title.intermediate"), "elapsed", _draw.Of("P0D", "P6M", "P2Y")),
            5 => new JsonObject { ["fact"] = "cert.highest", ["in"] = new JsonArray("intermediate-worker", "senior-worker", "technician") },
            6 => Dated("birth", "elapsed", "P25Y"),
            _ => new JsonObject { ["fact"] = "merit", ["is"] = true },
        };
    }

    private static JsonObject Dated(string fact, string test, string period) => new() { ["fact"] = fact, [test] = new JsonObject { ["atLeast"] = period } };
}
