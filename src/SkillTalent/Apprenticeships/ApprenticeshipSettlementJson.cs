using System.Text.Json;
using SkillTalent.Localization;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Apprenticeships;

/// <summary>The JSON form of a settlement.</summary>
public static class ApprenticeshipSettlementJson
{
    /// <summary>
    /// Writes <c>{ "prepayment", "total", "balance", "prepayShare", "rate", "bound", "outerRates": [ { "rate", "bound",
    /// "document" } ], "basis", "findings": [ { "code", "message" } ],
    /// "citations": [ { "document", "article" } ] }</c>; the three amounts and the rate are null where no rate is published.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="settlement">The settlement.</param>
    /// <param name="language">The language of the messages.</param>
    public static void Write(Utf8JsonWriter writer, ApprenticeshipSettlement settlement, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(settlement);
        writer.WriteStartObject();
        writer.WriteAmount("prepayment", settlement.Prepayment);
        writer.WriteAmount("total", settlement.Total);
        writer.WriteAmount("balance", settlement.Balance);
        writer.WriteNumber("prepayShare", settlement.PrepayShare);
        writer.WriteAmount("rate", settlement.Rate?.Yuan);
        writer.WriteString("bound", settlement.Bound.ToCode());
        writer.WriteStartArray("outerRates");
        foreach (ApprenticeshipRate rate in settlement.OuterRates)
        {
            writer.WriteStartObject();
            writer.WriteNumber("rate", rate.Yuan);
            writer.WriteString("bound", rate.Bound.ToCode());
            writer.WriteString("document", rate.Citations[0].Document);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("basis", settlement.Basis.ToCode());
        writer.WriteFindings(settlement.Findings, language);
        writer.WriteCitations(settlement.Citations);
        writer.WriteEndObject();
    }
}
