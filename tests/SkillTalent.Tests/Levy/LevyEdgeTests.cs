using System.Text.Json;
using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>What the other tests come by without looking: found by faults that none of them noticed (docs/mutation-testing.md).</summary>
public class LevyEdgeTests
{
    private static readonly Citation[] Cited = [new("a document")];

    [Fact]
    public void Amounts_are_added_and_subtracted_by_name_too()
    {
        var five = new LevyAmounts(5, 7);
        var one = new LevyAmounts(1, 2);
        Assert.Equal(new LevyAmounts(6, 9), LevyAmounts.Add(five, one));
        Assert.Equal(new LevyAmounts(4, 5), LevyAmounts.Subtract(five, one));
    }

    [Fact]
    public void Totals_add_up_member_by_member()
    {
        var some = new LevyTotals(new(1, 2), new(3, 4), new(5, 6), new(7, 8), 9, 10, 11, 12, 13, 14);
        Assert.Equal(new LevyTotals(new(2, 4), new(6, 8), new(10, 12), new(14, 16), 18, 20, 22, 24, 26, 28), some + some);
        Assert.Equal("left", Assert.Throws<ArgumentNullException>(() => null! + some).ParamName);
        Assert.Equal("right", Assert.Throws<ArgumentNullException>(() => some + null!).ParamName);
    }

