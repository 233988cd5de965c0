using System.Text.Json;
using SkillTalent.Tests.Limits;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Cli;

/// <summary>What <c>bulk --limits</c> makes of the rows of a file: of names, of amounts and terms, of who is not known to be eligible, and of what it refuses.</summary>
public sealed class BulkLimitsInputTests : CliTest
{
    private const string Other = "my/other";

    private string Out => Path.Combine(Folder, "result.csv");

    /// <summary>One place a firm, which a blank behind its name does not make two; a payer or an occupation that nobody knows, or that there is none, is not stated.</summary>
    [Theory]
    [InlineData("甲", "甲 ", 30, 0)]
    [InlineData("甲", "　甲", 30, 0)]
    [InlineData("甲", "乙", 60, 0)]
    [InlineData("甲", "不详", 30, 1)]
    [InlineData("甲", "无", 30, 1)]
    public void APayerIsOneByItsName(string first, string second, int amount, int open) => Assert.Equal(
        (amount, open), Left($"id,单位\n1,{first}\n2,{second}\n", LimitBook.Limit("people", "\"by\": [ \"payer\" ], \"over\": \"lifetime\", \"people\": 1")));

    /// <summary>Of a household the highest alone: 无 stands alone, and 不详 may be anybody's.</summary>
    [Theory]
    [InlineData("无", "无", 60, 0)]
    [InlineData("-", "没有", 60, 0)]
    [InlineData("h", "h ", 0, 2)]
    [InlineData("h", "不详", 0, 2)]
    [InlineData("-", "不详", 60, 0)]
    public void AHouseholdIsReadAsPeopleWriteIt(string first, string second, int amount, int open)
    {
        string limit = LimitBook.Limit("highest", "\"by\": [ \"household\" ], \"over\": \"lifetime\"");
        Assert.Equal((amount, open), Left($"id,家庭\n1,{first}\n2,{second}\n", limit));
        Assert.Equal((amount, open), Listed($"人员,待遇,家庭,金额,日期\n1,my/aid,{first},30,2025-06-30\n2,my/aid,{second},30,2025-06-30\n", limit));
    }

    /// <summary>Rows without an id are of nobody who is known, and so is one whose id is not known.</summary>
    [Fact]
    public void ARowWithoutAnIdIsSomebody()
    {
        string limit = LimitBook.Limit("people", "\"by\": [ \"payer\" ], \"over\": \"lifetime\", \"people\": 1");
        Assert.Equal((60, 0), Left("id,单位\n,甲\n,乙\n", limit));
        Assert.Equal((30, 1), Left("id,单位\n,甲\n1,甲\n", limit));
    }

