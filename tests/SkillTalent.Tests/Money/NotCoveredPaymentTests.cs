using System.Text.Json;

namespace SkillTalent.Tests.Money;

/// <summary>Days of which no source tells what is paid are told in a list of payments, and do not look as if nothing were due on them.</summary>
public class NotCoveredPaymentTests
{
    private const string Monthly = """{ "per": "month", "rows": [ { "yuan": 1000 } ] }""";
    private const string Once = """{ "per": "once", "rows": [ { "yuan": 1000 } ] }""";
    private const string InPost = "2020-01-01/";

    /// <summary>Behind the end of a version that nobody says anything of: all days of the span, and none where it is known that the rule ended.</summary>
    [Theory]
    [InlineData("not-covered", "2023-12-01", "2024-02-29", "2024-01-01 2024-02-29", 1)]
    [InlineData("not-covered", "2024-01-10", "2024-02-20", "2024-01-10 2024-02-20", 0)]
    [InlineData("not-covered", "2023-11-01", "2023-12-31", "", 2)]
    [InlineData("not-covered", "2023-12-31", "2024-01-01", "2024-01-01 2024-01-01", 1)]
    [InlineData("ended", "2023-12-01", "2024-02-29", "", 1)]
    public void BehindTheEnd(string after, string from, string to, string expected, int due)
    {
        PaymentList list = List(Aid(Monthly, "2022-01-01", "2023-12-31", after), from, to, InPost);
        Assert.Equal(expected, Told(list));
        Assert.Equal(due * 1000m, list.Total);
        Assert.All(list.NotCovered, n => Assert.Equal((MoneyBook.Aid, "not-covered-after"), (n.Benefit.Id, Assert.Single(n.Benefit.Unmet).Code)));
    }

    /// <summary>Before the first version that is known, and not before one that was enacted on its day.</summary>
    [Theory]
    [InlineData("known-from", "2021-06-01 2021-12-31")]
    [InlineData("enacted", "")]
    public void BeforeTheBeginning(string kind, string expected)
    {
        string aid = Aid(Monthly, "2022-01-01").Replace("known-from", kind, StringComparison.Ordinal);
        Assert.Equal(expected, Told(List(aid, "2021-06-01", "2022-06-30", InPost)));
    }

    /// <summary>Only who would be paid if the version went on is told of it, and only of those days.</summary>
    [Theory]
    [InlineData("2020-01-01/2023-06-30", "")]
    [InlineData("2020-01-01/2024-03-15", "2024-01-01 2024-03-15")]
    [InlineData("2024-05-01/2024-05-31", "2024-05-01 2024-05-31")]
    public void WhomItConcerns(string spell, string expected) =>
        Assert.Equal(expected, Told(List(Aid(Monthly, "2022-01-01", "2023-12-31", "not-covered"), "2023-01-01", "2024-12-31", spell)));

    /// <summary>What is granted once is granted: nothing is open behind the end for who had it, and something is for who would have it then.</summary>
    [Theory]
    [InlineData("2020-01-01/", "")]
    [InlineData("2024-02-01/", "2024-02-01 2024-12-31")]
    public void WhatIsGrantedOnce(string spell, string expected) =>
        Assert.Equal(expected, Told(List(Aid(Once, "2022-01-01", "2023-12-31", "not-covered"), "2023-01-01", "2024-12-31", spell)));

    /// <summary>A term that is over, or the time within which all must be drawn, leaves nothing open behind the end.</summary>
    [Theory]
    [InlineData(""" "term": "P24M", """, "", "")]
    [InlineData(""" "term": "P25M", """, "", "2024-01-01 2024-01-31")]
    [InlineData("", """, "paid": { "within": "P2Y" }""", "")]
    [InlineData("", """, "paid": { "within": "P26M" }""", "2024-01-01 2024-02-29")]
    public void WhereATermIsOver(string term, string paid, string expected) => Assert.Equal(
        expected,
        Told(List(Aid($$"""{ "per": "month", {{term}} "rows": [ { "yuan": 1000 } ]{{paid}} }""", "2022-01-01", "2023-12-31", "not-covered"), "2023-12-01", "2024-12-31", InPost)));

