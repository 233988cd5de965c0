using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Cli;

/// <summary>What the short answer of <c>assess</c> says is due next is what <c>payments</c> says is due.</summary>
public class MoneyNowTests : CliTest
{
    private const string Higher = """
        { "id": "one", "kind": "higher", "over": "year", "provisions": [ "my/aid", "my/other" ], "effective": { "from": "2010-01-01", "kind": "known-from" },
          "basis": "reported", "cite": [ { "document": "通知" } ], "note": { "zh": "就高", "en": "the higher" } }
        """;

    /// <summary>Of two benefits of which the higher is paid the other has no next part.</summary>
    [Theory]
    [InlineData("en", "aid: 1,000 yuan a month, next 1,000 yuan due 2024-06-30", "other: 800 yuan a month, nothing falls due within two years")]
    [InlineData("zh", "补贴：1,000元/月，下一笔1,000元，2024年6月30日应付", "另一补贴：800元/月，两年内没有应发的")]
    public void BetweenBenefits(string language, params string[] told)
    {
        string table = Brief($"{Monthly("my/aid", "aid", "补贴", 1000)}, {Monthly("my/other", "other", "另一补贴", 800)}", Higher, language);
        Assert.All(told, t => Assert.Contains(t, table, StringComparison.Ordinal));
    }

    /// <summary>Of a benefit whose term is over no next part is told, and that there is none is.</summary>
    [Fact]
    public void ATermThatIsOver() => Assert.Contains(
        "aid: 1,000 yuan a month, for 2 years, nothing falls due within two years",
        Brief(Monthly("my/aid", "aid", "补贴", 1000, "\"term\": \"P2Y\", "), "", "en"),
        StringComparison.Ordinal);

    /// <summary>The short answer about one benefit is an answer, too.</summary>
    [Fact]
    public void OfOneBenefitAlone()
    {
        string table = Brief($"{Monthly("my/aid", "aid", "补贴", 1000)}, {Monthly("my/other", "other", "另一补贴", 800)}", "", "en", "--provision", "my/other");
        Assert.Contains("other: 800 yuan a month, next 800 yuan due 2024-06-30", table, StringComparison.Ordinal);
        Assert.DoesNotContain("1,000", table, StringComparison.Ordinal);
    }

    private static string Monthly(string id, string title, string chinese, int yuan, string term = "") =>
        MoneyBook.InPost($$"""{ "per": "month", {{term}}"rows": [ { "yuan": {{yuan}} } ] }""").Replace(MoneyBook.Aid, id, StringComparison.Ordinal)
            .Replace("\"en\": \"aid\"", $"\"en\": \"{title}\"", StringComparison.Ordinal).Replace("\"zh\": \"补贴\"", $"\"zh\": \"{chinese}\"", StringComparison.Ordinal);

    private string Brief(string provisions, string stacking, string language, params string[] more)
    {
        string rulebook = File(MoneyBook.Json(provisions, stacking: stacking, alone: false), "book.json");
        string worker = File("""{ "employment": [ { "from": "2020-01-01" } ] }""", "worker.json");
        string[] asked = more.Length == 0 ? ["--only", "benefit"] : more;
        return Run(["assess", worker, "--in", MoneyBook.City, "--rulebook", rulebook, "--on", "2024-06-15", "--brief", "--lang", language, .. asked]).Table
            .Replace("\n              ", language == "zh" ? "" : " ", StringComparison.Ordinal);
    }
}