    /// <summary>Two rows that state a figure of one firm differently are refused with the file, the line and the heading, also behind rows that were put aside.</summary>
    [Theory]
    [InlineData("id,单位,职工,my/urgent\n1,甲,1,true\n\n2,甲,2,true\n", "workers.csv: line 4, column 职工 (staff): expected the same figure")]
    [InlineData("id,单位,职工,my/urgent\n1,甲,1,true\n2,甲,1,perhaps\n3,甲,2,true\n", "workers.csv: line 4, column 职工 (staff): expected the same figure")]
    [InlineData("编号,用人单位,my/urgent\n1,甲,true\n2,甲\u0001乙,true\n", "workers.csv: line 3, column 用人单位 (payer): expected a text of one line")]
    public void WhatLimitsRefuseIsToldWithItsPlace(string workers, string place)
    {
        string figure = "{ \"id\": \"staff\", \"label\": { \"zh\": \"职工\", \"en\": \"staff of the firm\" } }";
        CliResult refused = Bulk(workers, LimitBook.Limit("money", $"\"by\": [ \"payer\" ], \"over\": \"year\", \"percent\": 100, \"figure\": {figure}"), Flat, "--rejects", Path.Combine(Folder, "rejects.csv"));
        Assert.NotEqual(0, refused.Code);
        Assert.Contains(place, refused.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Out));
    }

    /// <summary>What is to be returned is cut by no limit, uses none up, and stays in the sum: 3,000 and -400, of which a firm may have 1,000.</summary>
    [Theory]
    [InlineData(5000, 2600)]
    [InlineData(1000, 600)]
    public void WhatIsToBeReturnedStaysInTheSum(int most, int left)
    {
        const string Rest = """{ "less": [ { "fact": "my/pay" }, { "yuan": 500 } ] }""";
        string limit = LimitBook.Limit("money", $"\"by\": [ \"payer\" ], \"over\": \"year\", \"yuan\": {most}, \"split\": \"in-order\"");
        Assert.Equal((left, 0), Left("id,my/pay,单位\n1,3500,甲\n2,100,甲\n", limit, MoneyBook.Benefit(Rest)));
        Assert.Equal((-400, 0), Left("id,my/pay,单位\n2,100,甲\n", limit, MoneyBook.Benefit(Rest)));
    }

    /// <summary>A year of what is paid for six months is six months of it, before limits and within them; a quarter that is begun is one.</summary>
    [Theory]
    [InlineData("month", "P6M", 6000)]
    [InlineData("month", "P90D", 3000)]
    [InlineData("month", "P36M", 12000)]
    [InlineData("quarter", "P6M", 2000)]
    [InlineData("quarter", "P4M", 2000)]
    [InlineData("year", "P6M", 1000)]
    public void AYearOfAShortTermIsTheTerm(string per, string term, int yearly)
    {
        string benefit = MoneyBook.Benefit("{ \"yuan\": 1000 }").Replace("\"per\": \"once\"", $"\"per\": \"{per}\", \"term\": \"{term}\"", StringComparison.Ordinal);
        JsonElement total = Total("id,单位\n1,甲\n", LimitBook.Limit("money", "\"by\": [ \"payer\" ], \"over\": \"year\", \"yuan\": 10000, \"split\": \"in-order\""), benefit);
        Assert.Equal((yearly, Math.Min(yearly, 10000)), (total.GetProperty("yearly").GetInt32(), total.GetProperty("limited").GetProperty("amount").GetInt32()));
    }

    /// <summary>Who may be eligible may take the one place before who is, or after: then the one who is listed first is sure.</summary>
    [Theory]
    [InlineData("a,,甲\nb,true,甲\n", 0, 2)]
    [InlineData("b,true,甲\na,,甲\n", 30, 0)]
    [InlineData("a,,甲\nb,true,乙\n", 30, 1)]
    [InlineData("a,false,甲\nb,true,甲\n", 30, 0)]
    public void WhoMayBeEligibleMayTakeAPlace(string rows, int amount, int open) => Assert.Equal(
        (amount, open), Left("id,my/urgent,单位\n" + rows, LimitBook.Limit("people", "\"by\": [ \"payer\" ], \"over\": \"lifetime\", \"people\": 1"), Urgent));

    /// <summary>Of two benefits the higher alone: where it is not known whether it is due, the lower is open, too; where it cannot be higher, the other is sure.</summary>
    [Theory]
    [InlineData(5000, 0, 1, 0, 1)]
    [InlineData(20, 0, 0, 30, 0)]
    public void WhatMayBeHigherLeavesTheOtherOpen(int pay, int amount, int open, int other, int otherOpen)
    {
        const string Urgent = """{ "when": { "fact": "my/urgent", "is": true }, "fact": "my/pay" }""";
        JsonElement document = Bulk(
            $"id,my/urgent,my/pay\n1,,{pay}\n", LimitBook.Limit("highest", "\"by\": [ \"person\" ], \"over\": \"year\"", provisions: "\"my/aid\", \"my/other\""), MoneyBook.Benefit(Urgent) + "," + MoneyBook.Benefit("{ \"yuan\": 30 }", Other)).Json;
        Assert.Equal((amount, open), LimitedOf(document, MoneyBook.Aid));
        Assert.Equal((other, otherOpen), LimitedOf(document, Other));
    }

    /// <summary>An occupation by which limits are told is a column that was used.</summary>
    [Fact]
    public void AnOccupationThatLimitsUseIsNotToldAsUnused()
    {
        string[] Ignored(params string[] more) => [.. Bulk("id,my/urgent,my/lessons,occupation\n1,true,4,焊工\n", LimitBook.Limit("people", "\"by\": [ \"occupation\" ], \"over\": \"year\", \"people\": 1"), Urgent, more)
            .Json.GetProperty("ignoredColumns").EnumerateArray().Select(c => c.GetString()!)];
        Assert.Equal(["my/lessons"], Ignored());
        Assert.Equal(["my/lessons", "occupation"], Ignored("--limits", "before"));
    }

    private static string Flat => MoneyBook.Benefit("{ \"yuan\": 30 }");

    private static string Urgent => MoneyBook.Benefit("{ \"when\": { \"fact\": \"my/urgent\", \"is\": true }, \"yuan\": 30 }");

    private (int Amount, int Open) Left(string workers, string limit, string? benefit = null) => LimitedOf(Bulk(workers, limit, benefit ?? Flat).Json, MoneyBook.Aid);

    private (int Amount, int Open) Listed(string grants, string limit)
    {
        CliResult result = Run(
            "limits", File(grants, "grants.csv"), "--in", MoneyBook.City, "--on", "2025-06-30", "--rulebook", File(Book(limit, Flat), "my.json"), "--order", "listed", "--format", "json");
        return (result.Json.GetProperty("total").GetInt32(), result.Json.GetProperty("open").GetInt32());
    }

    private JsonElement Total(string workers, string limit, string benefit) => TotalOf(Bulk(workers, limit, benefit).Json, MoneyBook.Aid);

    private CliResult Bulk(string workers, string limit, string benefits, params string[] more) => Run(
        ["bulk", File(workers, "workers.csv"), "--in", MoneyBook.City, "--on", "2025-06-30", "--rulebook", File(Book(limit, benefits), "my.json"), "--out", Out, "--format", "json",
            .. more.Contains("--limits") ? [] : (string[])["--limits", "listed"], .. more]);

    private static string Book(string limit, string benefits) => MoneyBook.Json(benefits, sections: $"\"limits\": [ {limit} ]", alone: false);

    private static JsonElement TotalOf(JsonElement document, string benefit) =>
        document.GetProperty("perProvision").EnumerateArray().Single(p => p.GetProperty("id").GetString() == benefit);

    private static (int Amount, int Open) LimitedOf(JsonElement document, string benefit)
    {
        JsonElement limited = TotalOf(document, benefit).GetProperty("limited");
        return (limited.GetProperty("amount").GetInt32(), limited.GetProperty("open").GetInt32());
    }
}
