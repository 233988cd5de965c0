using System.Text.Json;
using SkillTalent.Tests.Snippets;

namespace SkillTalent.Tests.Cli;

/// <summary><c>limits</c>, on the rulebook and the list of docs/rules/limits.md.</summary>
public class LimitsCommandTests : CliTest
{
    private const string Place = "339902";

    private static readonly string[] Members = ["who", "payer", "occupation", "household", "benefit", "day", "drawn", "claimed", "left", "leftRange", "cuts", "reason"];

    [Fact]
    public void Json_HasEveryGrantAndEveryLimit()
    {
        JsonElement document = Limits(List, "--order", "day", "--format", "json").Json;
        JsonElement[] grants = [.. document.GetProperty("grants").EnumerateArray()];

        Assert.All(grants, g => Assert.All(Members, m => Assert.True(g.TryGetProperty(m, out _), m)));
        Assert.Equal([150_000m, 40_000m, 10_000m, 20_000m], grants.Select(g => g.GetProperty("left").GetDecimal()));
        Assert.Equal((70_000m, 0), (document.GetProperty("total").GetDecimal(), document.GetProperty("open").GetInt32()));
        JsonElement limit = document.GetProperty("limits").EnumerateArray().First();
        Assert.Equal(("yuan", 200_000m), (limit.GetProperty("unit").GetString(), limit.GetProperty("cap").GetDecimal()));
    }

    [Fact]
    public void WithoutAnOrderTheSharesAreOpen()
    {
        JsonElement document = Limits(List, "--format", "json").Json;
        Assert.Equal((20_000m, 2), (document.GetProperty("total").GetDecimal(), document.GetProperty("open").GetInt32()));
        Assert.Equal("[10000,40000]", document.GetProperty("grants")[1].GetProperty("leftRange").GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_HasARowAGrant()
    {
        string[] lines = Limits(List, "--order", "day", "--format", "csv").Table.TrimEnd('\n').Split('\n');
        Assert.Equal("who,payer,occupation,household,benefit,day,drawn,claimed,left,least,most,limits,reason", lines[0]);
        Assert.StartsWith("c,甲厂,,,wanshi/hire-aid,2025-06-01,false,40000,10000,,,wanshi/firm-year,", lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "left over", "Documents")]
    [InlineData("zh", "取整余", "依据")]
    public void ATable_InBothLanguages(string language, string rest, string documents)
    {
        const string Pool = "人员,待遇,日期,金额\na,wanshi/on-the-job,2025-03-01,100\nb,wanshi/on-the-job,2025-03-01,100\nc,wanshi/on-the-job,2025-03-01,100\n";
        string table = Limits(Pool, "--figure", "wanshi/account=400", "--lang", language).Table;
        Assert.Contains("66.66", table, StringComparison.Ordinal);
        Assert.Contains(rest, table, StringComparison.Ordinal);
        Assert.Contains(documents, table, StringComparison.Ordinal);
    }

    // Every word of the help is one that the reader knows, and so are those of the table.
    [Fact]
    public void EveryColumnThatTheHelpNames_IsRead()
    {
        string help = Run("limits", "--help", "--lang", "zh").Table;
        string[] words = help[(help.IndexOf("待遇名单 CSV：", StringComparison.Ordinal) + "待遇名单 CSV：".Length)..].Split('，')[0].Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Split('、');
        Assert.Equal(9, words.Length);
        Assert.Equal(0, Limits(string.Join(',', words) + "\n", "--lang", "zh").Code);
        Assert.Equal(0, Limits("待遇,支付单位,户\n", "--lang", "zh").Code);
    }

    // Chinese is set in Chinese signs, and a benefit is called by its title.
    [Fact]
    public void TheChineseTable_HasTheHeadOfTheOtherCommands()
    {
        string table = Limits(List, "--order", "day", "--lang", "zh").Table;
        Assert.Contains("（339902），2025年6月30日", table, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d: ", table);
        Assert.DoesNotContain("wanshi/hire-aid", table, StringComparison.Ordinal);
    }

    // A heading is told as the file has it.
    [Fact]
    public void AnErrorNamesTheHeadingOfTheFile() =>
        Assert.Contains("line 2, column 金额 (amount): expected a number", Limits("待遇,金额\nwanshi/hire-aid,二\n").Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("who,amount\na,1\n", "line 1")]
    [InlineData("benefit,amuont\nwanshi/hire-aid,1\n", "column 2: expected the name of a grant's column, or the id of a figure on which a limit depends; did you mean amount?")]
    [InlineData("benefit,amount,amount\nwanshi/hire-aid,1,1\n", "column amount: expected each column once")]
    [InlineData("benefit,amount\nwanshi/hire-aid,1\nwanshi/hire-aid\n", "line 3: expected 2 cells")]
    [InlineData("benefit,amount\nwanshi/hire-aid,1\nwanshi/hire-aid,two\n", "line 3, column amount: expected a number")]
    [InlineData("benefit,amount\nwanshi/hire-aid,1\nwanshi/hire-aid,0\n", "line 3, column amount: expected yuan above 0")]
    [InlineData("benefit,day\nwanshi/hire-aid,2025-02-30\n", "line 2, column day: expected a date")]
    [InlineData("benefit,drawn\nwanshi/hire-aid,perhaps\n", "line 2, column drawn")]
    [InlineData("benefit,who\n,a\n", "line 2, column benefit")]
    [InlineData("benefit,who\nwanshi/hire-ade,a\n", "line 2, column benefit: expected the id of a benefit of the rulebooks (did you mean \"wanshi/hire-aid\"?)")]
    [InlineData("benefit,payer,day,wanshi/staff\nwanshi/backbone,x,2025-01-01,4\nwanshi/backbone,x,2025-02-01,5\n", "line 3, column wanshi/staff: expected the same figure")]
    [InlineData("", "line 1")]
    public void ABadFile_IsRefusedWithItsPlace(string csv, string place)
    {
        string refusal = Limits(csv).Refusal;
        Assert.Contains("grants.csv: ", refusal, StringComparison.Ordinal);
        Assert.Contains(place, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void AFigureThatThereIsNot_IsRefused()
    {
        Assert.Contains("wanshi/account", Limits(List, "--figure", "wanshi/acount=4").Refusal, StringComparison.Ordinal);
        Assert.Contains("--figure", Limits(List, "--figure", "wanshi/account").Refusal, StringComparison.Ordinal);
    }

    /// <summary>A figure has the same bounds in the option and in a column, and both are told.</summary>
    [Theory]
    [InlineData("-1", false)]
    [InlineData("1000000000001", false)]
    [InlineData("1000000000000", true)]
    public void AFigureHasTheSameBoundsEverywhere(string figure, bool isGood)
    {
        CliResult[] results =
        [
            Limits("benefit,day\nwanshi/backbone,2025-01-01\n", "--figure", $"wanshi/staff={figure}"),
            Limits($"benefit,day,wanshi/staff\nwanshi/backbone,2025-01-01,{figure}\n"),
        ];
        Assert.All(results, r =>
        {
            Assert.Equal(isGood, r.Code == 0);
            if (!isGood)
                Assert.Contains("figure from 0 to 1000000000000", r.Refusal, StringComparison.Ordinal);
        });
    }

    private static string List => Markdown.Blocks("docs/rules/limits.md", "csv")[0];

    private CliResult Limits(string csv, params string[] more) =>
        Run(["limits", File(csv, "grants.csv"), "--in", Place, "--on", "2025-06-30", "--rulebook", File(Markdown.Blocks("docs/rules/limits.md", "json")[0], "wanshi.json"), .. more]);
}