    [Fact]
    public void Refusals_from_CSharp_say_which_argument_and_what_was_expected()
    {
        Assert.Equal("entries", Assert.Throws<ArgumentNullException>(() => new LevyAccount(null!)).ParamName);
        Assert.StartsWith("expected no null among the entries", Assert.Throws<ArgumentException>(() => new LevyAccount([null!])).Message, StringComparison.Ordinal);
        var account = new LevyAccount([Entry("2023", 0)]);
        ArgumentException twice = Assert.Throws<ArgumentException>(() => LevyLedger.Compute(LevyTestRulebook.Parameters, [new LevyGroupMember("a", account), new LevyGroupMember("a", account)]));
        Assert.StartsWith("expected each member's name once", twice.Message, StringComparison.Ordinal);
        ArgumentException back = Assert.Throws<ArgumentException>(() => DatedValue.OfNumber(new LocalDate(2024, 1, 2), new LocalDate(2024, 1, 1), 1, Basis.Official, Cited));
        Assert.StartsWith("expected a last day that is not before the first", back.Message, StringComparison.Ordinal);
        Assert.StartsWith("expected a year 2023", Assert.Throws<FormatException>(() => LevyPeriod.Parse("x")).Message, StringComparison.Ordinal);
        Assert.All([0, 13], m => Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => LevyPeriod.OfMonth(2023, m)).ParamName));
    }

    [Theory]
    [InlineData("""{ "split": "given", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "offsetEducation and offsetLocal, as the split is given")]
    [InlineData("""{ "periods": [ { "period": "2023", "taxPaid": 1, "offsetEducation": 0, "offsetLocal": 0 } ] }""", "no given offset unless the split is given")]
    [InlineData("""{ "split": "given", "periods": [ { "period": "2023", "taxPaid": 1, "offsetLocal": 0 } ] }""", "offsetEducation and offsetLocal both, or neither")]
    [InlineData("""{ "provincialReliefShare": "x", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""", "a share")]
    public void Refusals_say_what_was_expected(string json, string expectation) => Assert.Equal(expectation, Refused(json).Expectation);

    [Fact]
    public void A_ledger_keeps_the_limits_that_its_caller_names()
    {
        const string Json = """{ "periods": [ { "period": "2023", "taxPaid": 1 } ] }""";
        Assert.Equal("2023", LevyLedger.Read(Stream(Json)).Entries[0].Period.ToString());
        InputFormatException refused = Assert.Throws<InputFormatException>(() => LevyLedger.Read(Stream(Json), limits: new InputLimits { Bytes = 10 }));
        Assert.Contains("at most 10 bytes", refused.Expectation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LevyParameterIds.FormCode, "other", 1.5, "the names education, local")]
    [InlineData(LevyParameterIds.Split, "pro-rata", 2, "a table of numbers from 0 to 1")]
    public void What_is_no_table_of_the_form_is_told_before_what_stands_in_it(string id, string name, double value, string expectation)
    {
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(() => LevyTestRulebook.With(id, Table((name, (decimal)value))));
        Assert.Contains(expectation, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_that_a_rulebook_names_with_zero_is_not_its_default()
    {
        LevyParameters split = LevyTestRulebook.With(LevyParameterIds.Split, Table(("pro-rata", 0), ("education-first", 0), ("local-first", 1)));
        Assert.Equal(LevySplit.LocalFirst, split.DefaultSplit(new LocalDate(2024, 1, 1)));
        LevyParameters order = LevyTestRulebook.With(LevyParameterIds.RecaptureOrder, Table(("cancel-unused-first", 0), ("pro-rata", 1)));
        Assert.Equal(RecaptureOrder.ProRata, order.DefaultRecaptureOrder(new LocalDate(2024, 1, 1)));
    }

    [Fact]
    public void Lines_of_the_form_stand_in_the_order_of_their_numbers()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            SkillTalentJson.Write(writer, Compute(Entry("2023", 1)), Language.English);
        }

        using var written = JsonDocument.Parse(buffer.ToArray());
        Assert.Equal(
            ["5", "6", "7", "8", "9", "10"],
            written.RootElement.GetProperty("periods")[0].GetProperty("form").GetProperty("lines").EnumerateObject().Select(l => l.Name));
    }

    [Fact]
    public void A_share_of_a_refund_is_deducted_where_a_rulebook_gives_no_more()
    {
        LevyParameters half = LevyTestRulebook.With(LevyParameterIds.RefundDeduction, DatedValue.OfNumber(new LocalDate(2018, 7, 27), null, 0.5m, Basis.Official, Cited));
        LevyStatement statement = LevyLedger.Compute(half, new LevyAccount([Entry("2024", 0, refunded: 40), Entry("2025", 100)]));
        Assert.Equal(new LevyRefund(0, 0, 20), statement.Periods[0].Refund);
        Assert.Equal(80m, statement.Periods[1].Base);
    }

    [Fact]
    public void Sales_say_nothing_where_no_exemption_is_in_force()
    {
        LevyParameters later = Exempting(LevyParameterIds.Exemption, "month", from: new LocalDate(2024, 1, 1), Exempting(LevyParameterIds.EarlierExemption, "month", new LocalDate(2024, 1, 1)));
        Assert.Empty(Findings(later, Entry("2023-Q1", 10, sales: 1)));
        Assert.Equal([LevyFindingCode.NoThresholdForLength], Findings(later, Entry("2024-Q1", 10, sales: 1)));
    }

    [Fact]
    public void One_exemption_with_a_threshold_for_the_period_is_enough()
    {
        LevyParameters one = Exempting(LevyParameterIds.Exemption, "month", new LocalDate(2020, 1, 1), Exempting(LevyParameterIds.EarlierExemption, "quarter", new LocalDate(2020, 1, 1)));
        Assert.Empty(Findings(one, Entry("2023-Q1", 10, sales: 101)));
    }

    [Fact]
    public void A_share_that_begins_within_a_year_of_listing_leaves_months_out()
    {
        LevyParameters midyear = LevyTestRulebook.With(LevyParameterIds.CreditShare, DatedValue.OfNumber(new LocalDate(2023, 7, 1), null, 0.3m, Basis.Official, Cited));
        LevyPeriodResult year = LevyLedger.Compute(midyear, new LevyAccount([Entry("2023", 0, invested: 100)], FirstListing)).Periods[0];
        Assert.Equal(30m, year.Earned);
        Assert.Contains(LevyFindingCode.ListingOnPartOfYear, year.Findings.Select(f => f.Code));
    }

    private static IEnumerable<LevyFindingCode> Findings(LevyParameters parameters, LevyEntry entry) =>
        LevyLedger.Compute(parameters, new LevyAccount([entry])).Periods[0].Findings.Select(f => f.Code);

    private static LevyParameters Exempting(string id, string length, LocalDate from, LevyParameters? other = null) => LevyParameters.Create(asked =>
        asked == id ? [DatedValue.OfTable(from, null, Cells((length, 100)), Basis.Official, Cited)]
        : asked == LevyParameterIds.EarlierExemption && other is not null ? other.EarlierExemption.Versions
        : LevyTestRulebook.Read().Where(v => v.Id == asked).Select(v => v.Value));

    private static DatedValue Table(params (string Name, decimal Value)[] cells) => DatedValue.OfTable(null, null, Cells(cells), Basis.Official, Cited);

    private static Dictionary<string, decimal> Cells(params (string Name, decimal Value)[] cells) => cells.ToDictionary(c => c.Name, c => c.Value, StringComparer.Ordinal);
}
