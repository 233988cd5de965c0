using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Money;

/// <summary>Random benefits of somebody in post, and rules between them.</summary>
internal static class BetweenBenefits
{
    public static readonly string[] Ids = ["my/a", "my/b", "my/c"];

    /// <summary>A rule about two or three of them: the higher, or what fills others up, by the year or in all.</summary>
    public static (string Kind, string[] Of, string? By, bool IsYear) Rule(Draw draw)
    {
        int left = draw.Int(0, 3);
        string[] of = [.. Ids.Where((_, at) => at != left)];
        return draw.Chance(50) ? ("higher", of, null, true) : ("top-up", of, draw.Of(of), draw.Chance(50));
    }

    /// <summary>An amount a year, a month, or once in two parts.</summary>
    public static string Amount(Draw draw)
    {
        int yuan = draw.Of(100, 250, 999, 3000);
        return draw.Int(0, 3) switch
        {
            0 => $$"""{ "per": "year", "rows": [ { "yuan": {{12 * yuan}} } ] }""",
            1 => $$"""{ "per": "once", "rows": [ { "yuan": {{20 * yuan}} } ], "paid": { "instalments": [ { "percent": 50 }, { "percent": 50, "after": "P1Y" } ] } }""",
            _ => $$"""{ "per": "month", "rows": [ { "yuan": {{yuan}} } ], "paid": { "proration": "{{draw.Of("whole-only", "daily")}}" } }""",
        };
    }

    /// <summary>A rule as it stands in a rulebook.</summary>
    public static string Json((string Kind, string[] Of, string? By, bool IsYear) rule, int at) =>
        $$"""
        { "id": "my/r{{at}}", "kind": "{{rule.Kind}}", "provisions": [ {{string.Join(", ", rule.Of.Select(o => $"\"{o}\""))}} ], {{(rule.By is null ? "" : $"\"by\": \"{rule.By}\",")}}
          "over": "{{(rule.IsYear ? "year" : "lifetime")}}", {{MoneyBook.Sourced("2010-01-01")}}, "note": { "zh": "规则说明", "en": "reason of the rule" } }
        """;
}
