using System.Text.Json;

namespace SkillTalent.Tests.Cli;

public class EngineCommandTests : CliTest
{
    private const string Ledger = """
        { "in": "330800", "listedFrom": "2019-01-01", "split": "pro-rata",
          "periods": [ { "period": "2023", "taxPaid": 1000000.00, "taxpayer": "general", "invested": 500000, "withdrawn": 0 }, { "period": "2024", "taxPaid": 1000000.00 } ] }
        """;

    private const string Class = """{ "in": "320600", "kind": "employee", "goal": "senior-worker", "years": 2, "planned": 45, "finished": 10 }""";

    private const string Agreement = """
        { "parties": [ "甲", "乙" ], "from": "2024-01-01", "to": "2025-12-31", "minimumWage": 2280, "levels": { "senior-worker": 300, "technician": 200 }, "mentoring": 200 }
        """;

    [Fact]
    public void Levy_Json_HasEveryFieldOfTheContract()
    {
        JsonElement[] periods = [.. Run("levy", File(Ledger), "--format", "json").Json.GetProperty("periods").EnumerateArray()];

        Assert.Equal(["2023", "2024"], periods.Select(p => p.GetProperty("period").GetString()));
        Assert.All(periods, p =>
        {
            Assert.All((string[])["pool", "carriedIn", "carriedOut", "earned", "cancelled", "residue"], n => Assert.Equal(JsonValueKind.Number, p.GetProperty(n).ValueKind));
            Assert.All((string[])["education", "local"], levy => Assert.All(
                (string[])["due", "relief", "offset", "recapture", "payable"], n => Assert.Equal(JsonValueKind.Number, p.GetProperty(levy).GetProperty(n).ValueKind)));
        });
        Assert.Equal(150000, periods[0].GetProperty("earned").GetDecimal());
        Assert.Equal((30000, 30000), (periods[0].GetProperty("education").GetProperty("due").GetDecimal(), periods[0].GetProperty("education").GetProperty("offset").GetDecimal()));
        Assert.Equal((100000, 50000), (periods[0].GetProperty("carriedOut").GetDecimal(), periods[1].GetProperty("carriedOut").GetDecimal()));
    }

    [Theory]
    [InlineData("en", "Carried out", "150,000.00", "财税〔2019〕46号")]
    [InlineData("zh", "结转下期", "150,000.00", "财税〔2019〕46号")]
    public void Levy_Table_IsALedger(string language, params string[] parts)
    {
        string table = Run("levy", File(Ledger), "--lang", language).Table;

        Assert.All(parts, part => Assert.Contains(part, table, StringComparison.Ordinal));
    }

    [Fact]
    public void Levy_Table_SpeaksAsTheTaxFormDoes()
    {
        string table = Run("levy", File(Ledger.Replace("\"taxPaid\": 1000000.00 }", "\"taxPaid\": 1000000.00, \"refunded\": 5 }", StringComparison.Ordinal)), "--lang", "zh").Table;
        string head = table.Split('\n').First(l => l.Contains("应纳", StringComparison.Ordinal));

        Assert.True(head.IndexOf("应纳", StringComparison.Ordinal) < head.IndexOf("减免", StringComparison.Ordinal));
        Assert.True(head.IndexOf("补缴", StringComparison.Ordinal) < head.IndexOf("应缴", StringComparison.Ordinal));
        Assert.Contains("按费率比例", table, StringComparison.Ordinal);
        Assert.DoesNotContain("pro-rata", table, StringComparison.Ordinal);
        Assert.Contains("留抵退税额的扣除", table, StringComparison.Ordinal);
        Assert.DoesNotContain("留抵退税额的扣除", Run("levy", File(Ledger), "--lang", "zh").Table, StringComparison.Ordinal);
    }

