namespace SkillTalent.Tests.Money;

/// <summary>
/// Published rules of other places as rulebooks, each worked example to the fen. The numbers at the start are those of the collection the
/// rules come from: 1.1 a rate times a quantity, 1.2 a percentage, 1.3 a multiple of an indexed parameter, 4 between benefits, 5 split.
/// </summary>
public class WorkedExampleTests
{
    private const string Dongguan = """{ "times": [ { "yuan": 30 }, { "fact": "my/lessons" } ], "atMost": { "yuan": 1000 } }""";
    private const string DongguanHeads = """{ "times": [ { "times": [ { "yuan": 30 }, { "fact": "my/lessons" } ], "atMost": { "yuan": 1000 } }, { "fact": "my/heads" } ] }""";
    private const string Quanzhou = """{ "times": [ { "yuan": 500 }, { "fact": "my/heads", "atMost": { "number": 3 } }, { "number": 12 } ] }""";
    private const string QuanzhouNational = """{ "times": [ { "yuan": 800 }, { "fact": "my/heads", "atMost": { "number": 3 } }, { "number": 12 } ] }""";
    private const string Hangzhou = """{ "times": [ { "yuan": 100 }, { "fact": "my/days", "atMost": { "number": 20 } } ] }""";
    private const string JiujiangSenior = """{ "times": [ { "yuan": 100 }, { "fact": "my/days" } ], "atMost": { "percent": 60, "of": { "yuan": 2000 } } }""";
    private const string JiujiangTechnician = """{ "times": [ { "yuan": 100 }, { "fact": "my/days" } ], "atMost": { "percent": 60, "of": { "yuan": 4000 } } }""";
    private const string NantongSenior = """{ "less": [ { "times": [ { "yuan": 5000 }, { "fact": "my/heads" }, { "fact": "my/years" } ] }, { "percent": 50, "of": { "times": [ { "yuan": 5000 }, { "fact": "my/planned" } ] } } ] }""";
    private const string NantongMiddle = """{ "less": [ { "times": [ { "yuan": 4000 }, { "fact": "my/heads" }, { "fact": "my/years" } ] }, { "percent": 50, "of": { "times": [ { "yuan": 4000 }, { "fact": "my/planned" } ] } } ] }""";
    private const string Fujian = """{ "less": [ { "times": [ { "yuan": 5000 }, { "fact": "my/heads" } ] }, { "percent": 50, "of": { "times": [ { "yuan": 5000 }, { "fact": "my/planned" } ] } } ] }""";
    private const string Wuhan = """{ "sum": [ { "times": [ { "yuan": 6000 }, { "fact": "my/heads" }, { "fact": "my/years" } ] }, { "times": [ { "yuan": 4000 }, { "fact": "my/others" }, { "fact": "my/years" } ] } ] }""";
    private const string Percent60 = """{ "percent": 60, "of": { "fact": "my/outlay" }, "atMost": { "yuan": 6000 } }""";
    private const string Student = """{ "times": [ { "fact": "my/pay" }, { "number": 12 } ], "atLeast": { "yuan": 3000 } }""";
    private const string Online = """{ "percent": 95, "of": { "fact": "my/outlay" }, "atMost": { "yuan": 800 } }""";
    private const string Suzhou = """{ "percent": { "fact": "my/rate" }, "of": { "fact": "my/pay" }, "atMost": { "yuan": 400000 } }""";
    private const string SuzhouLifetime = """{ "lowest": [ { "yuan": 400000 }, { "less": [ { "yuan": 1200000 }, { "fact": "my/drawn" } ], "atLeast": { "yuan": 0 } } ] }""";
    private const string Mudanjiang = """{ "times": [ { "fact": "my/heads" }, { "percent": 4, "of": { "fact": "my/pay" } } ], "atMost": { "percent": 10, "of": { "fact": "my/outlay" } } }""";
    private const string Stable = """{ "percent": 60, "of": { "fact": "my/outlay" } }""";
    private const string StableLarge = """{ "percent": 30, "of": { "fact": "my/outlay" } }""";
    private const string Home = """{ "percent": 50, "of": { "fact": "my/outlay" }, "atMost": { "yuan": 200000 } }""";
    private const string HomeSenior = """{ "percent": 50, "of": { "fact": "my/outlay" }, "atMost": { "yuan": 500000 } }""";
    private const string Lishui = """{ "less": [ { "times": [ { "yuan": 2000 }, { "number": 1.5 } ] }, { "fact": "my/drawn" } ], "atLeast": { "yuan": 0 } }""";
    private const string Taiyuan = """{ "less": [ { "yuan": 5000 }, { "fact": "my/drawn" } ], "atLeast": { "yuan": 0 } }""";
    private const string Nanjing = """{ "lowest": [ { "yuan": 600 }, { "fact": "my/outlay" } ] }""";

