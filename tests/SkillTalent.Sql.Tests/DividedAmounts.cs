using SkillTalent.Tests.Generators;

namespace SkillTalent.Sql.Tests;

/// <summary>Amounts that divide numbers, and that look cells up: to the fen as the library has them, and open where it has them open.</summary>
internal static class DividedAmounts
{
    private const string Ratio = """{ "ratio": [ { "fact": "m/outlay" }, { "fact": "m/heads" } ] }""";

    // Nothing here is a policy: documents and amounts are made up, and say so.
    private static readonly string[] Amounts =
    [
        Ratio,
        $$"""{ "percent": 50, "of": {{Ratio}}, "round": "fen-down" }""",
        """{ "ratio": [ { "less": [ { "fact": "m/outlay" }, { "yuan": 30 } ] }, { "fact": "m/heads" } ], "round": "yuan" }""",
        """{ "ratio": [ { "less": [ { "fact": "m/outlay" }, { "yuan": 30 } ] }, { "fact": "m/heads" } ], "round": "fen-down" }""",
        """{ "ratio": [ { "less": [ { "fact": "m/outlay" }, { "yuan": 30 } ] }, { "fact": "m/heads" } ], "round": "fen-up" }""",
        """{ "ratio": [ { "yuan": 1000 }, { "less": [ { "fact": "m/heads" }, { "yuan": 3 } ] } ], "atLeast": { "yuan": 5 } }""",
        $$"""{ "sum": [ {{Ratio}}, { "yuan": 12.5 } ], "atMost": { "yuan": 16 } }""",
        $$"""{ "less": [ { "yuan": 9 }, {{Ratio}} ] }""",
        $$"""{ "lowest": [ {{Ratio}}, { "ratio": [ { "fact": "m/heads" }, { "fact": "m/outlay" } ] } ] }""",
        $$"""{ "highest": [ {{Ratio}}, { "fact": "m/heads" } ] }""",
        $$"""{ "times": [ { "number": 4 }, {{Ratio}} ], "round": "yuan-up" }""",
        $$"""{ "ratio": [ {{Ratio}}, { "fact": "m/heads" } ] }""",
        """{ "table": "m/catalogue" }""",
        """{ "percent": 12.5, "of": { "table": "m/catalogue" } }""",
        """{ "ratio": [ { "table": "m/catalogue" }, { "fact": "m/heads" } ] }""",
    ];

    public static PolicyCatalog Catalog { get; } = TrapBook.With(
        $$"""
        {
          "id": "m", "title": { "zh": "试验", "en": "Trial" }, "place": "M",
          "places": [ { "code": "M", "name": { "zh": "试验区", "en": "Trial" } } ],
          "facts": {
            "m/outlay": { "kind": "number", "decimals": 2, "label": { "zh": "支出", "en": "outlay" }, "absent": "unknown" },
            "m/heads": { "kind": "number", "label": { "zh": "人数", "en": "heads" }, "absent": "unknown" }
          },
          "tables": { "m/catalogue": { "title": { "zh": "目录", "en": "catalogue" }, "by": [ "employer", "certificate.level" ], "columns": [ "senior-worker", "technician", "senior-technician" ],
            "rows": { "enterprise": [ 3630, 3890.5, 4280 ], "government": [ 1050, 0, 0 ], "self-employed": [ 1300, "-", 3630 ] } } },
          "provisions": [ {{string.Join(",\n", Amounts.Select((a, i) => Provision(i, a)))}},
            {{Provision(Amounts.Length, $$"""{ "times": [ { "number": 3 }, {{Ratio}} ] }""")}} ]
        }
        """);

    /// <summary>The decision whose quotient is multiplied by three, of which half a fen could come out otherwise.</summary>
    public static string Refused => $"m/amount-{Amounts.Length}";

    public static SkillPolicy Policy => Catalog.For("M", new LocalDate(2024, 6, 1));

    // A few amounts a draw: bounds of quotients are long texts, and a database reads each of them anew.
    public static void Holds(ISqlDatabase database, int draws) => Property.Holds((draws + 2) / 3, draw =>
    {
        CompiledPolicy compiled = Policy.Compile([.. draw.Shuffled(Enumerable.Range(0, Amounts.Length)).Take(3).Select(i => $"m/amount-{i}")]);
        var facts = FactRows.Drawn(compiled, draw, 80);
        SqlComparison.Same(database, facts, new FactTable(facts, draw, database.Dialect), draw.ToString()!, missing: draw.Chance(20));
    });

    private static string Provision(int number, string amount) =>
        $$"""
        { "id": "m/amount-{{number}}", "kind": "benefit", "title": { "zh": "金额", "en": "amount" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official",
          "cite": [ { "document": "虚构" } ], "amount": { "per": "once", "rows": [ {{amount}} ]{{(number % 4 == 1 ? ", \"sharedBy\": \"m/heads\"" : "")}} } }
        """;
}