    /// <summary>Between two versions the one before may have gone on, and one that is only known from a day on may have begun before it; one that was enacted did not.</summary>
    [Theory]
    [InlineData("known-from", InPost, "2023-01-01 2023-02-28")]
    [InlineData("enacted", InPost, "2023-01-01 2023-02-28")]
    [InlineData("known-from", "2010-01-01/2010-01-02", "2023-01-01 2023-02-28")]
    [InlineData("enacted", "2010-01-01/2010-01-02", "")]
    public void BetweenTwoVersions(string kind, string spell, string expected)
    {
        string later = Aid(Monthly, "2023-03-01").Replace("\"is\": true", "\"is\": false", StringComparison.Ordinal).Replace("known-from", kind, StringComparison.Ordinal);
        Assert.Equal(expected, Told(List(Aid(Monthly, "2022-01-01", "2022-12-31", "not-covered") + "," + later, "2022-01-01", "2023-12-31", spell)));
    }

    /// <summary>Days that are in a part are told by the part, which is open, and not again.</summary>
    [Fact]
    public void DaysOfAPartAreToldOnce()
    {
        PaymentList list = List(Aid(Monthly, "2022-01-15", "2023-12-31", "not-covered"), "2023-12-01", "2024-12-31", InPost);
        Assert.Equal("2024-01-15 2024-12-31", Told(list));
        Assert.Equal(["2023-12-14 Due", "2024-01-14 Open"], list.Payments.Select(p => $"{Iso(p.Due)} {p.Status}"));
    }

    /// <summary>Whom another rule leads away is not told as somebody to whom nothing is due.</summary>
    [Theory]
    [InlineData("\"my/urgent\": true", "2022-05-01 2022-06-30")]
    [InlineData("\"my/urgent\": false", "")]
    public void WhereAnotherRuleDecides(string facts, string expected)
    {
        string other = $$"""
            { "id": "{{MoneyBook.Aid}}", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, {{MoneyBook.Sourced("2021-01-01")}},
              "appliesTo": { "when": { "fact": "my/urgent", "is": true } }, "covers": false, "warning": { "zh": "另有规定", "en": "another rule decides" } }
            """;
        PaymentList Of(string spell) => MoneyBook.Catalog(Aid(Monthly, "2021-01-01") + "," + other).For(MoneyBook.City, Date("2022-05-01"))
            .Assess(MoneyBook.EmployedWith([spell], facts)).Payments(Date("2022-05-01"), Date("2022-06-30"));
        Assert.Equal(expected, Told(Of(InPost)));
        Assert.Equal("", Told(Of("2010-01-01/2010-01-02")));
    }

    /// <summary>What may have been granted once, and may not, is not settled.</summary>
    [Fact]
    public void WhatMayHaveBeenGranted()
    {
        string aid = Aid(Once, "2022-01-01", "2023-12-31", "not-covered")
            .Replace("\"all\": [", "\"any\": [ { \"fact\": \"my/urgent\", \"is\": true },", StringComparison.Ordinal);
        Assert.Equal("2024-01-01 2024-12-31", Told(List(aid, "2023-01-01", "2024-12-31", "2024-02-01/")));
        Assert.Equal("", Told(List(aid, "2023-01-01", "2024-12-31", "2022-02-01/")));
    }

    /// <summary>A term that what is drawn uses up is over once all of it was paid.</summary>
    [Theory]
    [InlineData("P24M", 0, "")]
    [InlineData("P25M", 0, "2024-01-01 2024-12-31")]
    [InlineData("P25M", 1, "")]
    public void WhereATermIsDrawn(string term, int before, string expected)
    {
        string aid = Aid($$"""{ "per": "month", "term": "{{term}}", "rows": [ { "yuan": 1000 } ], "paid": { "termCounts": "drawn" } }""", "2022-01-01", "2023-12-31", "not-covered");
        PaymentList list = MoneyBook.Catalog(aid).For(MoneyBook.City, Date("2023-01-01")).Assess(MoneyBook.Employed(InPost))
            .Payments(Date("2023-12-01"), Date("2024-12-31"), new PaymentOptions { MonthsDrawn = before });
        Assert.Equal(expected, Told(list));
    }

