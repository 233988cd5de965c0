using System.Globalization;

namespace SkillTalent.Tests.Money;

/// <summary>
/// The worked examples of the collection of published rules that stand in no other test, on one day: amounts and conditions. The numbers are those of
/// the collection; each holds one by one and in columns, to the fen.
/// </summary>
public class CollectionAmountTests
{
    private const string Share =
        """ "my/share": { "kind": "number", "decimals": 4, "label": { "zh": "留用率", "en": "share kept" }, "calculated": { "times": [ { "number": 100 }, { "ratio": [ { "fact": "my/heads" }, { "fact": "my/planned" } ] } ] } }, "my/average": { "kind": "number", "decimals": 2, "label": { "zh": "平均数", "en": "average" }, "calculated": { "ratio": [ { "fact": "my/pay" }, { "fact": "my/heads" } ] } } """;

    private const string Government = """{ "percent": { "fact": "my/rate" }, "of": { "parameter": "my/wage" } }""";
    private const string XiamenKept = """{ "percent": 40, "of": { "parameter": "my/wage" } }""";
    private const string Weihai = """{ "when": { "fact": "my/share", "compare": { "atLeast": 50 } }, "percent": 70, "of": { "parameter": "my/wage" } }, { "percent": 60, "of": { "parameter": "my/wage" } }""";
    private const string Yangzhou = """{ "when": { "fact": "my/share", "compare": { "atLeast": 50 } }, "times": [ { "yuan": 1000 }, { "fact": "my/heads" } ] }, { "times": [ { "yuan": 100 }, { "fact": "my/heads" } ] }""";
    private const string Zhenjiang = """{ "lowest": [ { "times": [ { "ratio": [ { "yuan": 8000 }, { "number": 12 } ] }, { "fact": "my/years" } ] }, { "fact": "my/outlay" } ] }""";
    private const string Xiaoshan = """{ "when": { "fact": "my/days", "compare": { "atLeast": 36 } }, "fact": "my/outlay" }, { "when": { "fact": "my/days", "compare": { "atLeast": 12 } }, "times": [ { "ratio": [ { "fact": "my/outlay" }, { "number": 36 } ] }, { "fact": "my/days" } ] }""";
    private const string Tax = """{ "when": { "fact": "my/urgent", "is": true }, "sum": [ { "yuan": 3600 }, { "times": [ { "yuan": 400 }, { "fact": "my/lessons", "atMost": { "number": 48 } } ] } ] }, { "times": [ { "yuan": 400 }, { "fact": "my/lessons", "atMost": { "number": 48 } } ] }""";
    private const string Qingshen = """{ "sum": [ { "times": [ { "yuan": 1000 }, { "fact": "my/heads" } ] }, { "times": [ { "yuan": 1200 }, { "fact": "my/others" } ] } ] }""";
    private const string Shantou = """{ "when": { "fact": "my/urgent", "is": true }, "yuan": 50000 }, { "when": { "fact": "my/level", "in": [ "technician" ] }, "yuan": 20000 }""";
    private const string Huaibei = """{ "sum": [ { "yuan": 100000 }, { "yuan": 50000 } ] }""";

