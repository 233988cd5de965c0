using System.Globalization;
using MiniExcelLibs;
using SkillTalent.Tests.Limits;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Cli;

/// <summary>The sheet of sums of an Excel result says what the terminal says: what limits leave, how much is open, and before or within which limit a sum is.</summary>
public sealed class BulkLimitsBookTests : CliTest
{
    private const string Workers = "id,单位,my/lessons\n1,甲,400\n2,甲,900\n3,乙,\n4,乙,100\n";

    [Fact]
    public void TheSumsStandWithinLimits()
    {
        IDictionary<string, object> sums = Sums(LimitBook.Limit("money", "\"by\": [ \"payer\" ], \"over\": \"year\", \"yuan\": 1000, \"split\": \"in-order\""), "--limits", "listed");
        Assert.Equal([1400, 1000, 1, 2], new[] { "sum", "within limits in yuan", "of open amount", "open under limits" }.Select(n => Convert.ToInt32(sums[n], CultureInfo.InvariantCulture)));
        Assert.Equal("within limits (reason of my/limit), and 2 open for want of a fact, the order, the payer or the like, in no sum", sums["limits"]);
    }

    [Fact]
    public void TheSumsStandBeforeLimits_AndSaySo()
    {
        IDictionary<string, object> sums = Sums(LimitBook.Limit("money", "\"by\": [ \"payer\" ], \"over\": \"year\", \"yuan\": 1000"), "--lang", "zh");
        Assert.Equal(1400, Convert.ToInt32(sums["金额合计"], CultureInfo.InvariantCulture));
        Assert.Null(sums["限额内金额（元）"]);
        Assert.Equal("合计为限额前的数（规则说明）；--limits 计入限额", sums["限额"]);
    }

    [Fact]
    public void WithoutALimitNothingIsSaidOfAny() =>
        Assert.DoesNotContain("limits", Sums(LimitBook.Limit("money", "\"over\": \"year\", \"yuan\": 1000", provisions: "\"my/other\""), []).Keys);

    private IDictionary<string, object> Sums(string limit, params string[] more)
    {
        string book = MoneyBook.Json(MoneyBook.Benefit("{ \"fact\": \"my/lessons\" }") + "," + MoneyBook.Benefit("{ \"yuan\": 1 }", "my/other"), sections: $"\"limits\": [ {limit} ]", alone: false);
        string result = Path.Combine(Folder, "result.xlsx");
        Assert.Equal(0, Run(["bulk", File(Workers, "workers.csv"), "--in", MoneyBook.City, "--on", "2025-06-30", "--provision", MoneyBook.Aid, "--rulebook", File(book, "my.json"), "--out", result, .. more]).Code);
        return Assert.Single(MiniExcel.Query(result, useHeaderRow: true, sheetName: more.Contains("zh") ? "汇总" : "Sums").Cast<IDictionary<string, object>>());
    }
}
