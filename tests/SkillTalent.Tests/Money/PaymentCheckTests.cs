namespace SkillTalent.Tests.Money;

/// <summary>What the check of rulebooks finds in how benefits are paid.</summary>
public class PaymentCheckTests
{
    private const string Rows = "\"rows\": [ { \"yuan\": 100 } ]";

    [Theory]
    [InlineData("""{ "per": "once", ROWS, "paid": { "instalments": [ { "percent": 40 }, { "percent": 30, "after": "P1Y" } ] } }""", CheckCode.InstalmentsNotWhole, "70 %")]
    [InlineData("""{ "per": "once", ROWS, "paid": { "instalments": [ { "percent": 40 }, { "percent": 60, "after": "P1Y" } ] } }""", null, "")]
    [InlineData("""{ "per": "once", "rows": [ { "when": { "fact": "my/lessons", "compare": { "atMost": 20 } }, "times": [ { "yuan": 30 }, { "fact": "my/lessons" } ], "atMost": { "yuan": 1000 } } ] }""", CheckCode.LimitIdle, "1,000 yuan")]
    [InlineData("""{ "per": "once", "rows": [ { "when": { "fact": "my/lessons", "compare": { "atMost": 40 } }, "times": [ { "yuan": 30 }, { "fact": "my/lessons" } ], "atMost": { "yuan": 1000 } } ] }""", null, "")]
    [InlineData("""{ "per": "once", "rows": [ { "when": { "fact": "my/lessons", "compare": { "atLeast": 10 } }, "times": [ { "yuan": 30 }, { "fact": "my/lessons" } ], "atLeast": { "yuan": 200 } } ] }""", CheckCode.LimitIdle, "200 yuan")]
    public void AFaultIsFound(string amount, string? code, string text)
    {
        CheckReport report = RulebookChecker.Check(MoneyBook.Catalog(MoneyBook.InPost(amount.Replace("ROWS", Rows, StringComparison.Ordinal))));
        CheckFinding[] found = [.. report.Findings.Where(f => f.Code is CheckCode.InstalmentsNotWhole or CheckCode.LimitIdle)];
        Assert.Equal(code is null ? [] : [code], found.Select(f => f.Code));
        Assert.All(found, f => Assert.Contains(text, f.Text(Language.English), StringComparison.Ordinal));
        Assert.All(found, f => Assert.Equal(CheckSeverity.Error, f.Severity));
    }

    /// <summary>A hole lies between two cells; that there are no cells at either end is what most catalogues say.</summary>
    [Theory]
    [InlineData("[ 1, 2, \"-\", 4, 5 ]", true)]
    [InlineData("[ \"-\", 2, 3, 4, \"-\" ]", false)]
    [InlineData("[ \"-\", \"-\", 3, \"-\", \"-\" ]", false)]
    public void AHoleInATableIsANote(string row, bool hole)
    {
        string table = $$""""
            "tables": { "my/catalogue": { "title": { "zh": "目录", "en": "catalogue" }, "by": [ "occupation", "my/grade" ],
              "columns": [ "junior-worker", "intermediate-worker", "senior-worker", "technician", "senior-technician" ],
              "rows": { "数控车工": {{row}}, "蔬菜园艺工": [ 1, 2, 3, 4, 5 ] } } }
            """";
        CheckReport report = RulebookChecker.Check(MoneyBook.Catalog(MoneyBook.Benefit("""{ "table": "my/catalogue" }"""), sections: table));
        CheckFinding[] found = [.. report.Findings.Where(f => f.Code == CheckCode.TableHole)];
        Assert.Equal(hole ? ["数控车工"] : [], found.Select(f => f.Text(Language.Chinese).Split('：')[^1]));
    }

    [Fact]
    public void AWindowInWhichNothingCanBeDrawnIsRefused() => Assert.Contains(
        "paid.within",
        Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(MoneyBook.InPost($$"""{ "per": "year", {{Rows}}, "paid": { "within": "P6M" } }"""))).Message,
        StringComparison.Ordinal);
}