    [Theory]
    [InlineData("5f, government, half kept or not", Government, 2080, "'my/rate': 50", 1040)]
    [InlineData("5f, government, kept", Government, 2080, "'my/rate': 60", 1248)]
    [InlineData("5f, employer", Government, 2080, "'my/rate': 30", 624)]
    [InlineData("5f, employer, kept", Government, 2080, "'my/rate': 20", 416)]
    [InlineData("1.3c, one kept", XiamenKept, 2030, "", 812)]
    [InlineData("1.3d, 40 % kept", Weihai, 2000, "'my/heads': 4, 'my/planned': 10", 1200)]
    [InlineData("1.3d, 50 % kept", Weihai, 2000, "'my/heads': 5, 'my/planned': 10", 1400)]
    [InlineData("1.3e, 6 of 10", Yangzhou, 2000, "'my/heads': 6, 'my/planned': 10", 6000)]
    [InlineData("1.3e, 4 of 10", Yangzhou, 2000, "'my/heads': 4, 'my/planned': 10", 400)]
    [InlineData("3o, 4,200 paid", Zhenjiang, 1, "'my/years': 7, 'my/outlay': 4200", 4200)]
    [InlineData("3o, 5,000 paid", Zhenjiang, 1, "'my/years': 7, 'my/outlay': 5000", 4666.67)]
    [InlineData("3j, 90,000", Xiaoshan, 1, "'my/days': 20, 'my/outlay': 90000", 50_000)]
    [InlineData("3j, 100,000", Xiaoshan, 1, "'my/days': 20, 'my/outlay': 100000", 55_555.56)]
    [InlineData("3j, whole", Xiaoshan, 1, "'my/days': 36, 'my/outlay': 100000", 100_000)]
    [InlineData("3l, certificates and a degree course", Tax, 1, "'my/urgent': true, 'my/lessons': 12", 8400)]
    [InlineData("3l, a whole degree", Tax, 1, "'my/urgent': false, 'my/lessons': 60", 19_200)]
    [InlineData("5a, agency", Qingshen, 1, "'my/heads': 6, 'my/others': 2", 8400)]
    [InlineData("4b, the highest", Shantou, 1, "'my/urgent': true, 'my/level': 'technician'", 50_000)]
    [InlineData("4h", Huaibei, 1, "", 150_000)]
    public void ThePublishedRuleComesToTheFen(string source, string rows, int wage, string facts, double yuan)
    {
        SkillPolicy policy = Catalog(rows, wage);
        Worker worker = MoneyBook.Worker(facts.Replace('\'', '"'));
        Decision decision = policy.Assess(worker)[MoneyBook.Aid];
        Assert.True(decision.Amount?.Adjusted == (decimal)yuan, $"{source}: {decision.Amount}");
        CompiledPolicy compiled = policy.Compile();
        Assert.Equal((decimal)yuan, compiled.Run(compiled.Project([worker]), new BulkOptions { KeepAmounts = true })[MoneyBook.Aid].AmountOf(0));
    }

    /// <summary>3j: under 12 months nothing; 3n: an average of 21.67 is more than 20, and is not allowed.</summary>
    [Theory]
    [InlineData(Xiaoshan, "'my/days': 11, 'my/outlay': 100000", false)]
    [InlineData("""{ "when": { "fact": "my/average", "compare": { "atMost": 20 } }, "fact": "my/pay" }""", "'my/pay': 65, 'my/heads': 3", false)]
    [InlineData("""{ "when": { "fact": "my/average", "compare": { "atMost": 20 } }, "fact": "my/pay" }""", "'my/pay': 60, 'my/heads': 3", true)]
    public void WhoHasNoRowIsNotPaid(string rows, string facts, bool paid) =>
        Assert.Equal(paid ? Outcome.Eligible : Outcome.NotEligible, Catalog(rows, 1).Assess(MoneyBook.Worker(facts.Replace('\'', '"')))[MoneyBook.Aid].Outcome);

    /// <summary>1.4c: 20 % more on the shortage list and 30 % on the key list; 1.4e: 30 % on the shortage list from senior worker on, and none below.</summary>
    [Theory]
    [InlineData(1.2, "technician", true, 2400)]
    [InlineData(1.3, "technician", true, 2600)]
    [InlineData(1.3, "senior-worker", true, 2600)]
    [InlineData(1.3, "intermediate-worker", true, 2000)]
    [InlineData(1.3, "senior-worker", false, 2000)]
    public void AFactorByLevelAndList(double times, string grade, bool listed, int yuan)
    {
        string benefit = MoneyBook.Benefit("""{ "yuan": 2000 }""").Replace("\"rows\"", $$""" "factor": [ { "when": { "all": [ { "fact": "my/urgent", "is": true }, { "fact": "my/grade", "in": [ "senior-worker", "technician", "senior-technician" ] } ] }, "times": {{times.ToString(CultureInfo.InvariantCulture)}} } ], "rows" """, StringComparison.Ordinal);
        Decision decision = MoneyBook.Catalog(benefit).For(MoneyBook.City, new LocalDate(2025, 4, 15)).Assess(MoneyBook.Worker($"\"my/grade\": \"{grade}\", \"my/urgent\": {(listed ? "true" : "false")}"))[MoneyBook.Aid];
        Assert.Equal(yuan, decision.Amount!.Adjusted);
    }