    /// <summary>Who would be paid nothing is not told that it is open.</summary>
    [Theory]
    [InlineData("\"my/urgent\": true", "")]
    [InlineData("\"my/urgent\": false", "2024-01-01 2024-12-31")]
    [InlineData("", "2024-01-01 2024-12-31")]
    public void WhoWouldBePaidNothing(string facts, string expected)
    {
        string aid = Aid("""{ "per": "month", "rows": [ { "when": { "fact": "my/urgent", "is": true }, "yuan": 0 }, { "yuan": 100 } ] }""", "2022-01-01", "2023-12-31", "not-covered");
        PaymentList list = MoneyBook.Catalog(aid).For(MoneyBook.City, Date("2023-01-01")).Assess(MoneyBook.EmployedWith([InPost], facts)).Payments(Date("2023-12-01"), Date("2024-12-31"));
        Assert.Equal(expected, Told(list));
    }

    /// <summary>A fact that nobody states may make it due.</summary>
    [Fact]
    public void WhatIsUnknownMayBeDue()
    {
        string aid = Aid(Monthly, "2022-01-01", "2023-12-31", "not-covered").Replace("my/in-post", "my/urgent", StringComparison.Ordinal);
        Assert.Equal("2024-01-01 2024-12-31", Told(List(aid, "2023-01-01", "2024-12-31", InPost)));
    }

    /// <summary>A list that stands before limits of several people tells the same, and only of the benefits that are asked for.</summary>
    [Fact]
    public void BesideLimitsAndOthers()
    {
        string other = Aid(Monthly, "2022-01-01").Replace(MoneyBook.Aid, "my/other", StringComparison.Ordinal);
        const string Limits = """
            "limits": [ { "id": "all", "kind": "money", "provisions": [ "my/other" ], "over": "year", "yuan": 5000,
              "effective": { "from": "2020-01-01", "kind": "known-from" }, "basis": "reported", "cite": [ { "document": "通知" } ], "note": { "zh": "总额", "en": "in all" } } ]
            """;
        Assessment assessment = MoneyBook.Catalog(Aid(Monthly, "2022-01-01", "2023-12-31", "not-covered") + "," + other, sections: Limits)
            .For(MoneyBook.City, Date("2024-01-01")).Assess(MoneyBook.Employed(InPost));
        PaymentList list = assessment.Payments(Date("2024-01-01"), Date("2024-03-31"));
        Assert.NotEmpty(list.BeforeLimits);
        Assert.Equal("2024-01-01 2024-03-31", Told(list));
        Assert.Equal("", Told(assessment.Payments(Date("2024-01-01"), Date("2024-03-31"), null, [assessment["my/other"]])));
    }

    /// <summary>JSON names the benefit, the days and the reason.</summary>
    [Theory]
    [InlineData(Language.English, "aid", "the rulebook knows this to 2023-12-31; what followed is not encoded")]
    [InlineData(Language.Chinese, "补贴", "规则库记载至2023年12月31日为止，此后的规定没有收录")]
    public void Json(Language language, string title, string reason)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            SkillTalentJson.Write(writer, List(Aid(Monthly, "2022-01-01", "2023-12-31", "not-covered"), "2024-01-01", "2024-12-31", InPost), language);

        JsonElement told = Assert.Single(JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("notCovered").EnumerateArray());
        Assert.Equal(
            [MoneyBook.Aid, title, "2024-01-01", "2024-12-31", reason], new[] { "provision", "title", "from", "to", "reason" }.Select(m => told.GetProperty(m).GetString()));
    }

    private static string Told(PaymentList list) => string.Join(", ", list.NotCovered.Select(n => $"{Iso(n.From)} {Iso(n.To)}"));

    private static PaymentList List(string provisions, string from, string to, string spell) =>
        MoneyBook.Catalog(provisions).For(MoneyBook.City, Date("2023-01-01")).Assess(MoneyBook.Employed(spell)).Payments(Date(from), Date(to));

    private static string Aid(string amount, string from, string? to = null, string after = "ended") =>
        MoneyBook.InPost(amount).Replace(MoneyBook.Sourced("2010-01-01"), MoneyBook.Sourced(from, to).Replace("\"ended\"", $"\"{after}\"", StringComparison.Ordinal), StringComparison.Ordinal);

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static LocalDate Date(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
