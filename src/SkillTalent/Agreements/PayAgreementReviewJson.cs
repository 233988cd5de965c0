using System.Text.Json;
using SkillTalent.Localization;
using SkillTalent.Rules;

namespace SkillTalent.Agreements;

/// <summary>The JSON form of a review.</summary>
public static class PayAgreementReviewJson
{
    /// <summary>
    /// Writes <c>{ "findings": [ { "code", "message" } ], "pay": { "level", "basePay", "baseIsAssumed", "allowances": [ { "kind", "agreed",
    /// "paid" } ], "total" }, "basis", "citations": [ { "document", "article" } ] }</c>, amounts in yuan a month; <c>pay</c> is left out
    /// where none is asked for.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="review">The review.</param>
    /// <param name="pay">The pay of the level asked for, if one is.</param>
    /// <param name="language">The language of the messages.</param>
    public static void Write(Utf8JsonWriter writer, PayAgreementReview review, LevelPay? pay, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(review);
        writer.WriteStartObject();
        writer.WriteFindings(review.Findings, language);
        if (pay is not null)
        {
            WritePay(writer, pay);
        }

        writer.WriteString("basis", review.Basis.ToCode());
        writer.WriteCitations(review.Citations);
        writer.WriteEndObject();
    }

    private static void WritePay(Utf8JsonWriter writer, LevelPay pay)
    {
        writer.WriteStartObject("pay");
        writer.WriteString("level", pay.Level.Code);
        writer.WriteNumber("basePay", pay.BasePay);
        writer.WriteBoolean("baseIsAssumed", pay.BaseIsAssumed);
        writer.WriteStartArray("allowances");
        foreach (AllowancePart part in pay.Parts)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", part.Kind.ToCode());
            writer.WriteNumber("agreed", part.Agreed);
            writer.WriteNumber("paid", part.Paid);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("total", pay.Total);
        writer.WriteEndObject();
    }
}
