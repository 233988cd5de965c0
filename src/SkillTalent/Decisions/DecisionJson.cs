using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SkillTalent.Localization;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Decisions;

/// <summary>The JSON form of a decision. Codes, ids, days and numbers are the same in every language; texts are in the one asked for.</summary>
public static class DecisionJson
{
    // Divided by this, a decimal loses the zeros behind its last digit.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Writes a decision as one JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language of its texts.</param>
    public static void Write(Utf8JsonWriter writer, Decision decision, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(decision);
        writer.WriteStartObject();
        writer.WriteString("id", decision.Id);
        writer.WriteString("provision", decision.ProvisionId);
        writer.WriteString("kind", decision.Kind.ToCode());
        writer.WriteString("target", decision.Target);
        writer.WriteString("series", decision.Series);
        writer.WriteString("title", decision.Title.In(language));
        writer.WriteString("outcome", decision.Outcome.ToCode());
        writer.WriteBoolean("held", decision.Held);
        WriteDay(writer, "earliest", decision.Earliest);
        WriteDay(writer, "openUntil", decision.OpenUntil);
        writer.WriteString("pathway", decision.Pathway?.Id);
        WritePathways(writer, decision, language);
        WriteReasons(writer, decision.Unmet, language);
        WriteFacts(writer, "missing", decision.Missing);
        WriteFacts(writer, "assumed", decision.Assumed);
        WriteAmount(writer, decision);
        writer.WriteString("grants", decision.Grants?.In(language));
        writer.WriteStartArray("advice");
        foreach (LocalizedText advice in decision.Advice)
        {
            writer.WriteStringValue(advice.In(language));
        }

        writer.WriteEndArray();
        WriteWarnings(writer, decision, language);
        writer.WriteString("basis", decision.Basis.ToCode());
        WriteDay(writer, "confirmedThrough", decision.ConfirmedThrough);
        writer.WriteStartArray("provisions");
        foreach (string id in decision.Provisions.Select(p => p.Id).Distinct(StringComparer.Ordinal))
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
        WriteCitations(writer, decision.Citations, language);
        writer.WriteEndObject();
    }

    /// <summary>Writes the member <c>citations</c>: a list of <c>{ "document", "article", "note" }</c>, the note only where there is one.</summary>
    public static void WriteCitations(Utf8JsonWriter writer, IEnumerable<Citation> citations, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(citations);
        writer.WriteStartArray("citations");
        foreach (Citation citation in citations)
        {
            writer.WriteStartObject();
            writer.WriteString("document", citation.Document);
            writer.WriteString("article", citation.Article);
            if (citation.Note is not null)
            {
                writer.WriteString("note", citation.Note.In(language));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePathways(Utf8JsonWriter writer, Decision decision, Language language)
    {
        writer.WriteStartArray("pathways");
        foreach (PathwayResult pathway in decision.Pathways)
        {
            writer.WriteStartObject();
            writer.WriteString("id", pathway.Id);
            if (pathway.Pathway.Title is { } title)
            {
                writer.WriteString("title", title.In(language));
            }

            writer.WriteString("outcome", pathway.Outcome.ToCode());
            writer.WriteString("text", pathway.Text(language));
            WriteReasons(writer, pathway.Unmet, language);
            writer.WriteString("basis", pathway.Pathway.Basis.ToCode());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // The sentences, and beside them their codes: the same number in the same order.
    private static void WriteReasons(Utf8JsonWriter writer, IReadOnlyList<Reason> reasons, Language language)
    {
        writer.WriteStartArray("unmet");
        foreach (Reason reason in reasons)
        {
            writer.WriteStringValue(reason.Text(language));
        }

        writer.WriteEndArray();
        writer.WriteStartArray("unmetCodes");
        foreach (Reason reason in reasons)
        {
            writer.WriteStringValue(reason.Code);
        }

        writer.WriteEndArray();
    }

    private static void WriteFacts(Utf8JsonWriter writer, string name, IReadOnlyList<Fact> facts)
    {
        writer.WriteStartArray(name);
        foreach (Fact fact in facts)
        {
            writer.WriteStringValue(fact.Id);
        }

        writer.WriteEndArray();
    }

    private static void WriteAmount(Utf8JsonWriter writer, Decision decision)
    {
        BenefitAmount? amount = decision.Amount;
        WriteNumber(writer, "amount", amount?.Adjusted);
        if (amount is { Adjusted: null })
        {
            writer.WriteStartArray("amountRange");
            writer.WriteNumberValue(amount.Least / One);
            writer.WriteNumberValue(amount.Most / One);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteNull("amountRange");
        }

        WriteNumber(writer, "statutoryAmount", amount?.Statutory);
        WriteNumber(writer, "overTerm", amount?.OverTerm);

        // What a payment is for and whether it is a ceiling are known also where nothing is due or nothing is in force.
        AmountTable? table = decision.Rule.Amount ?? decision.Rule.Name.Amount;
        writer.WriteBoolean("isCeiling", table?.IsCeiling ?? false);
        writer.WriteString("unit", table?.Per.ToUnit().En);
        writer.WriteString("term", table?.Term?.ToString());
    }

    private static void WriteWarnings(Utf8JsonWriter writer, Decision decision, Language language)
    {
        writer.WriteStartArray("warnings");
        foreach (Reason warning in decision.Warnings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", warning.Code);
            writer.WriteString("message", warning.Text(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known / One);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, LocalDate? day) =>
        writer.WriteString(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);
}
