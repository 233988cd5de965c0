using System.Text.Json;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>
/// Writes a decision in the form that <see cref="DecisionView"/> declares, straight from the decision: an assessment has some seventy of them, and
/// what a form takes on the way to its text is more than the text. A test holds both to the same bytes.
/// </summary>
internal static class DecisionWriter
{
    public static void Write(Utf8JsonWriter json, Decision decision, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, decision.Id);
        json.WriteString("provision"u8, decision.ProvisionId);
        json.WriteString("kind"u8, decision.Kind.ToCode());
        json.WriteString("target"u8, decision.Target);
        json.WriteString("series"u8, decision.Series);
        json.WriteString("title"u8, decision.Title.In(language));
        json.WriteString("outcome"u8, decision.Outcome.ToCode());
        json.WriteBoolean("held"u8, decision.Held);
        json.Day("earliest"u8, decision.Earliest);
        json.Day("openUntil"u8, decision.OpenUntil);
        WriteClaims(json, decision.ClaimWindow, language);
        json.WriteString("pathway"u8, decision.Pathway?.Id);
        WritePathways(json, decision, language);
        WriteUnmet(json, decision.Unmet, language);
        json.Texts("missing"u8, decision.Missing, static f => f.Id);
        json.Texts("assumed"u8, decision.Assumed, static f => f.Id);
        WriteAmount(json, decision);
        json.WriteString("grants"u8, decision.Grants?.In(language));
        json.Texts("advice"u8, decision.Advice, language, static (a, l) => a.In(l));
        json.Texts("otherwise"u8, decision.Otherwise, language, static (a, l) => a.In(l));
        WriteWarnings(json, decision.Warnings, language);
        json.WriteString("basis"u8, decision.Basis.ToCode());
        json.Day("confirmedThrough"u8, decision.ConfirmedThrough);
        json.Texts("provisions"u8, decision.ProvisionIds, static id => id);
        WriteCitations(json, decision.Citations, language);
        json.WriteEndObject();
    }

    private static void WriteClaims(Utf8JsonWriter json, ClaimWindow? window, Language language)
    {
        if (window is null)
        {
            json.WriteNull("claimWindow"u8);
            return;
        }

        json.WriteStartObject("claimWindow"u8);
        json.Day("from"u8, window.From);
        json.Day("to"u8, window.To);
        json.WriteString("round"u8, window.Round?.In(language));
        json.WriteEndObject();
    }

    private static void WritePathways(Utf8JsonWriter json, Decision decision, Language language)
    {
        json.WriteStartArray("pathways"u8);
        foreach (PathwayResult result in decision.Pathways)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, result.Id);
            if (result.Pathway.Title is { } title)
            {
                json.WriteString("title"u8, title.In(language));
            }

            json.WriteString("outcome"u8, result.Outcome.ToCode());
            json.WriteString("text"u8, result.Text(language));
            WriteUnmet(json, result.Unmet, language);
            json.WriteString("basis"u8, result.Pathway.Basis.ToCode());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnmet(Utf8JsonWriter json, IReadOnlyList<Reason> unmet, Language language)
    {
        json.Texts("unmet"u8, unmet, language, static (r, l) => r.Text(l));
        json.Texts("unmetCodes"u8, unmet, static r => r.Code);
    }

    private static void WriteAmount(Utf8JsonWriter json, Decision decision)
    {
        BenefitAmount? amount = decision.Amount;

        // What a payment is for and whether it is a ceiling are known also where nothing is due or nothing is in force.
        AmountTable? table = decision.Rule.Amount ?? decision.Rule.Name.Amount;
        json.Number("amount"u8, amount?.Adjusted);
        if (amount is { Adjusted: null })
        {
            json.WriteStartArray("amountRange"u8);
            json.NumberItem(amount.Least);
            json.NumberItem(amount.Most);
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("amountRange"u8);
        }

        json.Number("statutoryAmount"u8, amount?.Statutory);
        json.Number("overTerm"u8, amount?.OverTerm);
        json.WriteBoolean("isCeiling"u8, table?.IsCeiling ?? false);
        json.WriteString("unit"u8, table?.Per.ToUnit().En);
        json.WriteString("term"u8, table?.Term?.ToString());
        json.WriteString("payee"u8, table?.Paid.Payee?.ToCode());
        json.WriteString("funder"u8, table is null || table.Paid.Funders.Count == 0 ? null : string.Join('+', table.Paid.Funders.Select(f => f.By.ToCode())));
        if (decision.Outcome == Outcome.Eligible && decision.NextPayment() is { } next)
        {
            json.WriteStartObject("nextPayment"u8);
            json.WriteString("due"u8, LocalDatePattern.Iso.Format(next.Due));
            json.WriteString("from"u8, LocalDatePattern.Iso.Format(next.From));
            json.WriteString("to"u8, LocalDatePattern.Iso.Format(next.To));
            json.Number("amount"u8, next.Amount);
            json.WriteString("status"u8, next.Status.ToCode());
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("nextPayment"u8);
        }
    }

    private static void WriteWarnings(Utf8JsonWriter json, IReadOnlyList<Reason> warnings, Language language)
    {
        json.WriteStartArray("warnings"u8);
        for (int i = 0; i < warnings.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, warnings[i].Code);
            json.WriteString("message"u8, warnings[i].Text(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCitations(Utf8JsonWriter json, IReadOnlyList<Citation> citations, Language language)
    {
        json.WriteStartArray("citations"u8);
        for (int i = 0; i < citations.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("document"u8, citations[i].Document);
            json.WriteString("article"u8, citations[i].Article);
            if (citations[i].Note is { } note)
            {
                json.WriteString("note"u8, note.In(language));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
