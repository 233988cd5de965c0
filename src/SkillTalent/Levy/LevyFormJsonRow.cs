using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>A row of the form as JSON shows it: its columns by their numbers on the form, rates in percent as printed there.</summary>
internal sealed record LevyFormJsonRow(int Row, LevyFormJsonRow.Cells Columns)
{
    public static LevyFormJsonRow Of(LevyFormRow row) => new(
        row.Row,
        new(
            row.TaxPaid,
            row.RefundDeducted,
            Percent(row.Rate),
            row.Due,
            row.Exempted,
            Percent(row.ReductionShare),
            row.Reduced,
            row.CreditCode,
            row.CreditOffset,
            row.AlreadyPaid,
            row.Payable));

    private static decimal Percent(decimal share) => decimal.Round(share * 100, 2);

    internal sealed record Cells(
        [property: JsonPropertyName("1")] decimal TaxPaid,
        [property: JsonPropertyName("3")] decimal RefundDeducted,
        [property: JsonPropertyName("4"), JsonConverter(typeof(WrittenNumber))] decimal Rate,
        [property: JsonPropertyName("5")] decimal Due,
        [property: JsonPropertyName("7")] decimal Exempted,
        [property: JsonPropertyName("8"), JsonConverter(typeof(WrittenNumber))] decimal ReductionShare,
        [property: JsonPropertyName("9")] decimal Reduced,
        [property: JsonPropertyName("10")] string? CreditCode,
        [property: JsonPropertyName("11")] decimal CreditOffset,
        [property: JsonPropertyName("12")] decimal AlreadyPaid,
        [property: JsonPropertyName("13")] decimal Payable);
}
