using SkillTalent.Tests.Bulk;

namespace SkillTalent.Tests.Money;

/// <summary>
/// The schedule where the rule changes while it is paid, where its conditions are unknown or not covered, and where claims, terms and instalments meet
/// the ends of what is asked.
/// </summary>
public class ScheduleVersionTests
{
    private const string Monthly = """{ "per": "month", "rows": [ { "yuan": 1000 } ] }""";
    private const string Once = """{ "per": "once", "rows": [ { "yuan": 5000 } ] }""";
    private const string InTwo = """{ "per": "once", "rows": [ { "yuan": 8000 } ], "paid": { "instalments": [ { "percent": 50 }, { "percent": 50, "after": "P1Y" } ] } }""";

    private static readonly LocalDate First = new(2010, 1, 1);
    private static readonly LocalDate Last = new(2040, 1, 1);

    /// <summary>What was granted once is not granted again by a version that pays it in another way; what is paid by the month is, and before it.</summary>
    [Theory]
    [InlineData("2022-01-01 5000", 0, Once, InTwo)]
    [InlineData("2022-01-01 4000, 2023-01-01 4000", 0, InTwo, Once)]
    [InlineData("2022-01-01 5000", 24, Once, Monthly)]
    [InlineData("2023-01-01 5000", 12, Monthly, Once)]
    [InlineData("2022-01-01 5000", 12, Once, Monthly, Once)]
    public void WhatIsGrantedOnceIsNotGrantedAgain(string granted, int months, params string[] versions)
    {
        IReadOnlyList<Payment> parts = Ask(Versions(versions), "", "", "2022-01-01/").Payments(First, new LocalDate(2024, 12, 31));
        Assert.Equal(granted, string.Join(", ", parts.Where(p => p.Amount != 1000).Select(p => $"{Text(p.Due)} {p.Amount:0}")));
        Assert.Equal(months, parts.Count(p => p.Amount == 1000));
    }

    /// <summary>A term runs from the first part on, whatever versions follow each other: a longer one makes it longer, and no part is paid twice.</summary>
    [Theory]
    [InlineData("P24M", "P36M", 36)]
    [InlineData("P36M", "P24M", 24)]
    [InlineData("P3M", "P5M", 3)]
    [InlineData("P6M", "P18M", 12)]
    public void ATermRunsFromTheFirstPartOn(string first, string second, int months)
    {
        string[] versions = [.. new[] { first, second }.Select(t => $$"""{ "per": "month", "term": "{{t}}", "rows": [ { "yuan": 500 } ] }""")];
        IReadOnlyList<Payment> parts = Ask(Versions(versions), "", "", "2022-01-10/").Payments(First, Last);
        Assert.Equal(months, parts.Count(p => p.Status == PaymentStatus.Due));
        Assert.All(parts.Zip(parts.Skip(1)), p => Assert.True(p.First.To < p.Second.From, $"{p.First.To} {p.Second.From}"));
    }

