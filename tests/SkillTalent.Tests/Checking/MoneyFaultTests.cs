using System.Globalization;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Checking;

/// <summary>What the check of rulebooks must find in money, and what it must not: faults put in, and their twins without a fault.</summary>
public class MoneyFaultTests
{
    private const string Enterprise = """{ "fact": "employer", "in": [ "enterprise" ] }""";

    private static readonly string[] Levels = ["junior-worker", "intermediate-worker", "senior-worker", "technician", "senior-technician"];

    /// <summary>What nobody can meet while a parameter is high, people can once it is low: each run of days with a value of its own is looked at.</summary>
    [Theory]
    [InlineData(10, 1, "2010-01-01", "2014-12-31")]
    [InlineData(1, 10, "2015-01-01", null)]
    [InlineData(1, 2, null, null)]
    public void AConditionIsCheckedWithEachValueOfItsParameter(int before, int after, string? from, string? to)
    {
        PolicyCatalog catalog = MoneyBook.Catalog(string.Join(
            ',',
            MoneyBook.Parameter("my/least", "least number", before, "2010-01-01", "2014-12-31"),
            MoneyBook.Parameter("my/least", "least number", after, "2015-01-01"),
            $$"""
            { "id": "my/rec", "kind": "recognition", "title": { "zh": "认定", "en": "recognition" }, {{MoneyBook.Sourced("2010-01-01")}},
              "when": { "all": [ { "fact": "my/heads", "compare": { "atLeast": { "parameter": "my/least" } } }, { "fact": "my/heads", "compare": { "atMost": 5 } } ] } }
            """));
        CheckFinding? never = RulebookChecker.Check(catalog).Findings.SingleOrDefault(f => f.Code == CheckCode.ProvisionUnsatisfiable);
        Assert.Equal((from, to), (Iso(never?.From), Iso(never?.To)));

        static string? Iso(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : null;
    }

    /// <summary>A higher level that really gets less, where the amounts are calculated; the twin gets more.</summary>
    [Theory]
    [InlineData("""{ "times": [ { "yuan": 30 }, { "fact": "my/paid" } ], "atMost": { "yuan": 100 } }""", """{ "times": [ { "yuan": 30 }, { "fact": "my/paid" } ], "atMost": { "yuan": 50 } }""", false)]
    [InlineData("""{ "yuan": 200 }""", """{ "percent": 50, "of": { "yuan": 300 } }""", true)]
    [InlineData("""{ "yuan": 200 }""", """{ "percent": 50, "of": { "yuan": 500 } }""", false)]
    [InlineData("""{ "yuan": 200 }""", """{ "parameter": "my/wage" }""", false)]
    public void AHigherLevelThatReallyGetsLess(string lower, string higher, bool less)
    {
        string rows = $$"""{ "when": { "fact": "certificate.level", "in": [ "technician" ] }, {{lower[1..^1]}} }, { "when": { "fact": "certificate.level", "in": [ "senior-technician" ] }, {{higher[1..^1]}} }""";
        Assert.Equal(less, Codes(CleanPolicy.Benefit("my/rows", Enterprise, rows, Wage)).Contains(CheckCode.LevelGetsLess));
    }

    /// <summary>An amount that an unknown fact leaves open is no nothing: the false alarm of the issue.</summary>
    [Fact]
    public void AnOpenAmountIsNotNothing()
    {
        const string Rows = """
            { "when": { "fact": "certificate.level", "in": [ "senior-technician" ] }, "percent": 60, "of": { "fact": "my/outlay" } },
            { "when": { "fact": "certificate.level", "in": [ "technician" ] }, "percent": 50, "of": { "fact": "my/outlay" } }
            """;
        string[] codes = Codes(
            CleanPolicy.Benefit("my/rows", Enterprise, Rows),
            ("\"facts\": {", """ "facts": { "my/outlay": { "kind": "number", "decimals": 2, "label": { "zh": "支出", "en": "outlay" } }, """));
        Assert.DoesNotContain(CheckCode.LevelGetsLess, codes);
        Assert.DoesNotContain(CheckCode.LevelGetsNothing, codes.Where(c => c == CheckCode.LevelGetsNothing).Skip(1));
    }

    /// <summary>A window nobody can meet: rounds before the rule begins; a period that begins after it ends.</summary>
    [Theory]
    [InlineData("2019-03-01", "2019-03-20", CheckCode.ClaimNeverOpen)]
    [InlineData("2020-03-01", "2020-03-20", null)]
    public void ARoundBeforeTheRuleIsFound(string from, string to, string? code)
    {
        string claimed = $$""", "claimed": { "rounds": [ { "from": "{{from}}", "to": "{{to}}" } ] } """;
        Assert.Equal(code is not null, Codes(CleanPolicy.Benefit("my/rows", Enterprise, """{ "yuan": 200 }""", claimed)).Contains(CheckCode.ClaimNeverOpen));
    }

    [Theory]
    [InlineData("P12M", "P13M", true)]
    [InlineData("P12M", "P6M", false)]
    public void AWindowNobodyCanMeetIsFound(string within, string after, bool found)
    {
        string when = $$"""{ "all": [ { "fact": "cert.latest-technician", "elapsed": { "within": "{{within}}" } }, { "fact": "cert.latest-technician", "elapsed": { "atLeast": "{{after}}" } } ] }""";
        Assert.Equal(found, Codes(CleanPolicy.Benefit("my/rows", when, """{ "yuan": 200 }""")).Contains(CheckCode.ProvisionUnsatisfiable));
    }

    /// <summary>A catalogue of 5 levels by 250 occupations is gone through to its end.</summary>
    [Fact]
    public void ALargeCatalogueIsCheckedWhole()
    {
        string rows = string.Join(", ", Enumerable.Range(0, 250).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"工种{i}\": [ {1000 + i}, {1200 + i}, {1500 + i}, {2000 + i}, {2500 + i} ]")));
        string table = $$"""
            "tables": { "my/catalogue": { "title": { "zh": "目录", "en": "catalogue" }, "by": [ "occupation", "my/grade" ], "columns": [ {{string.Join(", ", Levels.Select(l => $"\"{l}\""))}} ], "rows": { {{rows}} } } }
            """;
        PolicyCatalog catalog = MoneyBook.Catalog(MoneyBook.Benefit("""{ "table": "my/catalogue" }"""), sections: table);
        CheckReport report = RulebookChecker.Check(catalog);

        Assert.DoesNotContain(report.Findings, f => f.Severity == CheckSeverity.Error || f.Code == CheckCode.CellBudget);
    }

    private const string Wage = """
         }, { "id": "my/wage", "kind": "parameter", "title": { "zh": "工资", "en": "wage" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "confirmedThrough": "2199-12-31",
            "basis": "official", "cite": CITE, "unit": { "zh": "元", "en": "yuan" }, "value": 2000
        """;

    private static string[] Codes(params (string Find, string Replace)[] faults) => [.. CleanPolicy.Check(CleanPolicy.With(faults)).Findings.Select(f => f.Code)];
}
