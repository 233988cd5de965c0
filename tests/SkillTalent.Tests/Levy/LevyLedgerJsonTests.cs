using System.Text;
using System.Text.Json;
using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

public class LevyLedgerJsonTests
{
    [Fact]
    public void TheContractsExampleIsReadAsWritten()
    {
        LevyAccount account = LevyLedgerJson.Read(
            Stream("""
                { "in": "330800", "listedFrom": "2019-01-01", "listedTo": "2026-06-30", "split": "education-first", "recaptureOrder": "pro-rata",
                  "provincialReliefShare": 0.4,
                  "periods": [ { "period": "2023", "taxPaid": 1000000.00, "taxpayer": "small-low-profit", "invested": 500000, "withdrawn": 5.25, "sales": 12,
                                 "refunded": 7.5, "consumptionTax": 2 } ] }
                """),
            "ledger.json");

        Assert.Equal("330800", account.Place);
        Assert.Equal(new LocalDate(2019, 1, 1), account.ListedFrom);
        Assert.Equal(new LocalDate(2026, 6, 30), account.ListedTo);
        Assert.Equal(new LevyChoices(LevySplit.EducationFirst, RecaptureOrder.ProRata, 0.4m), account.Choices);
        Assert.Equal([new LevyEntry(LevyPeriod.OfYear(2023), 1_000_000, Taxpayer.SmallLowProfit, 12, 500_000, 5.25m, null, 7.5m, 2)], account.Entries);
    }

    [Fact]
    public void WhatIsLeftOutHasItsDefault()
    {
        LevyAccount account = LevyLedgerJson.Read(Stream("""{ "periods": [ { "period": "2023-Q1", "taxPaid": 1 } ] }"""), "ledger.json");

        Assert.Equal("CN", account.Place);
        Assert.Null(account.ListedFrom);
        Assert.Null(account.ListedTo);
        Assert.Equal(LevyChoices.Default, account.Choices);
        Assert.Equal([new LevyEntry(LevyPeriod.OfQuarter(2023, 1), 1, Taxpayer.General, null, 0, 0)], account.Entries);
    }

    [Fact]
    public void EveryCodeIsRead()
    {
        foreach (Taxpayer taxpayer in Enum.GetValues<Taxpayer>())
        {
            string json = $$"""{ "periods": [ { "period": "2023", "taxPaid": 1, "taxpayer": "{{taxpayer.ToCode()}}" } ] }""";
            Assert.Equal(taxpayer, LevyLedgerJson.Read(Stream(json), "x").Entries[0].Taxpayer);
        }

        foreach (LevySplit split in Enum.GetValues<LevySplit>())
        {
            string json = $$"""{ "split": "{{split.ToCode()}}", "periods": [ { "period": "2023", "taxPaid": 1 {{(split == LevySplit.Given ? ", \"offsetEducation\": 0, \"offsetLocal\": 0" : "")}} } ] }""";
            Assert.Equal(split, LevyLedgerJson.Read(Stream(json), "x").Choices.Split);
        }

        foreach (RecaptureOrder order in Enum.GetValues<RecaptureOrder>())
        {
            string json = $$"""{ "recaptureOrder": "{{order.ToCode()}}", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""";
            Assert.Equal(order, LevyLedgerJson.Read(Stream(json), "x").Choices.RecaptureOrder);
        }
    }