    /// <summary>Where a benefit is paid by parts of another length, each version pays its own days alone, and years of the entitlement and the term run on.</summary>
    [Fact]
    public void APartEndsWithItsVersion()
    {
        string[] versions =
        [
            """{ "per": "month", "term": "P36M", "rows": [ { "yuan": 1000 } ], "paid": { "proration": "daily" } }""",
            """{ "per": "year", "term": "P36M", "rows": [ { "when": { "fact": "my/year", "compare": { "atLeast": 2 } }, "yuan": 12000 }, { "yuan": 10000 } ], "paid": { "proration": "daily" } }""",
        ];
        const string Year = """ "my/year": { "kind": "number", "label": { "zh": "年度", "en": "year" }, "entitled": "year" } """;
        IReadOnlyList<Payment> parts = MoneyBook.Catalog(Versions(versions), facts: Year).For(MoneyBook.City, new LocalDate(2022, 1, 1))
            .Assess(MoneyBook.EmployedWith(["2021-10-15/"]))[MoneyBook.Aid].Payments(First, Last);
        Assert.Equal(
            ["2022-11-15 2022-12-14 1000.00", "2022-12-15 2022-12-31 548.39", "2023-01-01 2023-12-31 12000.00", "2024-01-01 2024-10-14 9442.62"],
            parts.Skip(13).Select(p => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Text(p.From)} {Text(p.To)} {p.Amount:0.00}")));
    }

    /// <summary>
    /// From when parts are counted, and until when they may be drawn, the version says that is in force when the entitlement begins: one that comes later
    /// changes nothing about it.
    /// </summary>
    [Theory]
    [InlineData("2022-01-15", "2022-02-01", 24)]
    [InlineData("2023-01-15", "2023-01-15", 12)]
    public void TheStartIsThatOfTheVersionOfTheFirstDay(string hired, string from, int months)
    {
        string[] versions =
        [
            """{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "start": "next-month", "within": "P24M" } }""",
            """{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "start": "first-day", "within": "P12M" } }""",
        ];
        IReadOnlyList<Payment> parts = Ask(Versions(versions), "", "", $"{hired}/").Payments(First, Last);
        Assert.Equal((from, months), (Text(parts[0].From), parts.Count));
    }

    /// <summary>Parts that are counted from the next year on are so, too, where the rule pays by parts of another length before that year.</summary>
    [Fact]
    public void ANextYearThatBeginsUnderALaterVersion()
    {
        string[] versions =
        [
            """{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "start": "next-year" } }""",
            """{ "per": "quarter", "rows": [ { "yuan": 3000 } ], "paid": { "start": "next-year" } }""",
        ];
        Assert.Equal("2023-01-01", Text(Ask(Versions(versions), "", "", "2022-03-15/").Payments(First, Last)[0].From));
    }

    /// <summary>A claim draws the last part before it, also where the span that is asked for ends before that part.</summary>
    [Fact]
    public void AClaimAfterTheSpanDrawsNothingInIt()
    {
        Payment part = Assert.Single(Ask(MoneyBook.InPost(Monthly), "", Claims("2022-04-05"), "2022-01-01/").Payments(new LocalDate(2022, 1, 1), new LocalDate(2022, 1, 31)));
        Assert.Equal((PaymentStatus.Due, 1000m), (part.Status, part.Amount));
    }

    /// <summary>What is drawn by a day needs no claim: claims by that day draw nothing more, later ones do.</summary>
    [Theory]
    [InlineData("2022-03-31", "")]
    [InlineData("2022-04-01", "")]
    [InlineData("2022-04-02", "")]
    [InlineData("2022-04-30", "2022-04-30")]
    public void ClaimsBesideWhatIsDrawnByADay(string claim, string drawn)
    {
        IReadOnlyList<Payment> parts = Ask(MoneyBook.InPost(Monthly), "", Claims(claim), "2022-01-01/")
            .Payments(First, new LocalDate(2022, 5, 31), new PaymentOptions { DrawnThrough = new LocalDate(2022, 4, 1) });
        Assert.Equal([PaymentStatus.Drawn, PaymentStatus.Drawn, PaymentStatus.Drawn], parts.Take(3).Select(p => p.Status));
        Assert.Equal(drawn, string.Join(' ', parts.Skip(3).Where(p => p.Status == PaymentStatus.Drawn).Select(p => Text((LocalDate)p.Reasons[0].Arguments["day"]))));
        Assert.All(parts.Take(3), p => Assert.Equal(new LocalDate(2022, 4, 1), p.Reasons[0].Arguments["day"]));
    }

    /// <summary>A claim on the very day by which everything was drawn is among what was drawn.</summary>
    [Fact]
    public void AClaimOnTheDayItself()
    {
        IReadOnlyList<Payment> parts = Ask(MoneyBook.InPost(Monthly), "", Claims("2022-01-31"), "2021-12-01/")
            .Payments(First, new LocalDate(2022, 2, 28), new PaymentOptions { DrawnThrough = new LocalDate(2022, 1, 30) });
        Assert.Equal([PaymentStatus.Drawn, PaymentStatus.Drawn, PaymentStatus.Due], parts.Select(p => p.Status));
        Assert.Equal([new LocalDate(2022, 1, 30), new LocalDate(2022, 1, 31)], parts.Take(2).Select(p => p.Reasons[0].Arguments["day"]));
        parts = Ask(MoneyBook.InPost(Monthly), "", Claims("2022-01-30"), "2021-12-01/")
            .Payments(First, new LocalDate(2022, 2, 28), new PaymentOptions { DrawnThrough = new LocalDate(2022, 1, 30) });
        Assert.Equal([PaymentStatus.Drawn, PaymentStatus.Due, PaymentStatus.Due], parts.Select(p => p.Status));
    }

    /// <summary>The months of a part of the year of the calendar are all of them that there are, and no more.</summary>
    [Fact]
    public void AShortYearIsWhole()
    {
        Payment first = Ask(MoneyBook.InPost("""{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "every": "calendar-year" } }"""), "", "", "2023-10-01/").Payments(First, Last)[0];
        Assert.Equal((3000m, 0), (first.Amount, first.Reasons.Count));
    }

    /// <summary>A term that only what is drawn uses up is used up by the months that are paid.</summary>
    [Fact]
    public void HalfYearsUseUpHalfATerm() => Assert.Equal(
        [6000m, 6000m, 6000m, 6000m],
        Ask(
            MoneyBook.InPost("""{ "per": "year", "term": "P24M", "rows": [ { "yuan": 12000 } ], "paid": { "proration": "monthly", "termCounts": "drawn" } }"""),
            "", "", "2020-01-01/2020-06-30", "2021-01-01/2021-06-30", "2022-01-01/2022-06-30", "2023-01-01/2023-06-30", "2024-01-01/2024-06-30").Payments(First, Last).Select(p => p.Amount!.Value));

    /// <summary>A part that is lost says on how many of its days the conditions hold, and what fails on the first of the others; one that was never held says that alone.</summary>
    [Fact]
    public void WhyAPartIsLost()
    {
        IReadOnlyList<Payment> parts = Ask(MoneyBook.InPost(Monthly), "", "", "2022-01-01/2022-02-20", "2022-05-01/").Payments(First, new LocalDate(2022, 5, 31));
        Assert.Equal([PaymentStatus.Due, PaymentStatus.NotMet, PaymentStatus.NotMet, PaymentStatus.NotMet, PaymentStatus.Due], parts.Select(p => p.Status));
        Assert.Equal(ReasonCode.PaymentPartOnly, parts[1].Reasons[0].Code);
        Assert.Equal(2, parts[1].Reasons.Count);
        Assert.DoesNotContain(parts[2].Reasons, r => r.Code == ReasonCode.PaymentPartOnly);
        Assert.Single(parts[2].Reasons);
        Assert.Equal((Day.ToDate(Day.Of(new LocalDate(2022, 2, 20))), new LocalDate(2022, 3, 31)), (Day.ToDate(parts[1].Decision.Facts.On), Day.ToDate(parts[2].Decision.Facts.On)));
    }

    /// <summary>Years of which no day is held are not begun.</summary>
    [Fact]
    public void AYearThatIsNotBegun() => Assert.Equal(
        [(PaymentStatus.Due, 12_000m), (PaymentStatus.NotMet, (decimal?)null), (PaymentStatus.Due, 12_000m)],
        Ask(MoneyBook.InPost("""{ "per": "year", "rows": [ { "yuan": 12000 } ], "paid": { "proration": "begun" } }"""), "", "", "2020-01-01/2020-03-01", "2022-05-01/2022-06-01")
            .Payments(First, Last).Select(p => (p.Status, p.Amount)));

    /// <summary>Each quarter of a year is judged from its own first day.</summary>
    [Fact]
    public void QuartersAfterAGap() => Assert.Equal(
        9000m,
        Ask(MoneyBook.InPost("""{ "per": "year", "rows": [ { "yuan": 12000 } ], "paid": { "proration": "quarterly" } }"""), "", "", "2022-01-01/2022-01-31", "2022-04-01/2022-12-31")
            .Payments(First, Last)[0].Amount);

    /// <summary>Days that no source covers leave a part open, whatever it may come to: what the other days come to is sure, where they count by themselves.</summary>
    [Theory]
    [InlineData("whole-only", PaymentStatus.Open, null, null)]
    [InlineData("daily", PaymentStatus.Open, 357.14, null)]
    [InlineData("begun", PaymentStatus.Due, 1000.0, 1000.0)]
    public void WhatNoSourceCoversIsOpen(string proration, PaymentStatus status, double? least, double? most)
    {
        string book = MoneyBook.InPost($$"""{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "proration": "{{proration}}" } }""")
            .Replace(MoneyBook.Sourced("2010-01-01"), MoneyBook.Sourced("2010-01-01", "2022-02-10").Replace("\"ended\"", "\"not-covered\"", StringComparison.Ordinal), StringComparison.Ordinal);
        IReadOnlyList<Payment> parts = Ask(book, "", "", "2022-01-01/").Payments(First, new LocalDate(2022, 2, 28));
        Assert.Equal((PaymentStatus.Due, 1000m, 1000m), (parts[0].Status, parts[0].Amount, parts[0].Most));
        Assert.Equal((status, (decimal?)least, (decimal?)most), (parts[1].Status, parts[1].Least, parts[1].Most));
        Assert.Equal(status == PaymentStatus.Open, parts[1].Reasons.Any(r => r.Code != ReasonCode.PaymentPartOnly));
    }

    /// <summary>While nobody knows whether the conditions hold, a part comes to nothing or all of it.</summary>
    [Fact]
    public void WhatMayNotBeDue()
    {
        Decision decision = Ask(MoneyBook.InPost(Monthly, """, { "fact": "my/urgent", "is": true }"""), "", "", "2022-01-01/");
        Payment part = decision.Payments(First, new LocalDate(2022, 1, 31))[0];
        Assert.Equal((PaymentStatus.Open, null, 0m, 1000m), (part.Status, part.Amount, part.Least, part.Most));
        Assert.Contains("is in shortage", part.ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>An instalment with a condition of its own is due, open or lost as that is.</summary>
    [Theory]
    [InlineData("\"my/urgent\": true", PaymentStatus.Due, 4000.0, 4000.0)]
    [InlineData("\"my/urgent\": false", PaymentStatus.NotMet, 0.0, 0.0)]
    [InlineData("", PaymentStatus.Open, 0.0, 4000.0)]
    public void TheConditionOfAnInstalment(string facts, PaymentStatus status, double least, double most)
    {
        const string Amount = """{ "per": "once", "rows": [ { "yuan": 8000 } ], "paid": { "instalments": [ { "percent": 50 }, { "percent": 50, "after": "P1Y", "when": { "fact": "my/urgent", "is": true } } ] } }""";
        IReadOnlyList<Payment> parts = Ask(MoneyBook.InPost(Amount), facts, "", "2022-01-01/").Payments(First, Last);
        Assert.Equal((PaymentStatus.Due, 4000m), (parts[0].Status, parts[0].Amount));
        Assert.Equal((status, (decimal)least, (decimal)most), (parts[1].Status, parts[1].Least, parts[1].Most));
        Assert.Equal(status == PaymentStatus.Due ? 0 : 1, parts[1].Reasons.Count(r => r.Text(Language.English).Contains("is in shortage", StringComparison.Ordinal) && r.Code != ReasonCode.PaymentOpen));
    }

    /// <summary>An instalment that is judged on the first day is decided as on that day, also where nothing is due.</summary>
    [Fact]
    public void WhatIsJudgedOnTheFirstDay()
    {
        const string Amount = """{ "per": "once", "rows": [ { "yuan": 8000 } ], "paid": { "start": "next-month", "judged": "first-day", "instalments": [ { "percent": 50 }, { "percent": 50, "after": "P1Y" } ] } }""";
        IReadOnlyList<Payment> lost = Ask(MoneyBook.InPost(Amount), "", "", "2022-03-02/2022-03-20").Payments(First, Last);
        Assert.Equal([PaymentStatus.NotMet, PaymentStatus.NotMet], lost.Select(p => p.Status));
        Assert.All(lost, p => Assert.Equal(new LocalDate(2022, 4, 1), Day.ToDate(p.Decision.Facts.On)));
        Assert.Equal([PaymentStatus.Due, PaymentStatus.Due], Ask(MoneyBook.InPost(Amount), "", "", "2022-03-02/2022-04-20").Payments(First, Last).Select(p => p.Status));
    }

    /// <summary>An instalment whose condition is unconfirmed is left out with it, unless it is asked for; those without a condition stay.</summary>
    [Fact]
    public void AnInstalmentThatIsUnconfirmed()
    {
        const string Amount = """{ "per": "once", "rows": [ { "yuan": 8000 } ], "paid": { "instalments": [ { "percent": 50 }, { "percent": 30, "after": "P1Y", "when": { "fact": "my/urgent", "is": true, "basis": "unconfirmed" } }, { "percent": 20, "after": "P2Y", "when": { "fact": "my/urgent", "is": true } } ] } }""";
        IEnumerable<decimal?> Paid(PolicyOptions options) => Ask(MoneyBook.InPost(Amount), "\"my/urgent\": true", "", options, "2022-01-01/").Payments(First, Last).Select(p => p.Amount);
        Assert.Equal([4000m, 1600m], Paid(new PolicyOptions()));
        Assert.Equal([4000m, 2400m, 1600m], Paid(new PolicyOptions { IncludeUnconfirmed = true }));
        Assert.Contains(Ask(MoneyBook.InPost(Amount), "\"my/urgent\": true", "", "2022-01-01/").Warnings, w => w.Code == ReasonCode.UnconfirmedLeftOut);
    }

    /// <summary>So it is where every instalment has a condition.</summary>
    [Fact]
    public void AnInstalmentThatIsUnconfirmedAmongOthersWithConditions()
    {
        const string Amount = """{ "per": "once", "rows": [ { "yuan": 8000 } ], "paid": { "instalments": [ { "percent": 30, "when": { "fact": "my/urgent", "is": true, "basis": "unconfirmed" } }, { "percent": 20, "after": "P2Y", "when": { "fact": "my/urgent", "is": true } } ] } }""";
        Assert.Equal([1600m], Ask(MoneyBook.InPost(Amount), "\"my/urgent\": true", "", "2022-01-01/").Payments(First, Last).Select(p => p.Amount));
    }

    /// <summary>Rows and factors that are unconfirmed are left out, and told, with a condition or without.</summary>
    [Fact]
    public void RowsAndFactorsThatAreUnconfirmed()
    {
        const string Amount = """
            { "per": "once", "factor": [ { "when": { "fact": "my/urgent", "is": true }, "times": 2, "basis": "unconfirmed" } ],
              "rows": [ { "when": { "fact": "my/level", "in": [ "technician" ] }, "yuan": 3000, "basis": "unconfirmed" }, { "yuan": 1000 } ] }
            """;
        const string Facts = "\"my/urgent\": true, \"my/level\": \"technician\"";
        Decision decision = Ask(MoneyBook.InPost(Amount), Facts, "", "2022-01-01/");
        Assert.Equal(1000, decision.Amount!.Adjusted);
        Assert.Equal(
            ["left out as unconfirmed: is in shortage", "left out as unconfirmed: level is technician"],
            decision.Warnings.Where(w => w.Code == ReasonCode.UnconfirmedLeftOut).Select(w => w.Text(Language.English)).Order(StringComparer.Ordinal));
        Assert.Equal(6000, Ask(MoneyBook.InPost(Amount), Facts, "", new PolicyOptions { IncludeUnconfirmed = true }, "2022-01-01/").Amount!.Adjusted);
    }

    /// <summary>The next part is that of the choices of the caller.</summary>
    [Fact]
    public void TheNextPartIsThatOfTheChoices()
    {
        Decision decision = Ask(MoneyBook.InPost(Monthly), "", "", "2021-12-15/");
        Assert.Equal(new LocalDate(2022, 1, 14), decision.NextPayment()!.Due);
        Assert.Equal(new LocalDate(2022, 1, 31), decision.NextPayment(new PaymentOptions { Start = PaymentStart.NextMonth })!.Due);
    }

    /// <summary>Who is not eligible on the day has no next part, though the conditions will hold within the years that are looked at.</summary>
    [Theory]
    [InlineData(2021, 12, 31, false)]
    [InlineData(2022, 1, 1, true)]
    public void WhoIsNotEligibleHasNoNextPart(int year, int month, int day, bool next)
    {
        Decision decision = Ask(MoneyBook.InPost(Monthly), "", "", "2022-01-01/").AsOn(Day.Of(new LocalDate(year, month, day)));
        Assert.Equal(next, decision.NextPayment() is not null);
        Assert.NotEmpty(decision.Payments(new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31)));
    }

    /// <summary>A condition that is read on a cut-off day is read on that of each part's own year.</summary>
    [Fact]
    public void EachPartHasTheCutOffOfItsYear()
    {
        const string CutOffs = """
            "cutOffs": [ { "for": "round", "month": 7, "day": 1, "yearOffset": 0, "effective": { "from": "2010-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "通知" } ] } ]
            """;
        string aid = MoneyBook.InPost("""{ "per": "year", "rows": [ { "yuan": 1000 } ] }""").Replace("\"is\": true", "\"is\": true, \"asOf\": \"round\"", StringComparison.Ordinal);
        Decision decision = MoneyBook.Catalog(aid, sections: CutOffs).For(MoneyBook.City, new LocalDate(2022, 1, 1)).Assess(MoneyBook.Employed("2022-06-01/2023-09-30"))[MoneyBook.Aid];
        Assert.Equal(
            [("2022-12-31", PaymentStatus.Due), ("2023-12-31", PaymentStatus.Due)],
            decision.Payments(First, Last).Select(p => (Text(p.To), p.Status)));
        Assert.Equal([Outcome.Eligible, Outcome.Eligible, Outcome.NotEligible], new[] { 2022, 2023, 2024 }.Select(y => decision.AsOn(Day.Of(new LocalDate(y, 12, 31))).Outcome));
    }

    [Fact]
    public void MonthsThatWereDrawnAreNotNegative() => Assert.Throws<ArgumentOutOfRangeException>(() => new PaymentOptions { MonthsDrawn = -1 });

    /// <summary>A decision about a row of columns tells of its own day alone, and says so.</summary>
    [Fact]
    public void ARowOfColumnsHasNoSchedule()
    {
        SkillPolicy policy = MoneyBook.Catalog(MoneyBook.InPost(Monthly)).For(MoneyBook.City, new LocalDate(2022, 1, 1));
        CompiledPolicy compiled = policy.Compile();
        Decision decision = compiled.Run(ColumnPopulations.WithoutWorkers(compiled.Project([MoneyBook.Employed("2022-01-01/")]))).Explain(0).Single(d => d.Id == MoneyBook.Aid);
        Assert.Equal(Outcome.Eligible, decision.Outcome);
        Assert.Contains("own day", Assert.Throws<InvalidOperationException>(() => decision.Payments(First, Last)).Message, StringComparison.Ordinal);
        Assert.Null(decision.NextPayment());
    }

    // Each version is in force for a year, the first from 2010 on, the last without end.
    private static string Versions(string[] versions) => string.Join(',', versions.Select((amount, at) => MoneyBook.InPost(amount).Replace(
        MoneyBook.Sourced("2010-01-01"),
        MoneyBook.Sourced(at == 0 ? "2010-01-01" : $"{2022 + at}-01-01", at == versions.Length - 1 ? null : $"{2022 + at}-12-31"),
        StringComparison.Ordinal)));

    private static string Claims(string days) => string.Join(", ", days.Split(' ').Select(c => $$"""{ "provision": "my/aid", "date": "{{c}}" }"""));

    private static Decision Ask(string book, string facts, string claims, params string[] spells) => Ask(book, facts, claims, new PolicyOptions(), spells);

    private static Decision Ask(string book, string facts, string claims, PolicyOptions options, params string[] spells) =>
        MoneyBook.Catalog(book).For(MoneyBook.City, new LocalDate(2022, 1, 1), options).Assess(MoneyBook.EmployedWith(spells, facts, claims))[MoneyBook.Aid];

    private static string Text(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