    /// <summary>4n: rent by the number of the household, 300, 350, 400 and 450, not above the rent.</summary>
    [Theory]
    [InlineData(3, 380, 380)]
    [InlineData(3, 600, 400)]
    [InlineData(5, 600, 450)]
    public void RentByTheHousehold(int people, int rent, int yuan)
    {
        string rows = string.Join(", ", new[] { (4, 450), (3, 400), (2, 350), (1, 300) }.Select(r => $$"""{ "when": { "fact": "my/heads", "compare": { "atLeast": {{r.Item1}} } }, "lowest": [ { "yuan": {{r.Item2}} }, { "fact": "my/outlay" } ] }"""));
        Assert.Equal(yuan, Catalog(rows, 1).Assess(MoneyBook.Worker($"\"my/heads\": {people}, \"my/outlay\": {rent}"))[MoneyBook.Aid].Amount!.Adjusted);
    }

    /// <summary>6b, 6f, 6h: within six months of the end, a contract within 30 days of it, bought from 183 days before the recognition on.</summary>
    [Theory]
    [InlineData("""{ "fact": "my/ended", "elapsed": { "within": "P6M" } }""", "2025-06-15", null, "2025-12-15", true)]
    [InlineData("""{ "fact": "my/ended", "elapsed": { "within": "P6M" } }""", "2025-06-15", null, "2025-12-16", false)]
    [InlineData("""{ "fact": "my/signed", "between": { "of": "my/ended", "from": "P0D", "to": "P30D" } }""", "2020-09-30", "2020-10-30", "2021-01-01", true)]
    [InlineData("""{ "fact": "my/signed", "between": { "of": "my/ended", "from": "P0D", "to": "P30D" } }""", "2020-09-30", "2020-10-31", "2021-01-01", false)]
    [InlineData("""{ "fact": "my/signed", "between": { "of": "my/ended", "from": "-P183D", "to": "P5Y" } }""", "2023-07-01", "2022-12-30", "2023-08-01", true)]
    [InlineData("""{ "fact": "my/signed", "between": { "of": "my/ended", "from": "-P183D", "to": "P5Y" } }""", "2023-07-01", "2022-12-29", "2023-08-01", false)]
    public void WindowsFromAnEvent(string when, string ended, string? signed, string on, bool eligible)
    {
        const string Days = """ "my/ended": { "kind": "date", "label": { "zh": "结束", "en": "end" } }, "my/signed": { "kind": "date", "label": { "zh": "签订", "en": "signed" } } """;
        string benefit = MoneyBook.Benefit("""{ "yuan": 3000 }""").Replace("\"amount\"", $"\"when\": {when}, \"amount\"", StringComparison.Ordinal);
        string facts = $"\"my/ended\": \"{ended}\"" + (signed is null ? "" : $", \"my/signed\": \"{signed}\"");
        Decision decision = MoneyBook.Catalog(benefit, facts: Days).For(MoneyBook.City, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Assess(MoneyBook.Worker(facts))[MoneyBook.Aid];
        Assert.Equal(eligible ? Outcome.Eligible : Outcome.NotEligible, decision.Outcome);
    }

    private static SkillPolicy Catalog(string rows, int wage) => MoneyBook.Catalog(
        $"{MoneyBook.Benefit(rows)}, {MoneyBook.Parameter("my/wage", "wage", wage, "2020-01-01")}", facts: Share).For(MoneyBook.City, new LocalDate(2025, 4, 15));
}