    [Fact]
    public void Levy_AsKnownOn_SeesOnlyWhatWasPublished()
    {
        JsonElement then = Run("levy", File(Ledger), "--as-known-on", "2019-04-21", "--format", "json").Json;

        Assert.Equal("2019-04-21", then.GetProperty("asKnownOn").GetString());
        Assert.Equal(0, then.GetProperty("periods")[0].GetProperty("earned").GetDecimal());
        Assert.Contains("2019-04-21", Run("levy", File(Ledger), "--as-known-on", "2019-04-21").Table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2024\"", "\"2025\"", "$.periods[1].period")]
    [InlineData("\"330800\"", "\"999999\"", "$.in")]
    [InlineData("\"withdrawn\": 0", "\"withdrawn\": 500000.01", "$.periods[0].withdrawn")]
    [InlineData("\"withdrawn\": 0", "\"withdrew\": 0", "$.periods[0].withdrew")]
    [InlineData("\"pro-rata\"", "\"half\"", "$.split")]
    public void Levy_RefusesALedgerWithItsPlace(string old, string @new, string path)
    {
        string file = File(Ledger.Replace(old, @new, StringComparison.Ordinal));

        Assert.StartsWith($"{file}: {path}: expected ", Run("levy", file).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Levy_TakesValuesOfOnesOwnPlace()
    {
        string rulebook = File(AssessCommandTests.Rulebook(
            "mine",
            provisions: """
                [ { "id": "cn/levy/credit-share", "kind": "parameter", "title": { "zh": "比例", "en": "share" }, "effective": { "from": "2019-01-01", "kind": "enacted" },
                    "basis": "official", "cite": [ { "document": "D" } ], "unit": { "zh": "比例", "en": "share" }, "value": 0.4 } ]
                """,
            places: """[ { "code": "my-city", "name": { "zh": "我市", "en": "my city" }, "within": "330800" } ]"""), "mine.json");
        string ledger = File(Ledger.Replace("330800", "my-city", StringComparison.Ordinal));

        Assert.Equal(200000, Run("levy", ledger, "--rulebook", rulebook, "--format", "json").Json.GetProperty("periods")[0].GetProperty("earned").GetDecimal());
        string broken = File(System.IO.File.ReadAllText(rulebook).Replace("0.4", "4", StringComparison.Ordinal), "broken.json");
        foreach (string[] command in (string[][])[["levy", ledger], ["rules", "check", "--in", "my-city"]])
        {
            Assert.Equal($"{broken}: $.provisions[0].value: expected a number from 0 to 1", Run([.. command, "--rulebook", broken]).Refusal);
        }
    }

    [Fact]
    public void Apprenticeship_Json_HasTheThreeAmounts()
    {
        JsonElement json = Run("apprenticeship", File(Class), "--format", "json").Json;

        decimal prepayment = json.GetProperty("prepayment").GetDecimal();
        Assert.Equal((112500, 100000), (prepayment, json.GetProperty("total").GetDecimal()));
        Assert.Equal(json.GetProperty("total").GetDecimal() - prepayment, json.GetProperty("balance").GetDecimal());
        Assert.Contains(json.GetProperty("findings").EnumerateArray(), f => f.GetProperty("code").GetString() == "claw-back");
    }

    /// <summary>The terms are those of the day that the class states; a day on the command line goes before it.</summary>
    [Fact]
    public void Apprenticeship_OfADay_HasTheTermsOfThatDay()
    {
        string Rate(string file, params string[] options) => Run(["apprenticeship", file, "--format", "json", .. options]).Json.GetProperty("rate").GetRawText();
        const string Plain = """{ "in": "330800", "kind": "employee", "goal": "senior-worker", "years": 2, "planned": 10, "finished": 10 }""";
        string dated = File(Plain.Replace("\"years\"", "\"on\": \"2020-03-01\", \"years\"", StringComparison.Ordinal), "dated.json");

        Assert.Equal(Rate(File(Plain), "--on", "2020-03-01"), Rate(dated));
        Assert.NotEqual(Rate(File(Plain)), Rate(dated));
        Assert.Equal(Rate(File(Plain), "--on", "2024-03-01"), Rate(dated, "--on", "2024-03-01"));
    }

    [Fact]
    public void Apprenticeship_Prepay_TakesThePlaceOfTheGreatestShare()
    {
        string file = File(Class);

        Assert.Equal(0, Run("apprenticeship", file, "--prepay", "0", "--format", "json").Json.GetProperty("prepayment").GetDecimal());
        Assert.StartsWith("--prepay: expected a share from 0 to 1", Run("apprenticeship", file, "--prepay", "1.01").Refusal, StringComparison.Ordinal);
        Assert.StartsWith("--prepay: expected a share from 0 to 1", Run("apprenticeship", file, "--prepay", "0,5").Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Apprenticeship_OnADayWithoutARate_SaysSo()
    {
        JsonElement json = Run("apprenticeship", File(Class), "--on", "2000-01-01", "--format", "json").Json;

        Assert.Equal(JsonValueKind.Null, json.GetProperty("total").ValueKind);
        Assert.Contains(json.GetProperty("findings").EnumerateArray(), f => f.GetProperty("code").GetString() == "rate-not-known");
    }

    [Theory]
    [InlineData("en", "balance, to be returned")]
    [InlineData("zh", "应退回")]
    public void Apprenticeship_Table_SaysThatMoneyGoesBack(string language, string part) =>
        Assert.Contains(part, Run("apprenticeship", File(Class), "--lang", language).Table, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"320600\"", "\"999999\"", "$.in")]
    [InlineData("\"employee\"", "\"master\"", "$.kind")]
    [InlineData("\"senior-worker\"", "\"preparatory-technician\"", "$.goal")]
    [InlineData("\"planned\": 45", "\"planned\": 0", "$.planned")]
    public void Apprenticeship_RefusesAClassWithItsPlace(string old, string @new, string path)
    {
        string file = File(Class.Replace(old, @new, StringComparison.Ordinal));

        Assert.StartsWith($"{file}: {path}: expected ", Run("apprenticeship", file).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Agreement_Json_ListsFindingsAndPay()
    {
        string file = File(Agreement);
        JsonElement json = Run("agreement", file, "--format", "json").Json;

        Assert.Equal("amount-falls", Assert.Single(json.GetProperty("findings").EnumerateArray()).GetProperty("code").GetString());
        Assert.False(json.TryGetProperty("pay", out _));
        JsonElement pay = Run("agreement", file, "--level", "technician", "--mentoring", "2", "--format", "json").Json.GetProperty("pay");
        Assert.Equal(2880, pay.GetProperty("total").GetDecimal());
    }

    [Theory]
    [InlineData("en", "Pay of a technician", "less than the 300")]
    [InlineData("zh", "技师每月工资", "低于高级工的300元")]
    public void Agreement_Table_TellsPayAndFindings(string language, params string[] parts)
    {
        string table = Run("agreement", File(Agreement), "--level", "technician", "--lang", language).Table;

        Assert.All(parts, part => Assert.Contains(part, table, StringComparison.Ordinal));
    }

    [Fact]
    public void Agreement_RefusesALevelThatItDoesNotName()
    {
        string file = File(Agreement);

        Assert.Equal("--level: expected a level that the agreement names: senior-worker, technician", Run("agreement", file, "--level", "junior-worker").Refusal);
        Assert.StartsWith("--level: expected a level: apprentice, ", Run("agreement", file, "--level", "master").Refusal, StringComparison.Ordinal);
        Assert.StartsWith("--mentoring: expected a whole number from 0 to 100", Run("agreement", file, "--mentoring", "-1").Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2025-12-31\"", "\"2025-12-32\"", "$.to")]
    [InlineData("\"technician\"", "\"master\"", "$.levels.master")]
    [InlineData("\"mentoring\"", "\"tutoring\"", "$.tutoring")]
    [InlineData("2280", "-1", "$.minimumWage")]
    public void Agreement_RefusesAnAgreementWithItsPlace(string old, string @new, string path)
    {
        string file = File(Agreement.Replace(old, @new, StringComparison.Ordinal));

        Assert.StartsWith($"{file}: {path}: expected ", Run("agreement", file).Refusal, StringComparison.Ordinal);
    }

    /// <summary>Where the cap on all allowances cuts, the table says by how much, and adds up; JSON has the sums before and after it.</summary>
    [Theory]
    [InlineData("en", "above the cap on all allowances")]
    [InlineData("zh", "超出津贴合计上限的部分")]
    public void Agreement_Pay_TellsWhatTheCapOnAllAllowancesCuts(string language, string words)
    {
        string capped = File(Agreement.Replace("\"mentoring\": 200", "\"seniority\": { \"perYear\": 200 }, \"caps\": { \"seniority\": 100, \"total\": 150 }", StringComparison.Ordinal));
        string[] options = ["agreement", capped, "--level", "technician", "--service-years", "1", "--lang", language];
        string row = Assert.Single(Run(options).Table.Split('\n'), l => l.Contains(words, StringComparison.Ordinal));
        Assert.Contains("-150.00", row, StringComparison.Ordinal);
        JsonElement pay = Run([.. options, "--format", "json"]).Json.GetProperty("pay");
        Assert.Equal((300, 150, 2430), (pay.GetProperty("allowancesAgreed").GetDecimal(), pay.GetProperty("allowancesPaid").GetDecimal(), pay.GetProperty("total").GetDecimal()));
        Assert.DoesNotContain(words, Run("agreement", File(Agreement), "--level", "technician", "--lang", language).Table, StringComparison.Ordinal);
    }

    /// <summary>The place of a class or a ledger is what --in takes: a name, and a place that has no rules of its own, which is said.</summary>
    [Theory]
    [InlineData("苏州", "There are no rules of Suzhou here")]
    [InlineData("320500", "There are no rules of Suzhou here")]
    [InlineData("110000", "There are no rules of Beijing here")]
    [InlineData("Nantong", null)]
    [InlineData("南通", null)]
    public void In_TakesAnyPlaceByCodeOrName(string place, string? note)
    {
        foreach (string table in (string[])[
            Run("apprenticeship", File(Class.Replace("320600", place, StringComparison.Ordinal))).Table,
            Run("levy", File(Ledger.Replace("330800", place, StringComparison.Ordinal))).Table])
        {
            Assert.Equal(note is not null, table.Contains("There are no rules of", StringComparison.Ordinal));
            Assert.Contains(note ?? "Nantong (320600)", table, StringComparison.Ordinal);
        }
    }

    /// <summary>What outer places publish is shown beside the rate, in the table as in JSON.</summary>
    [Theory]
    [InlineData("en", "at least 5,000 yuan a person and year")]
    [InlineData("zh", "每人每年最低5,000元")]
    public void Apprenticeship_Table_ShowsTheRatesOfOuterPlaces(string language, string words) => Assert.Contains(
        words, Run("apprenticeship", File(Class.Replace("320600", "330000", StringComparison.Ordinal)), "--lang", language).Table, StringComparison.Ordinal);

    /// <summary>Where nothing covers a class nothing is official: no basis, no documents.</summary>
    [Fact]
    public void Apprenticeship_OutsideCoverage_HasNoBasis()
    {
        Assert.Equal(JsonValueKind.Null, Run("apprenticeship", File(Class), "--on", "2000-01-01", "--format", "json").Json.GetProperty("basis").ValueKind);
        Assert.DoesNotContain("Documents", Run("apprenticeship", File(Class), "--on", "2000-01-01").Table, StringComparison.Ordinal);
    }
}