    [Theory]
    [InlineData("1.1a", Dongguan, "'my/lessons': 33", 990)]
    [InlineData("1.1a", Dongguan, "'my/lessons': 34", 1000)]
    [InlineData("1.1a", DongguanHeads, "'my/lessons': 20, 'my/heads': 100", 60_000)]
    [InlineData("1.1a", DongguanHeads, "'my/lessons': 40, 'my/heads': 100", 100_000)]
    [InlineData("1.1b", Quanzhou, "'my/heads': 3", 18_000)]
    [InlineData("1.1b", QuanzhouNational, "'my/heads': 5", 28_800)]
    [InlineData("1.1c", Hangzhou, "'my/days': 12", 1200)]
    [InlineData("1.1c", Hangzhou, "'my/days': 23", 2000)]
    [InlineData("1.1d", JiujiangSenior, "'my/days': 9", 900)]
    [InlineData("1.1d", JiujiangSenior, "'my/days': 15", 1200)]
    [InlineData("1.1d", JiujiangTechnician, "'my/days': 30", 2400)]
    [InlineData("1.1e", NantongSenior, "'my/planned': 45, 'my/heads': 33, 'my/years': 2", 217_500)]
    [InlineData("1.1e", NantongMiddle, "'my/planned': 33, 'my/heads': 32, 'my/years': 1", 62_000)]
    [InlineData("1.1f", Fujian, "'my/planned': 10, 'my/heads': 7", 10_000)]
    [InlineData("1.1f, to be returned", Fujian, "'my/planned': 10, 'my/heads': 3", -10_000)]
    [InlineData("1.1g", Wuhan, "'my/heads': 15, 'my/others': 3, 'my/years': 2", 204_000)]
    [InlineData("1.2a", Percent60, "'my/outlay': 8000", 4800)]
    [InlineData("1.2a", Percent60, "'my/outlay': 10000", 6000)]
    [InlineData("1.2a", Percent60, "'my/outlay': 12000", 6000)]
    [InlineData("1.2a", Student, "'my/pay': 200", 3000)]
    [InlineData("1.2a", Student, "'my/pay': 400", 4800)]
    [InlineData("1.2b", Percent60, "'my/outlay': 9000", 5400)]
    [InlineData("1.2b", Percent60, "'my/outlay': 11000", 6000)]
    [InlineData("1.2c", Online, "'my/outlay': 700", 665)]
    [InlineData("1.2c", Online, "'my/outlay': 850", 800)]
    [InlineData("1.2d", Suzhou, "'my/pay': 1200000, 'my/rate': 12", 144_000)]
    [InlineData("1.2d", Suzhou, "'my/pay': 2500000, 'my/rate': 20", 400_000)]
    [InlineData("1.2e", SuzhouLifetime, "'my/drawn': 1100000", 100_000)]
    [InlineData("1.2f", Mudanjiang, "'my/heads': 3, 'my/pay': 400000, 'my/outlay': 300000", 30_000)]
    [InlineData("1.2g", Stable, "'my/outlay': 84350.40", 50_610.24)]
    [InlineData("1.2g", StableLarge, "'my/outlay': 1200000", 360_000)]
    [InlineData("1.2i", Home, "'my/outlay': 360000", 180_000)]
    [InlineData("1.2i", Home, "'my/outlay': 900000", 200_000)]
    [InlineData("1.2i", HomeSenior, "'my/outlay': 900000", 450_000)]
    [InlineData("3k", Nanjing, "'my/outlay': 550", 550)]
    [InlineData("3k", Nanjing, "'my/outlay': 700", 600)]
    [InlineData("4d", Lishui, "'my/drawn': 1500", 1500)]
    [InlineData("4e", Taiyuan, "'my/drawn': 2000", 3000)]
    public void ThePublishedRuleComesToTheFen(string source, string amount, string facts, double yuan)
    {
        PolicyCatalog catalog = MoneyBook.Catalog(MoneyBook.Benefit(amount));
        Holds(source, catalog, facts, new LocalDate(2025, 4, 15), (decimal)yuan);
    }

