using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Money;

/// <summary>
/// Benefits of which it is open when they begin: their term may run from another day, so that parts after it are told as open. Where it is open whether they
/// begin, and not when, the term is that of the first day.
/// </summary>
public class OpenStartTests
{
    private const string Since = """ "my/since": { "kind": "date", "label": { "zh": "认定日期", "en": "recognised on" } } """;
    private const string Year = """ "my/year": { "kind": "number", "entitled": "year", "label": { "zh": "年度", "en": "year" } } """;
    private const string Count = """ "my/count": { "kind": "number", "label": { "zh": "人数", "en": "heads" } } """;
    private const string Recognised = """{ "fact": "my/since", "elapsed": { "atLeast": "P0D" } }""";
    private const string Urgent = """{ "fact": "my/urgent", "is": true }""";
    private const string InPost = """{ "fact": "my/in-post", "is": true }""";
    private const string AYear = """{ "fact": "my/hired", "elapsed": { "atLeast": "P1Y" } }""";
    private const string Monthly = """{ "per": "month", "term": "P24M", "rows": [ { "yuan": 1000 } ] }""";

    private static readonly LocalDate From = new(2018, 1, 1);
    private static readonly LocalDate To = new(2028, 12, 31);

    /// <summary>A day that nobody knows leaves every month open, each of which may be one of the 24.</summary>
    [Fact]
    public void ADayThatNobodyKnows()
    {
        IReadOnlyList<Payment> parts = Parts(Monthly, All(InPost, Recognised), "", "2022-01-01/");
        Assert.Equal(84, parts.Count);
        Assert.All(parts, p => Assert.Equal((PaymentStatus.Open, 0, 1000, null), (p.Status, p.Least, p.Most, p.Amount)));
        Assert.Equal("payment-open", Codes(parts[23]));
        Assert.Equal("payment-start-open payment-open", Codes(parts[24]));
        Assert.Equal("from which day it is drawn is open, and so when its term is over; depends on: recognised on", parts[24].ReasonText(Language.English));
        Assert.Equal("自何日起享受不能确定，期限何时届满也不能确定；取决于：认定日期", parts[24].ReasonText(Language.Chinese));
        Assert.Equal(24, Parts(Monthly, All(InPost, Recognised), "\"my/since\": \"2023-05-01\"", "2022-01-01/").Count);
    }

    /// <summary>A flag, a choice or a number that nobody knows decides whether a term runs, and never from when.</summary>
    [Theory]
    [InlineData(Urgent)]
    [InlineData("""{ "not": { "fact": "my/urgent", "is": true } }""")]
    [InlineData("""{ "fact": "my/grade", "in": [ "technician", "senior-technician" ] }""")]
    [InlineData("""{ "fact": "my/count", "compare": { "atLeast": 5, "atMost": 9 } }""")]
    [InlineData("""{ "fact": "my/since", "from": "2020-01-01" }""")]
    public void WhatIsTheSameOnEveryDay(string open)
    {
        IReadOnlyList<Payment> parts = Parts(Monthly, All(InPost, open), "", "2022-01-01/");
        Assert.Equal(24, parts.Count);
        Assert.All(parts, p => Assert.Equal("payment-open", Codes(p)));
        Assert.Equal(new LocalDate(2023, 12, 31), parts[^1].Due);
    }

    /// <summary>A flag that decides from when: what lies within the term either way is due, and what only one of them reaches is open.</summary>
    [Fact]
    public void AFlagThatDecidesFromWhen()
    {
        IReadOnlyList<Payment> parts = Parts(Monthly, All(InPost, Any(Urgent, AYear)), "", "2022-01-01/");
        Assert.Equal("open*12 due*12 open*12", Statuses(parts));
        Assert.Equal(["payment-open", "", "payment-start-open payment-open"], new[] { 0, 12, 24 }.Select(i => Codes(parts[i])));
        Assert.Equal("from which day it is drawn is open, and so when its term is over; depends on: is in shortage", parts[24].ReasonText(Language.English));
    }

