namespace SkillTalent.Tests.Money;

/// <summary>An amount that depends on the year or month of the entitlement. Numbers as in the collection of rules.</summary>
public class RisingAmountTests
{
    private const string Facts =
        """
        "my/year": { "kind": "number", "entitled": "year", "label": { "zh": "领取年度", "en": "year of drawing" } },
        "my/month": { "kind": "number", "entitled": "month", "label": { "zh": "领取月份", "en": "month of drawing" } },
        "my/claimed": { "kind": "number", "count": "my-claims", "within": "calendar-year", "label": { "zh": "当年已申报", "en": "has claimed for the year" } },
        "my/recognised": { "kind": "date", "first": "my-classes", "label": { "zh": "人才认定", "en": "recognition" } },
        "my/class": { "kind": "choice", "choices": "classes", "highest": "my-classes", "of": "class", "label": { "zh": "人才类别", "en": "class of talent" } }
        """;

    private const string Sections =
        """
        "records": {
          "my-claims": { "day": "on", "members": { "on": "date" } },
          "my-classes": { "day": "from", "members": { "from": "date", "class": { "choices": "classes" } } } }
        """;

    private const string Steps =
        """
        { "per": "month", "term": "P36M", "rows": [
          { "when": { "fact": "my/year", "compare": { "atLeast": 3 } }, "yuan": 1000 },
          { "when": { "fact": "my/year", "compare": { "atLeast": 2 } }, "yuan": 800 },
          { "yuan": 500 } ] }
        """;

    // 3i: 30,000, 20,000 and 10,000 in year 1, and 10,000 more in every year after it.
    private const string Dongguan =
        """
        { "per": "year", "term": "P5Y", "rows": [
          { "when": { "fact": "my/class", "in": [ "third" ] }, "sum": [ { "yuan": 10000 }, { "times": [ { "yuan": 10000 }, { "fact": "my/year" } ] } ] },
          { "when": { "fact": "my/class", "in": [ "fourth" ] }, "times": [ { "yuan": 10000 }, { "fact": "my/year" } ] } ] }
        """;

    private static readonly LocalDate Start = new(2022, 1, 1);
    private static readonly LocalDate End = new(2040, 1, 1);

    [Fact]
    public void TheFirstTheSecondAndTheThirdYear()
    {
        IReadOnlyList<Payment> parts = Parts(Steps, MoneyBook.Employed("2022-03-10/"));
        Assert.Equal([.. Enumerable.Repeat(500m, 12), .. Enumerable.Repeat(800m, 12), .. Enumerable.Repeat(1000m, 12)], parts.Select(p => p.Amount!.Value));
        Assert.Equal((new LocalDate(2023, 3, 9), new LocalDate(2023, 4, 9)), (parts[11].Due, parts[12].Due));
    }

    /// <summary>From the next month on, and with months that were drawn before: the years count from the first part.</summary>
    [Fact]
    public void TheYearsCountFromTheFirstPart()
    {
        Worker worker = MoneyBook.Employed("2022-03-10/");
        Payment[] next = [.. Parts(Steps, worker, new PaymentOptions { Start = PaymentStart.NextMonth })];
        Assert.Equal([new LocalDate(2023, 3, 31), new LocalDate(2024, 3, 31)], next.Where((p, i) => i > 0 && p.Amount != next[i - 1].Amount).Select(p => p.Due.PlusMonths(-1).With(DateAdjusters.EndOfMonth)));
        Payment[] later = [.. Parts(Steps, worker, new PaymentOptions { MonthsDrawn = 20 })];
        Assert.Equal([.. Enumerable.Repeat(800m, 4), .. Enumerable.Repeat(1000m, 12)], later.Select(p => p.Amount!.Value));
    }

    /// <summary>Where only what is drawn uses up the term, the years go by in the same way: a break does not raise the rate.</summary>
    [Theory]
    [InlineData("drawn", 6, 800)]
    [InlineData("calendar", 6, 800)]
    [InlineData("drawn", 0, 500)]
    [InlineData("calendar", 0, 800)]
    public void ABreakCountsAsTheTermDoes(string counts, int more, int yuan)
    {
        string amount = Steps.Replace("\"rows\"", $"\"paid\": {{ \"termCounts\": \"{counts}\" }}, \"rows\"", StringComparison.Ordinal);
        IReadOnlyList<Payment> parts = Parts(amount, MoneyBook.Employed("2022-01-01/2022-06-30", $"2023-01-01/{(more == 6 ? "2030-01-01" : "2023-06-30")}"));
        Payment last = parts.Last(p => p.Status == PaymentStatus.Due && p.Due < new LocalDate(2023, 7, 1).PlusMonths(more == 6 ? 1 : 0));
        Assert.Equal(yuan, last.Amount);
    }

