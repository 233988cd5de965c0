using System.Text;

namespace SkillTalent.Tests.Levy;

/// <summary>Short ways to write ledgers down.</summary>
internal static class LevyTestLedger
{
    public static readonly LocalDate FirstListing = new(2019, 1, 1);

    public static LevyEntry Entry(
        string period,
        decimal taxPaid,
        decimal invested = 0,
        decimal withdrawn = 0,
        Taxpayer taxpayer = Taxpayer.General,
        decimal? sales = null,
        LevyAmounts? given = null,
        decimal refunded = 0,
        decimal consumptionTax = 0) => new(LevyPeriod.Parse(period), taxPaid, taxpayer, sales, invested, withdrawn, given, refunded, consumptionTax);

    public static LevyStatement Compute(params LevyEntry[] entries) => Compute(LevyChoices.Default, entries);

    public static LevyStatement Compute(LevyChoices choices, params LevyEntry[] entries) =>
        LevyLedger.Compute(LevyTestRulebook.Parameters, new LevyAccount(entries, FirstListing, choices: choices));

    public static LevyPeriodResult Only(params LevyEntry[] entries) => Compute(entries).Periods.Single();

    public static LevyStatement FromJson(string json) => LevyLedgerJson.Compute(Stream(json), "ledger.json", code => [new Place(code, new LocalizedText(code, code), null)], LevyTestRulebook.Of);

    public static InputFormatException Refused(string json) => Assert.Throws<InputFormatException>(() => FromJson(json));

    public static Stream Stream(string json) => new MemoryStream(Encoding.UTF8.GetBytes(json));
}