    private const string Shenzhen = """{ "when": { "fact": "my/pay", "compare": { "atLeast": 2016 } }, "lowest": [ { "parameter": "my/minimum-wage" }, { "fact": "my/pay" } ] }""";
    private const string Xiamen = """{ "percent": 110, "of": { "parameter": "my/minimum-wage" } }""";
    private const string Unemployment = """{ "percent": 90, "of": { "parameter": "my/minimum-wage" } }""";
    private const string Tianjin = """{ "sum": [ { "percent": 80, "of": { "parameter": "my/minimum-wage" } }, { "yuan": 200 }, { "yuan": 10 } ] }""";
    private const string FoshanIntern = """{ "percent": 80, "of": { "parameter": "my/minimum-wage" } }""";

    /// <summary>The value of the parameter is the one in force on the day asked.</summary>
    [Theory]
    [InlineData("1.3a", Shenzhen, "2025-04-15", 2520, "'my/pay': 2200", 2200)]
    [InlineData("1.3a", Shenzhen, "2025-04-15", 2520, "'my/pay': 2800", 2520)]
    [InlineData("1.3a, February", Shenzhen, "2025-02-15", 2520, "'my/pay': 3000", 2360)]
    [InlineData("1.3c", Xiamen, "2025-04-15", 2030, "", 2233)]
    [InlineData("1.3f", Tianjin, "2025-04-15", 2000, "", 1810)]
    [InlineData("1.3g", Unemployment, "2025-03-01", 2520, "", 2268)]
    [InlineData("1.3g, before", Unemployment, "2025-02-28", 2520, "", 2124)]
    [InlineData("5f, what the intern gets", FoshanIntern, "2025-04-15", 2080, "", 1664)]
    public void AParameterIsReadOnTheDay(string source, string amount, string day, int wage, string facts, double yuan)
    {
        PolicyCatalog catalog = MoneyBook.Catalog(string.Join(
            ',',
            MoneyBook.Benefit(amount),
            MoneyBook.Parameter("my/minimum-wage", "minimum wage", 2360, "2021-12-01", "2025-02-28"),
            MoneyBook.Parameter("my/minimum-wage", "minimum wage", wage, "2025-03-01")));
        Holds(source, catalog, facts, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, (decimal)yuan);
    }

    private static void Holds(string source, PolicyCatalog catalog, string facts, LocalDate on, decimal yuan)
    {
        SkillPolicy policy = catalog.For(MoneyBook.City, on);
        Worker worker = MoneyBook.Worker(facts.Replace('\'', '"'));
        Decision decision = policy.Assess(worker)[MoneyBook.Aid];
        Assert.True(decision.Amount?.Adjusted == yuan, $"{source}: {decision.Amount}");
        CompiledPolicy compiled = policy.Compile();
        BulkResult bulk = compiled.Run(compiled.Project([worker]), new BulkOptions { KeepAmounts = true });
        Assert.Equal(yuan, bulk[MoneyBook.Aid].AmountOf(0));
        Assert.Equal(yuan, bulk[MoneyBook.Aid].Amount);
    }
}
