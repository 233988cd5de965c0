using System.Globalization;

namespace SkillTalent;

/// <summary>The names of a ledger's members, in its JSON form and in every refusal.</summary>
internal static class LevyPlaces
{
    public const string In = "in";
    public const string ListedFrom = "listedFrom";
    public const string ListedTo = "listedTo";
    public const string Split = "split";
    public const string RecaptureOrder = "recaptureOrder";
    public const string ProvincialReliefShare = "provincialReliefShare";
    public const string Periods = "periods";
    public const string Period = "period";
    public const string TaxPaid = "taxPaid";
    public const string Taxpayer = "taxpayer";
    public const string ConsumptionTax = "consumptionTax";
    public const string Sales = "sales";
    public const string Refunded = "refunded";
    public const string Invested = "invested";
    public const string Withdrawn = "withdrawn";
    public const string OffsetEducation = "offsetEducation";
    public const string OffsetLocal = "offsetLocal";

    public static string Entry(int index) => string.Create(CultureInfo.InvariantCulture, $"{Periods}[{index}]");

    public static string Entry(int index, string member) => $"{Entry(index)}.{member}";
}