    /// <summary>Half a year in full and then half: the month of the entitlement.</summary>
    [Fact]
    public void TheMonthCountsToo() => Assert.Equal(
        (6 * 1000m) + (6 * 500m),
        Sum(Parts("""{ "per": "month", "term": "P12M", "rows": [ { "when": { "fact": "my/month", "compare": { "atMost": 6 } }, "yuan": 1000 }, { "yuan": 500 } ] }""", MoneyBook.Employed("2022-03-10/"))));

    [Theory]
    [InlineData("", 180_000)]
    [InlineData("2023", 160_000)]
    public void ADongguanTalentOfTheFourthClassThatRisesToTheThird(string unclaimed, int yuan)
    {
        string classes = """{ "from": "2022-01-01", "class": "fourth" }, { "from": "2024-01-01", "class": "third" }""";
        Assert.Equal(yuan, Sum(Parts(Dongguan, Talent(classes, unclaimed), when: Claimed)));
    }

    /// <summary>3d: the tier is set anew each year, here as a record of each year: 2.2, 1.9 and 2.7 times the average wage.</summary>
    [Fact]
    public void ATierThatIsSetAnewEachYear()
    {
        const string Tiers = """{ "per": "year", "term": "P36M", "rows": [ { "when": { "fact": "my/upper", "compare": { "atLeast": 1 } }, "yuan": 20000 }, { "when": { "fact": "my/lower", "compare": { "atLeast": 1 } }, "yuan": 10000 } ] }""";
        const string Counted = """ "kind": "number", "count": "my-classes", "within": "calendar-year" """;
        string facts = Facts + $$""", "my/upper": { {{Counted}}, "where": { "class": "third" }, "label": { "zh": "当年上档", "en": "is in the upper tier" } }, "my/lower": { {{Counted}}, "where": { "class": "fourth" }, "label": { "zh": "当年下档", "en": "is in the lower tier" } } """;
        Worker worker = Talent("""{ "from": "2022-01-01", "class": "fourth" }, { "from": "2023-01-01", "class": "none" }, { "from": "2024-01-01", "class": "third" }""", "");
        Decision decision = MoneyBook.Catalog(MoneyBook.InPost(Tiers), facts: facts, sections: Sections).For(MoneyBook.City, Start.PlusMonths(6)).Assess(worker)[MoneyBook.Aid];
        IReadOnlyList<Payment> parts = decision.Payments(Start, End);
        Assert.Equal([PaymentStatus.Due, PaymentStatus.NotMet, PaymentStatus.Due], parts.Select(p => p.Status));
        Assert.Equal(30_000, Sum(parts));
    }

    /// <summary>3i: a year that is not claimed is lost, and the years run on.</summary>
    [Fact]
    public void ADongguanTalentWhoForgetsAYear() =>
        Assert.Equal(130_000, Sum(Parts(Dongguan, Talent("""{ "from": "2022-01-01", "class": "fourth" }""", "2023"), when: Claimed)));

    /// <summary>Where nobody lists payments nobody counts the year: the amount is a range, and the year is asked for; who states it gets the amount.</summary>
    [Fact]
    public void OfOneDayTheYearIsStatedOrOpen()
    {
        Decision open = Assess(Steps, MoneyBook.Employed("2022-03-10/"));
        Assert.Equal((Outcome.Eligible, (decimal?)500m, (decimal?)1000m), (open.Outcome, open.Amount!.Least, open.Amount.Most));
        Assert.Equal(["my/year"], open.Missing.Select(f => f.Id));
        Worker stated = WorkerJson.Read(MoneyBook.Stream("""{ "birth": "1990-05-01", "employment": [ { "from": "2022-03-10" } ], "facts": { "my/year": 2 } }"""));
        Assert.Equal(800, Assess(Steps, stated).Amount!.Adjusted);
        Assert.Equal((12 * 500m) + (12 * 800m) + (12 * 1000m), Sum(Parts(Steps, stated)));
        Assert.Equal(500, open.NextPayment()!.Amount);
    }