    /// <summary>Each of two flags has its own day; with both unknown the later one is the last.</summary>
    [Fact]
    public void TwoFlagsOfWhichEachHasItsDay()
    {
        string rule = All(InPost, Any(Urgent, All("""{ "fact": "my/grade", "in": [ "technician" ] }""", AYear)));
        Assert.Equal("open*36", Statuses(Parts(Monthly, rule, "", "2022-01-01/")));
        Assert.Equal("open*24", Statuses(Parts(Monthly, rule, "\"my/grade\": \"senior-worker\"", "2022-01-01/")));
        Assert.Equal("due*24", Statuses(Parts(Monthly, rule, "\"my/urgent\": true", "2022-01-01/")));
        Assert.Equal((24, new LocalDate(2023, 1, 31)), Parts(Monthly, rule, "\"my/urgent\": false", "2022-01-01/") is var late ? (late.Count, late[0].Due) : default);
    }

    /// <summary>The last month of the sure term may be one of two: it is told to the end of the last that may be, and what is sure of it is the least.</summary>
    [Fact]
    public void AMonthInWhichTheTermMayEnd()
    {
        const string Days = """{ "per": "month", "term": "P24M15D", "rows": [ { "yuan": 3100 } ], "paid": { "proration": "daily" } }""";
        IReadOnlyList<Payment> parts = Parts(Days, All(InPost, Any(Urgent, AYear)), "", "2022-01-01/");
        Assert.Equal("open*12 due*12 open*13", Statuses(parts));
        Assert.Equal((1500m, 3100m, new LocalDate(2024, 1, 31)), (parts[24].Least, parts[24].Most, parts[24].Due));
        Assert.Equal((0m, 1500m, new LocalDate(2025, 1, 15)), (parts[^1].Least, parts[^1].Most, parts[^1].Due));
    }

    /// <summary>What may be drawn within so many months, counted from the start, and what a year of the entitlement comes to, are as open as the start.</summary>
    [Fact]
    public void WindowsAndYearsRunFromTheStart()
    {
        string rule = All(InPost, Any(Urgent, AYear));
        Assert.Equal("open*12 due*6 open*12", Statuses(Parts("""{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "within": "P18M" } }""", rule, "", "2022-01-01/")));
        IReadOnlyList<Payment> rising = Parts(
            """{ "per": "month", "rows": [ { "when": { "fact": "my/year", "compare": { "atLeast": 2 } }, "yuan": 800 }, { "yuan": 500 } ] }""", rule, "", "2022-01-01/");
        Assert.Equal((500m, 800m), (rising[12].Least!.Value, rising[12].Most!.Value));
        Assert.Equal((800m, 800m), (rising[24].Least!.Value, rising[24].Most!.Value));
    }

    /// <summary>Of a term of which all was drawn before nothing is left, whenever it began; of one of which a part was, that much less.</summary>
    [Theory]
    [InlineData(24, "")]
    [InlineData(30, "")]
    [InlineData(20, "open*16")]
    public void WhatWasDrawnBefore(int drawn, string statuses) =>
        Assert.Equal(statuses, Statuses(Parts([Monthly], All(InPost, Any(Urgent, AYear)), "", new PaymentOptions { MonthsDrawn = drawn }, "2022-01-01/")));