    [Fact]
    public void EveryCodeAndLabelIsThereInBothLanguagesAndOnlyOnce()
    {
        AssertDistinct(Enum.GetValues<Taxpayer>(), t => t.ToCode(), t => t.ToLabel());
        AssertDistinct(Enum.GetValues<LevySplit>(), s => s.ToCode(), s => s.ToLabel());
        AssertDistinct(Enum.GetValues<RecaptureOrder>(), o => o.ToCode(), o => o.ToLabel());
        AssertDistinct(Enum.GetValues<LevyFindingCode>(), c => c.ToCode(), c => new LocalizedText(c.ToCode(), c.ToCode()));
        AssertDistinct(Enum.GetValues<LevyPeriodLength>(), c => c.ToCode(), c => new LocalizedText(c.ToCode(), c.ToCode()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Taxpayer)99).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((LevySplit)99).ToLabel());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((RecaptureOrder)99).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => new LevyEntry(LevyPeriod.OfYear(2023), 1, (Taxpayer)99));
    }

    [Fact]
    public void TheResultHasTheContractsMembers()
    {
        JsonElement root = Written("""
            { "in": "330800", "listedFrom": "2019-01-01", "periods": [
              { "period": "2023", "taxPaid": 1000000, "invested": 100000, "taxpayer": "small-low-profit" },
              { "period": "2024", "taxPaid": 100000, "withdrawn": 100000 } ] }
            """);

        Assert.Equal("330800", root.GetProperty("in").GetString());
        Assert.Equal("2019-01-01", root.GetProperty("listedFrom").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("listedTo").ValueKind);
        Assert.Equal("pro-rata", root.GetProperty("split").GetString());
        Assert.Equal("cancel-unused-first", root.GetProperty("recaptureOrder").GetString());
        JsonElement first = root.GetProperty("periods")[0];
        AssertMembers(
            first,
            ("carriedIn", "0.00"), ("pool", "30000.00"), ("carriedOut", "5000.00"), ("earned", "30000.00"), ("reversed", "0.00"), ("cancelled", "0.00"),
            ("recaptured", "0.00"), ("residue", "0.00"), ("base", "1000000.00"), ("invested", "100000.00"), ("credited", "100000.00"), ("withdrawn", "0.00"));
        Assert.Equal("2023", first.GetProperty("period").GetString());
        Assert.Equal("small-low-profit", first.GetProperty("taxpayer").GetString());
        Assert.True(first.GetProperty("listed").GetBoolean());
        AssertMembers(first.GetProperty("education"), ("due", "30000.00"), ("relief", "15000.00"), ("offset", "15000.00"), ("recapture", "0.00"), ("payable", "0.00"));
        AssertMembers(first.GetProperty("local"), ("due", "20000.00"), ("relief", "10000.00"), ("offset", "10000.00"), ("recapture", "0.00"), ("payable", "0.00"));

        JsonElement second = root.GetProperty("periods")[1];
        AssertMembers(second, ("carriedIn", "5000.00"), ("pool", "-25000.00"), ("carriedOut", "0.00"), ("reversed", "30000.00"), ("cancelled", "5000.00"), ("recaptured", "25000.00"));
        AssertMembers(second.GetProperty("education"), ("due", "3000.00"), ("recapture", "15000.00"), ("payable", "18000.00"));
        AssertMembers(second.GetProperty("totals"), ("earned", "30000.00"), ("reversed", "30000.00"), ("cancelled", "5000.00"), ("residue", "0.00"), ("credited", "100000.00"), ("withdrawn", "100000.00"));
        AssertMembers(second.GetProperty("totals").GetProperty("used"), ("education", "0.00"), ("local", "0.00"));
        AssertMembers(second.GetProperty("totals").GetProperty("due"), ("education", "33000.00"), ("local", "22000.00"));
        AssertMembers(second.GetProperty("totals").GetProperty("relief"), ("education", "15000.00"), ("local", "10000.00"));
        AssertMembers(second.GetProperty("totals").GetProperty("offset"), ("education", "15000.00"), ("local", "10000.00"));
        AssertMembers(second.GetProperty("totals").GetProperty("recapture"), ("education", "15000.00"), ("local", "10000.00"));
        AssertMembers(second.GetProperty("totals").GetProperty("payable"), ("education", "18000.00"), ("local", "12000.00"));
        Assert.Equal("reported", first.GetProperty("basis").GetString());
        Assert.Equal("derived", second.GetProperty("basis").GetString());
        Assert.True(JsonElement.DeepEquals(second.GetProperty("totals"), root.GetProperty("totals")));
        AssertMembers(root, ("carriedOut", "0.00"));
    }

    [Fact]
    public void TheFormStandsBesideByItsNumbers()
    {
        JsonElement form = Written("""
            { "listedFrom": "2019-01-01", "periods": [
              { "period": "2023", "taxPaid": 1000000, "invested": 100000, "taxpayer": "small-low-profit" },
              { "period": "2024", "taxPaid": 100000, "withdrawn": 100000 } ] }
            """).GetProperty("periods")[1].GetProperty("form");

        Assert.True(form.GetProperty("creditApplies").GetBoolean());
        AssertMembers(form.GetProperty("lines"), ("5", "-100000.00"), ("6", "5000.00"), ("7", "0.00"));
        JsonElement education = form.GetProperty("rows")[0];
        Assert.Equal(2, education.GetProperty("row").GetInt32());
        AssertMembers(
            education.GetProperty("columns"),
            ("1", "100000.00"), ("4", "3"), ("5", "3000.00"), ("7", "0.00"), ("8", "0"), ("9", "0.00"), ("11", "-15000.00"), ("12", "0.00"), ("13", "18000.00"));
        Assert.Equal("61101402", education.GetProperty("columns").GetProperty("10").GetString());
        JsonElement local = form.GetProperty("rows")[1];
        Assert.Equal(3, local.GetProperty("row").GetInt32());
        AssertMembers(local.GetProperty("columns"), ("4", "2"), ("11", "-10000.00"), ("13", "12000.00"));
        Assert.Equal("99101401", local.GetProperty("columns").GetProperty("10").GetString());
    }

    [Fact]
    public void ARefundStandsBesideThePeriodAndOnTheForm()
    {
        JsonElement period = Written("""
            { "periods": [ { "period": "2024-04", "taxPaid": 0, "refunded": 40000 }, { "period": "2024-05", "taxPaid": 30000, "consumptionTax": 500 } ] }
            """).GetProperty("periods")[1];

        AssertMembers(period, ("base", "500.00"));
        AssertMembers(period.GetProperty("refund"), ("carriedIn", "40000.00"), ("deducted", "30000.00"), ("added", "0.00"), ("carriedOut", "10000.00"));
        AssertMembers(period.GetProperty("form").GetProperty("lines"), ("8", "0.00"), ("9", "40000.00"), ("10", "10000.00"));
        AssertMembers(period.GetProperty("form").GetProperty("rows")[0].GetProperty("columns"), ("1", "30500.00"), ("3", "30000.00"), ("5", "15.00"));
        Assert.Equal(JsonValueKind.Null, period.GetProperty("form").GetProperty("exemption").ValueKind);
    }

    [Fact]
    public void TheExemptionAndTheLastConfirmedDayAreNamed()
    {
        JsonElement root = Written("""{ "periods": [ { "period": "2015-12", "taxPaid": 100, "sales": 0 } ] }""");
        Assert.Equal("cn/levy/exemption/earlier", root.GetProperty("periods")[0].GetProperty("form").GetProperty("exemption").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("asKnownOn").ValueKind);
        JsonElement[] rules = [.. root.GetProperty("rules").EnumerateArray()];
        Assert.Equal("2026-09-26", rules.Single(r => r.GetProperty("id").GetString() == LevyParameterIds.Rate).GetProperty("confirmedThrough").GetString());
        Assert.Equal(JsonValueKind.Null, rules.Single(r => r.GetProperty("id").GetString() == LevyParameterIds.EarlierExemption).GetProperty("confirmedThrough").ValueKind);
    }

    [Theory]
    [InlineData(Language.Chinese, "未列入")]
    [InlineData(Language.English, "not listed")]
    public void FindingsSpeakTheLanguageAskedFor(Language language, string words)
    {
        JsonElement root = Written("""{ "periods": [ { "period": "2023", "taxPaid": 0, "invested": 1 } ] }""", language);
        JsonElement finding = Assert.Single(root.GetProperty("periods")[0].GetProperty("findings").EnumerateArray());
        Assert.Equal("investment-not-credited", finding.GetProperty("code").GetString());
        Assert.Contains(words, finding.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void RulesCarryTheirDatesBasisAndDocuments()
    {
        JsonElement root = Written("""{ "listedFrom": "2019-01-01", "periods": [ { "period": "2023", "taxPaid": 100, "invested": 1000, "taxpayer": "small-scale" } ] }""");
        JsonElement[] rules = [.. root.GetProperty("rules").EnumerateArray()];
        JsonElement share = Assert.Single(rules, r => r.GetProperty("id").GetString() == LevyParameterIds.CreditShare);
        Assert.Equal("2019-01-01", share.GetProperty("from").GetString());
        Assert.Equal(JsonValueKind.Null, share.GetProperty("to").ValueKind);
        Assert.Equal("official", share.GetProperty("basis").GetString());
        Assert.Equal("财税〔2019〕46号", share.GetProperty("citations")[0].GetProperty("document").GetString());
        Assert.Equal(JsonValueKind.Null, share.GetProperty("citations")[0].GetProperty("article").ValueKind);
        JsonElement halving = Assert.Single(rules, r => r.GetProperty("id").GetString() == LevyParameterIds.Halving);
        Assert.Equal("2027-12-31", halving.GetProperty("to").GetString());
        Assert.Equal("reported", root.GetProperty("basis").GetString());
    }

    [Fact]
    public void TheSameLedgerIsAlwaysTheSameText()
    {
        const string Json = """{ "listedFrom": "2019-01-01", "periods": [ { "period": "2023", "taxPaid": 100.1, "invested": 1000 } ] }""";
        Assert.Equal(Text(Json), Text(Json.Replace("100.1", "100.10", StringComparison.Ordinal)));
    }

    private static JsonElement Written(string ledger, Language language = Language.English) => JsonDocument.Parse(Text(ledger, language)).RootElement;

    private static string Text(string ledger, Language language = Language.English)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            SkillTalentJson.Write(json, FromJson(ledger), language);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static void AssertMembers(JsonElement element, params (string Name, string Text)[] members)
    {
        foreach ((string name, string text) in members)
        {
            Assert.Equal((name, text), (name, element.GetProperty(name).GetRawText()));
        }
    }

    private static void AssertDistinct<T>(IReadOnlyCollection<T> all, Func<T, string> code, Func<T, LocalizedText> label)
    {
        Assert.Equal(all.Count, all.Select(code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Count, all.Select(label).Select(l => l.Zh).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Count, all.Select(label).Select(l => l.En).Distinct(StringComparer.Ordinal).Count());
    }
}
