using System.Text.Json.Nodes;
using NodaTime;

namespace SkillTalent;

/// <summary>An agreement in the form that <see cref="PayAgreementJson"/> reads: what it does not say is left out.</summary>
internal sealed record PayAgreementView(
    IReadOnlyList<string> Parties,
    LocalDate From,
    LocalDate To,
    decimal MinimumWage,
    decimal? BasePay,
    JsonNode? Levels,
    JsonNode? Mentoring,
    JsonNode? Contest,
    JsonNode? Honours,
    PayAgreementView.SeniorityView? Seniority,
    IReadOnlyDictionary<string, decimal>? Caps,
    string? Note)
{
    public static PayAgreementView Of(PayAgreement agreement) => new(
        agreement.Parties,
        agreement.From,
        agreement.To,
        agreement.MinimumWage,
        agreement.BasePay,
        Table(agreement.Levels),
        Table(agreement.Mentoring),
        Table(agreement.Contest),
        Table(agreement.Honours),
        agreement.Seniority is { } seniority ? new(seniority.YuanPerYear, seniority.MostYears) : null,
        agreement.Caps is { } caps ? Each(caps) : null,
        agreement.Note);

    // One number for everybody, or an object of level to number.
    private static JsonNode? Table(AllowanceTable? table) => table switch
    {
        { Flat: { } yuan } => JsonValue.Create(yuan),
        { ByLevel: { } byLevel } => new JsonObject(byLevel.Select(row => KeyValuePair.Create<string, JsonNode?>(row.Key.Code, row.Value))),
        _ => null,
    };

    private static Dictionary<string, decimal> Each(AllowanceCaps caps)
    {
        var each = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (AllowanceKind kind in Codes.OfAllowanceKind.All)
        {
            if (caps.Of(kind) is { } yuan)
            {
                each.Add(kind.ToCode(), yuan);
            }
        }

        if (caps.Total is { } total)
        {
            each.Add(PayAgreementJson.TotalCap, total);
        }

        return each;
    }

    internal sealed record SeniorityView(decimal PerYear, int? MostYears);
}