    /// <summary>Whatever the open facts turn out to be, every month that is paid is told, between bounds that hold what is paid.</summary>
    [Law(150)]
    public void NoCompletionPaysWhatIsNotTold(Draw draw)
    {
        string Leaf() => draw.Of(Recognised, Urgent, """{ "not": { "fact": "my/urgent", "is": true } }""", """{ "fact": "my/count", "compare": { "atLeast": 5 } }""",
            """{ "fact": "my/hired", "elapsed": { "atLeast": "P7M" } }""", $$"""{ "fact": "my/since", "elapsed": { "under": "P{{draw.Int(2, 30)}}M" } }""", $$"""{ "fact": "my/since", "from": "2022-05-15" }""");
        string rule = All(InPost, Any([.. Enumerable.Range(0, draw.Int(1, 3)).Select(_ => All([.. Enumerable.Range(0, draw.Int(1, 2)).Select(_ => Leaf())]))]));
        string[] spells = draw.Chance(50) ? ["2022-01-01/"] : ["2022-01-10/2022-08-20", "2023-03-01/2025-06-30"];
        string Amount() => $$"""
            { "per": "month", {{(draw.Chance(80) ? $"\"term\": \"P{draw.Int(1, 30)}M\"," : "")}}
              "rows": [ {{(draw.Chance(40) ? """{ "when": { "fact": "my/year", "compare": { "atLeast": 2 } }, "yuan": 800 }, """ : "")}}{ "yuan": 500 } ],
              "paid": { "start": "next-month", "proration": "{{draw.Of("whole-only", "daily", "begun")}}"{{(draw.Chance(30) ? $", \"within\": \"P{draw.Int(1, 30)}M\"" : "")}} } }
            """;
        string[] amounts = draw.Chance(50) ? [Amount()] : [Amount(), Amount()];
        var options = new PaymentOptions { MonthsDrawn = draw.Chance(20) ? draw.Int(0, 14) : 0, TermCountsDrawn = draw.Chance(30) };
        ILookup<LocalDate, Payment> told = Parts(amounts, rule, "", options, spells).ToLookup(p => p.From);
        string[] completions =
        [
            .. ((string[])["2020-02-29", "2022-01-01", "2022-05-14", "2022-07-20", "2023-11-01", "2025-01-31"]).SelectMany(day => ((string[])["true", "false"]).SelectMany(urgent =>
                ((string[])["4", "5"]).Select(heads => $"\"my/since\": \"{day}\", \"my/urgent\": {urgent}, \"my/count\": {heads}"))),
        ];
        foreach (string facts in completions)
        {
            ILookup<LocalDate, Payment> then = Parts(amounts, rule, facts, options, spells).ToLookup(p => p.From);
            string At(LocalDate from) => $"{from}: {string.Join(' ', told[from].Select(p => $"{p.Status} {p.Least} to {p.Most}"))}, and {string.Join(' ', then[from].Select(p => $"{p.Status} {p.Amount}"))} with {facts}: {rule} {string.Join(" then ", amounts)} {options} {string.Join(' ', spells)}";
            Assert.All(then.Where(p => p.Sum(t => t.Amount ?? 0) > 0), p => Assert.True(told[p.Key].Any(), At(p.Key)));
            foreach (IGrouping<LocalDate, Payment> part in told)
            {
                decimal sum = then[part.Key].Sum(p => p.Amount ?? 0);
                Assert.True(part.Sum(p => p.Least) <= sum && sum <= part.Sum(p => p.Most), At(part.Key));
                Assert.True(part.All(p => p.Status == PaymentStatus.Open) || part.Sum(p => p.Amount ?? 0) == sum, At(part.Key));
            }
        }
    }

    private static string All(params string[] parts) => $$"""{ "all": [ {{string.Join(", ", parts)}} ] }""";

    private static string Any(params string[] parts) => $$"""{ "any": [ {{string.Join(", ", parts)}} ] }""";

    private static IReadOnlyList<Payment> Parts(string amount, string rule, string facts, params string[] spells) => Parts([amount], rule, facts, null, spells);

    // Of two amounts the second holds from the middle of May 2023 on.
    private static IReadOnlyList<Payment> Parts(string[] amounts, string rule, string facts, PaymentOptions? options, params string[] spells)
    {
        string Version(string amount, string from, string? to) => MoneyBook.InPost(amount)
            .Replace("{ \"all\": [ { \"fact\": \"my/in-post\", \"is\": true } ] }", rule, StringComparison.Ordinal)
            .Replace(MoneyBook.Sourced("2010-01-01"), MoneyBook.Sourced(from, to), StringComparison.Ordinal);
        string aid = amounts.Length == 1 ? Version(amounts[0], "2010-01-01", null) : $"{Version(amounts[0], "2010-01-01", "2023-05-14")}, {Version(amounts[1], "2023-05-15", null)}";
        return MoneyBook.Catalog(aid, facts: $"{Since}, {Year}, {Count}").For(MoneyBook.City, new LocalDate(2023, 6, 1)).Assess(MoneyBook.EmployedWith(spells, facts))[MoneyBook.Aid].Payments(From, To, options);
    }

    private static string Codes(Payment part) => string.Join(' ', part.Reasons.Select(r => r.Code));

    // Runs of parts of one status.
    private static string Statuses(IReadOnlyList<Payment> parts)
    {
        var runs = new List<(PaymentStatus Status, int Number)>();
        foreach (Payment part in parts)
        {
            if (runs.Count > 0 && runs[^1].Status == part.Status)
                runs[^1] = (part.Status, runs[^1].Number + 1);
            else
                runs.Add((part.Status, 1));
        }

        return string.Join(' ', runs.Select(r => $"{(r.Status switch { PaymentStatus.Due => "due", PaymentStatus.Open => "open", PaymentStatus.NotMet => "not-met", _ => "drawn" })}*{r.Number}"));
    }
}
