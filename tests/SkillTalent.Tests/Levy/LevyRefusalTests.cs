using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>Every refusal names the place and what was expected, and says the same from C# and from JSON.</summary>
public class LevyRefusalTests
{
    [Theory]
    [InlineData("""[]""", "$", "a ledger: an object")]
    [InlineData("""{ }""", "$", "the member \"periods\"")]
    [InlineData("""{ "periods": {} }""", "$.periods", "a list of periods")]
    [InlineData("""{ "periods": [] }""", "$.periods", "at least one period")]
    [InlineData("""{ "periods": [ 1 ] }""", "$.periods[0]", "a period: an object")]
    [InlineData("""{ "periods": [ { "taxPaid": 1 } ] }""", "$.periods[0]", "the member \"period\"")]
    [InlineData("""{ "periods": [ { "period": "2023" } ] }""", "$.periods[0]", "the member \"taxPaid\"")]
    [InlineData("""{ "periods": [ { "period": 2023, "taxPaid": 1 } ] }""", "$.periods[0].period", "a quarter 2023-Q1")]
    [InlineData("""{ "periods": [ { "period": "2023-Q5", "taxPaid": 1 } ] }""", "$.periods[0].period", "a quarter 2023-Q1")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": "1" } ] }""", "$.periods[0].taxPaid", "an amount in yuan")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": null } ] }""", "$.periods[0].taxPaid", "a value")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": 1, "taxPaid": 2 } ] }""", "$.periods[0].taxPaid", "only once")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": 1, "paid": 2 } ] }""", "$.periods[0].paid", "no such member")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": 1 } ], "listed": true }""", "$.listed", "no such member")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": 1, "taxpayer": "big" } ] }""", "$.periods[0].taxpayer", "one of: general, small-scale, small-low-profit, individual-business")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": 1, "taxpayer": 1 } ] }""", "$.periods[0].taxpayer", "one of: general")]
    [InlineData("""{ "split": "half", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.split", "one of: pro-rata, education-first, local-first, given")]
    [InlineData("""{ "recaptureOrder": "last", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.recaptureOrder", "one of: cancel-unused-first, pro-rata")]
    [InlineData("""{ "in": 330800, "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.in", "the code of a place")]
    [InlineData("""{ "in": "", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.in", "the code of a place")]
    [InlineData("""{ "listedFrom": "2023-02-29", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.listedFrom", "a date of the calendar")]
    [InlineData("""{ "listedTo": "2023-02-28", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.listedTo", "no such day without listedFrom")]
    [InlineData("""{ "listedFrom": "2023-03-01", "listedTo": "2023-02-28", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.listedTo", "not before listedFrom")]
    [InlineData("""{ "listedFrom": "2023-03-01", "listedTo": null, "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.listedTo", "a value")]
    [InlineData("""{ "provincialReliefShare": 1.5, "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.provincialReliefShare", "a share from 0 to 1")]
    [InlineData("""{ "provincialReliefShare": -0.1, "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.provincialReliefShare", "a share from 0 to 1")]
    [InlineData("""{ "provincialReliefShare": 0.6, "periods": [ { "period": "2022", "taxPaid": 1, "taxpayer": "small-scale" } ] }""", "$.provincialReliefShare", "at most 0.50")]
    [InlineData("""{ "periods": [ { "period": "2014", "taxPaid": 1 } ] }""", "$.periods[0].period", "cn/levy/rate")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": 1 }, { "period": "2025", "taxPaid": 1 } ] }""", "$.periods[1].period", "the year that follows 2023")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": 1 }, { "period": "2023", "taxPaid": 1 } ] }""", "$.periods[1].period", "the year that follows 2023")]
    [InlineData("""{ "periods": [ { "period": "2024", "taxPaid": 1 }, { "period": "2023", "taxPaid": 1 } ] }""", "$.periods[1].period", "the year that follows 2024")]
    [InlineData("""{ "periods": [ { "period": "2023-Q4", "taxPaid": 1 }, { "period": "2024-01", "taxPaid": 1 } ] }""", "$.periods[1].period", "the quarter that follows 2023-Q4")]
    [InlineData("""{ "periods": [ { "period": "2023-11", "taxPaid": 1 }, { "period": "2023-12", "taxPaid": 1 }, { "period": "2024-Q1", "taxPaid": 1 } ] }""", "$.periods[2].period", "the month that follows 2023-12")]
    public void RefusedFromJson(string json, string path, string expectation)
    {
        InputFormatException refused = Refused(json);
        Assert.Equal("ledger.json", refused.InputName);
        Assert.Equal(path, refused.Path);
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("taxPaid")]
    [InlineData("sales")]
    [InlineData("invested")]
    [InlineData("withdrawn")]
    [InlineData("refunded")]
    [InlineData("consumptionTax")]
    public void AnAmountIsNeitherNegativeNorTooFineNorTooLarge(string member)
    {
        foreach (string amount in new[] { "-0.01", "-1", "0.001", "100.005", "1000000000000.01", "1e13", "1e28" })
        {
            string other = member == "taxPaid" ? "" : "\"taxPaid\": 1, ";
            InputFormatException refused = Refused($$"""{ "periods": [ { "period": "2023", {{other}}"{{member}}": {{amount}} } ] }""");
            Assert.Equal($"$.periods[0].{member}", refused.Path);
            Assert.Contains("from 0 to 1000000000000 with at most two decimal places", refused.Expectation, StringComparison.Ordinal);
            Assert.DoesNotContain(amount, refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("taxPaid", "1e3")]
    [InlineData("taxPaid", "100.10")]
    [InlineData("taxPaid", "100.1000")]
    [InlineData("taxPaid", "1000000000000")]
    [InlineData("taxPaid", "0")]
    [InlineData("taxPaid", "-0")]
    public void AnAmountMayBeWrittenInAnyWayThatIsAFen(string member, string amount) =>
        Assert.NotNull(FromJson($$"""{ "periods": [ { "period": "2023", "{{member}}": {{amount}} } ] }"""));

    [Theory]
    [InlineData("100000.01", 0, "100000.00")]
    [InlineData("0.01", 1, "0.00")]
    public void MoreWithdrawnThanCreditedIsRefused(string withdrawn, int index, string most)
    {
        string json = $$"""
            { "listedFrom": "2023-01-01", "periods": [
              { "period": "2023", "taxPaid": 0, "invested": 100000, "withdrawn": {{(index == 0 ? withdrawn : "100000")}} },
              { "period": "2024", "taxPaid": 0, "withdrawn": {{(index == 1 ? withdrawn : "0")}} } ] }
            """;
        InputFormatException refused = Refused(json);
        Assert.Equal($"$.periods[{index}].withdrawn", refused.Path);
        Assert.Contains($"at most {most}", refused.Expectation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3_600, "$.periods[1].period", "the month that follows 2023-01")]
    [InlineData(3_601, "$.periods", "at most 3600 periods")]
    public void MorePeriodsThanThereAreMonthsAreRefusedBeforeTheyAreRead(int count, string path, string expectation)
    {
        InputFormatException refused = Refused($$"""{ "periods": [ {{string.Join(", ", Enumerable.Repeat("""{ "period": "2023-01", "taxPaid": 1 }""", count))}} ] }""");
        Assert.Equal(path, refused.Path);
        Assert.StartsWith(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    [Fact]
    public void AllThatWasCreditedMayBeWithdrawnInItsOwnPeriod()
    {
        LevyStatement statement = Compute(Entry("2023", 0, 100_000, 100_000));
        Assert.Equal((0m, 0m), (statement.Periods[0].Earned, statement.Periods[0].Reversed));
    }

    [Theory]
    [InlineData("30000.01", "0", "$.periods[0].offsetEducation", "at most 30000.00")]
    [InlineData("0", "20000.01", "$.periods[0].offsetLocal", "at most 20000.00")]
    [InlineData("20000", "10000.01", "$.periods[0]", "at most 30000.00 together")]
    [InlineData("30000", "20000", "$.periods[0]", "at most 30000.00 together")]
    [InlineData("-1", "0", "$.periods[0].offsetEducation", "from 0")]
    [InlineData("0", "0.001", "$.periods[0].offsetLocal", "two decimal places")]
    public void GivenOffsetsKeepToWhatRemainsAndToThePool(string education, string local, string path, string expectation)
    {
        string json = $$"""
            { "listedFrom": "2023-01-01", "split": "given", "periods": [
              { "period": "2023", "taxPaid": 1000000, "invested": 100000, "offsetEducation": {{education}}, "offsetLocal": {{local}} } ] }
            """;
        InputFormatException refused = Refused(json);
        Assert.Equal(path, refused.Path);
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    [Fact]
    public void GivenOffsetsAtTheVeryLimitAreTaken()
    {
        LevyStatement statement = FromJson("""
            { "listedFrom": "2023-01-01", "split": "given", "periods": [
              { "period": "2023", "taxPaid": 1000000, "invested": 100000, "offsetEducation": 30000, "offsetLocal": 0 } ] }
            """);
        Assert.Equal(30_000m, statement.Periods[0].Education.Offset);
    }

    [Fact]
    public void AReliefLessensWhatAGivenOffsetMayBe()
    {
        InputFormatException refused = Refused("""
            { "listedFrom": "2023-01-01", "split": "given", "periods": [
              { "period": "2023", "taxPaid": 1000000, "invested": 100000, "taxpayer": "small-scale", "offsetEducation": 15000.01, "offsetLocal": 0 } ] }
            """);
        Assert.Contains("at most 15000.00", refused.Expectation, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnlistedPeriodHasNothingToGive()
    {
        InputFormatException refused = Refused("""
            { "split": "given", "periods": [
              { "period": "2023", "taxPaid": 1000000, "invested": 100000, "offsetEducation": 0.01, "offsetLocal": 0 } ] }
            """);
        Assert.Equal("$.periods[0]", refused.Path);
        Assert.Contains("at most 0.00", refused.Expectation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "split": "given", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "$.periods[0]")]
    [InlineData("""{ "split": "given", "periods": [ { "period": "2023", "taxPaid": 1, "offsetEducation": 0 } ] }""", "$.periods[0]")]
    [InlineData("""{ "split": "given", "periods": [ { "period": "2023", "taxPaid": 1, "offsetLocal": 0 } ] }""", "$.periods[0]")]
    [InlineData("""{ "split": "pro-rata", "periods": [ { "period": "2023", "taxPaid": 1, "offsetEducation": 0, "offsetLocal": 0 } ] }""", "$.periods[0].offsetEducation")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": 1, "offsetEducation": 0, "offsetLocal": 0 } ] }""", "$.periods[0].offsetEducation")]
    public void GivenOffsetsGoWithTheGivenSplitAndOnlyWithIt(string json, string path) => Assert.Equal(path, Refused(json).Path);

    [Fact]
    public void APlaceThatNoRulebookNamesIsRefused()
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => LevyLedgerJson.Compute(
            Stream("""{ "in": "999999", "periods": [ { "period": "2023", "taxPaid": 1 } ] }"""), "x.json", _ => [], LevyTestRulebook.Of));
        Assert.Equal("x.json: $.in: expected the code or name of a place that the rulebooks know", refused.Message);
    }

    [Fact]
    public void TextThatIsNoJsonIsRefusedWithItsLine() =>
        Assert.Contains("line 2", Refused("{ \"periods\": [\n oops ] }").Path, StringComparison.Ordinal);

    [Fact]
    public void FromCSharpTheWordsAreTheSame()
    {
        (Func<object> Make, string Json)[] cases =
        [
            (() => Entry("2023", -1), """{ "periods": [ { "period": "2023", "taxPaid": -1 } ] }"""),
            (() => Entry("2023", 1, invested: 0.001m), """{ "periods": [ { "period": "2023", "taxPaid": 1, "invested": 0.001 } ] }"""),
            (() => new LevyChoices(provincialReliefShare: 2), """{ "provincialReliefShare": 2, "periods": [ { "period": "2023", "taxPaid": 1 } ] }"""),
            (() => new LevyAccount([Entry("2023", 1), Entry("2025", 1)]), """{ "periods": [ { "period": "2023", "taxPaid": 1 }, { "period": "2025", "taxPaid": 1 } ] }"""),
            (() => Compute(Entry("2023", 1, 1, 2)), """{ "listedFrom": "2019-01-01", "periods": [ { "period": "2023", "taxPaid": 1, "invested": 1, "withdrawn": 2 } ] }"""),
            (() => Compute(new LevyChoices(LevySplit.Given), Entry("2023", 1, 1, given: new LevyAmounts(1, 0))),
                """{ "listedFrom": "2019-01-01", "split": "given", "periods": [ { "period": "2023", "taxPaid": 1, "invested": 1, "offsetEducation": 1, "offsetLocal": 0 } ] }"""),
        ];
        foreach ((Func<object> make, string json) in cases)
        {
            LevyInputException thrown = Assert.ThrowsAny<LevyInputException>(make);
            InputFormatException read = Refused(json);
            Assert.Equal(thrown.Expectation, read.Expectation);
            Assert.EndsWith("." + thrown.Place, read.Path, StringComparison.Ordinal);
            Assert.Equal($"{thrown.Place}: expected {thrown.Expectation}", thrown.Message);
            Assert.IsAssignableFrom<ArgumentException>(thrown);
        }
    }

    [Fact]
    public void NullsAreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new LevyAccount(null!));
        Assert.Throws<ArgumentException>(() => new LevyAccount([null!]));
        Assert.Throws<ArgumentNullException>(() => new LevyEntry(null!, 1));
        Assert.Throws<ArgumentNullException>(() => LevyLedger.Compute(null!, new LevyAccount([Entry("2023", 0)])));
        Assert.Throws<ArgumentNullException>(() => LevyLedger.Compute(LevyTestRulebook.Parameters, (LevyAccount)null!));
        Assert.Throws<ArgumentNullException>(() => LevyLedgerJson.Read(null!, "x"));
        Assert.Throws<ArgumentException>(() => LevyLedgerJson.Read(Stream("{}"), ""));
        Assert.Throws<ArgumentException>(() => new LevyAccount([Entry("2023", 0)], place: ""));
    }

    [Fact]
    public void AnAccountOfAnotherPlaceIsRefused()
    {
        var account = new LevyAccount([Entry("2023", 0)], place: Places.Quzhou);
        LevyInputException refused = Assert.Throws<LevyInputException>(() => LevyLedger.Compute(LevyTestRulebook.Parameters, account));
        Assert.Equal(("in", "CN, the place whose values are given"), (refused.Place, refused.Expectation));
        Assert.Equal(Places.Quzhou, LevyLedger.Compute(LevyTestRulebook.Of(Places.Quzhou), account).Account.Place);
        refused = Assert.Throws<LevyInputException>(() => LevyLedger.Compute(LevyTestRulebook.Parameters, [new LevyGroupMember("two", account)]));
        Assert.Equal("two: in", refused.Place);
        Assert.Equal(0m, LevyLedger.Compute(LevyTestRulebook.Of, [new LevyGroupMember("two", account)]).CarriedOut);
    }
}