    [Fact]
    public void TheSentenceNamesTheYear()
    {
        AmountTable table = Catalog(Steps, "").Rulebooks.SelectMany(b => b.Provisions).Single().Amount!;
        Assert.Equal("year of drawing: at least 3", table.Rows[0].Text(Language.English));
        Assert.Equal("领取年度不少于3", table.Rows[0].Text(Language.Chinese));
    }

    /// <summary>Within the term every year has a row, and every row a year.</summary>
    [Theory]
    [InlineData("P24M", 3, CheckCode.RowNeverComes)]
    [InlineData("P36M", 3, null)]
    [InlineData("P36M", 1, null)]
    public void AYearThatNeverComesIsFound(string term, int from, string? code)
    {
        string amount = $$"""{ "per": "month", "term": "{{term}}", "rows": [ { "when": { "fact": "my/year", "compare": { "atLeast": {{from}} } }, "yuan": 1000 }, { "yuan": 500 } ] }""";
        Assert.Equal(code is null ? [] : [code], Found(amount));
    }

    [Theory]
    [InlineData("P36M", CheckCode.YearWithoutRow)]
    [InlineData("P24M", null)]
    public void AYearWithoutARowIsFound(string term, string? code)
    {
        string amount = $$"""{ "per": "month", "term": "{{term}}", "rows": [ { "when": { "fact": "my/year", "compare": { "atMost": 2 } }, "yuan": 1000 } ] }""";
        Assert.Equal(code is null ? [] : [code], Found(amount));
    }

    private static IEnumerable<string> Found(string amount) =>
        RulebookChecker.Check(Catalog(amount, "")).Findings.Select(f => f.Code).Where(c => c is CheckCode.RowNeverComes or CheckCode.YearWithoutRow);

    [Theory]
    [InlineData("""{ "kind": "number", "entitled": "quarter", "label": { "zh": "年", "en": "year" } }""", "entitled")]
    [InlineData("""{ "kind": "number", "entitled": "year", "decimals": 1, "label": { "zh": "年", "en": "year" } }""", "decimals")]
    [InlineData("""{ "kind": "date", "entitled": "year", "label": { "zh": "年", "en": "year" } }""", "entitled")]
    [InlineData("""{ "kind": "number", "entitled": "year", "count": "claims", "label": { "zh": "年", "en": "year" } }""", "one source")]
    public void WhatCannotBeIsRefused(string fact, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(MoneyBook.InPost(Steps), facts: Facts.Replace("""{ "kind": "number", "entitled": "year", "label": { "zh": "领取年度", "en": "year of drawing" } }""", fact, StringComparison.Ordinal), sections: Sections));
        Assert.Contains(expectation, refused.Message, StringComparison.Ordinal);
    }

    private const string Claimed = """, { "fact": "my/claimed", "compare": { "atLeast": 1 } }""";

    private static Worker Talent(string classes, string unclaimed) => WorkerJson.Read(MoneyBook.Stream(
        $$"""
        { "birth": "1990-05-01", "employment": [ { "from": "2022-01-01" } ], "records": { "my-classes": [ {{classes}} ],
          "my-claims": [ {{string.Join(", ", Enumerable.Range(2022, 5).Select(y => $"{y}").Where(y => y != unclaimed).Select(y => $$"""{ "on": "{{y}}-01-01" }"""))}} ] } }
        """));

    private static PolicyCatalog Catalog(string amount, string when) => MoneyBook.Catalog(MoneyBook.InPost(amount, when), facts: Facts, sections: Sections);

    private static Decision Assess(string amount, Worker worker, string when = "") => Catalog(amount, when).For(MoneyBook.City, Start.PlusMonths(6)).Assess(worker)[MoneyBook.Aid];

    private static IReadOnlyList<Payment> Parts(string amount, Worker worker, PaymentOptions? options = null, string when = "") => Assess(amount, worker, when).Payments(Start, End, options);

    private static decimal Sum(IEnumerable<Payment> parts) => parts.Where(p => p.Status == PaymentStatus.Due).Sum(p => p.Amount!.Value);
}
