using System.Text.Json;

namespace SkillTalent.Tests.Cli;

/// <summary><c>payments</c>, about the technician of the quick start: 5,000 yuan a year in Quzhou from the day of the rule on.</summary>
public class PaymentsCommandTests : CliTest
{
    private const string Allowance = "quzhou/technician-allowance";

    private static readonly string[] Members = ["provision", "due", "from", "to", "amount", "amountRange", "payee", "funder", "status", "reason"];

    [Fact]
    public void Json_HasEveryFieldOfTheContract()
    {
        JsonElement document = Payments("2023-07-01", "2025-12-31", "--format", "json").Json;
        JsonElement[] parts = [.. document.GetProperty("payments").EnumerateArray()];

        Assert.All(parts, p => Assert.All(Members, m => Assert.True(p.TryGetProperty(m, out _), m)));
        JsonElement total = Assert.Single(document.GetProperty("totals").EnumerateArray());
        Assert.Equal(Allowance, total.GetProperty("provision").GetString());
        Assert.Equal(parts.Where(p => p.GetProperty("status").GetString() == "due").Sum(p => p.GetProperty("amount").GetDecimal()), document.GetProperty("total").GetDecimal());
        Assert.Equal(10_000, document.GetProperty("total").GetDecimal());
    }

    // A clerk who asks for one month must not get a year's amount in each.
    [Fact]
    public void TwelveMonths_AskedOneByOne_PayTheYearOnce()
    {
        decimal all = 0;
        for (var month = new LocalDate(2024, 1, 1); month.Year == 2024; month = month.PlusMonths(1))
            all += Payments(Iso(month), Iso(month.PlusMonths(1).PlusDays(-1)), "--format", "json").Json.GetProperty("total").GetDecimal();

        Assert.Equal(5_000, all);
    }

    [Fact]
    public void Csv_HasARowAPart_AndTheFormulaOfNobody()
    {
        string[] lines = Payments("2024-01-01", "2024-12-31", "--format", "csv", "--provision", Allowance).Table.TrimEnd('\n').Split('\n');

        Assert.Equal("provision,due,from,to,amount,least,most,payee,funder,status,reason", lines[0]);
        Assert.StartsWith($"{Allowance},2024-", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
        Assert.Contains(",5000,,,,,due,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "due")]
    [InlineData("zh", "应发待遇")]
    public void ATable_InBothLanguages(string language, string told)
    {
        string table = Payments("2024-01-01", "2024-12-31", "--lang", language).Table;
        Assert.Contains(told, table, StringComparison.Ordinal);
        Assert.Contains("5,000.00", table, StringComparison.Ordinal);
        Assert.DoesNotContain('…', table);

        // Names for people; ids are for programs.
        Assert.DoesNotContain(Allowance, table, StringComparison.Ordinal);
    }

    // Of two benefits of which one ends the other nothing is to be chosen: what ends is told with what ends it.
    [Theory]
    [InlineData("zh", "租房补贴不计入合计：一经享受", "即停发")]
    [InlineData("en", "is in no total: once ", " ends")]
    public void ABenefitThatAnotherEnds_IsToldWithIt(string language, string first, string last)
    {
        const string Worker = """
            {
              "birth": "1990-01-01", "sex": "male", "occupation": "钳工", "employment": [ { "from": "2012-07-01" } ],
              "certificates": [ { "level": "technician", "issued": "2020-01-01" } ], "titles": [], "education": [], "honours": [], "contests": [], "claims": [],
              "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise" }, "insurance": { "since": "2020-01-01", "months": 60 },
              "broughtIn": "2021-06-01", "ownsHome": false, "leaseFiled": true
            }
            """;
        string table = Run("payments", File(Worker, "rent.json"), "--in", "320400", "--from", "2024-01-01", "--to", "2025-01-01", "--lang", language).Table
            .Replace("\n    ", language == "zh" ? "" : " ", StringComparison.Ordinal);

        Assert.Contains(first, table, StringComparison.Ordinal);
        Assert.Contains(last, table, StringComparison.Ordinal);
        Assert.DoesNotContain(language == "zh" ? "须先选择" : "a choice must be made", table, StringComparison.Ordinal);
    }

    // Before the first version that is known it must not look as if nothing were due.
    [Theory]
    [InlineData("en", "Nothing of what is encoded falls due in this span.", "? 2022-01-01 – 2022-12-31 Training subsidy", "whether anything is due is not known: the rulebook knows this from 2023-01-01 on")]
    [InlineData("zh", "按已收录的规定，这段时间没有到期的待遇。", "? 2022-01-01 – 2022-12-31 ", "是否发放、发多少不得而知：规则库自2023年1月1日起才有记载")]
    public void DaysThatNoRuleCovers_AreTold(string language, params string[] told)
    {
        string[] asked = ["payments", RepositoryFile("samples/Quickstart/Data/technician.json"), "--in", "320400", "--from", "2022-01-01", "--to", "2022-12-31"];
        string table = Run([.. asked, "--lang", language]).Table.Replace("\n    ", language == "zh" ? "" : " ", StringComparison.Ordinal);
        Assert.All(told, t => Assert.Contains(t, table, StringComparison.Ordinal));
        Assert.All(
            Run([.. asked, "--format", "csv"]).Table.TrimEnd('\n').Split('\n').Skip(1),
            row => Assert.Contains(",,2022-01-01,2022-12-31,,,,,,not-covered,the rulebook knows this from 2023-01-01 on", row, StringComparison.Ordinal));
    }

    [Fact]
    public void ASpanThatEndsBeforeItBegins_AndABenefitThatIsNone_AreRefused()
    {
        Assert.Contains("--to", Payments("2024-12-31", "2024-01-01").Refusal, StringComparison.Ordinal);
        Assert.Contains(Allowance, Payments("2024-01-01", "2024-12-31", "--provision", "quzhou/technician-alowance").Refusal, StringComparison.Ordinal);
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private CliResult Payments(string from, string to, params string[] more) =>
        Run(["payments", RepositoryFile("samples/Quickstart/Data/technician.json"), "--in", Quzhou, "--from", from, "--to", to, .. more]);
}
