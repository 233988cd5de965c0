using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SkillTalent.Decisions;
using SkillTalent.Rules;
using SkillTalent.Workers;

namespace SkillTalent.Checking;

/// <summary>The JSON form of a check. Witnesses are workers that can be run as they stand.</summary>
public static class CheckReportJson
{
    // Divided by this, a decimal loses the zeros behind its last digit.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Writes a report as one JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of its sentences.</param>
    public static void Write(Utf8JsonWriter writer, CheckReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        writer.WriteNumber("errors", report.Findings.Count(f => f.Severity == CheckSeverity.Error));
        writer.WriteNumber("notes", report.Findings.Count(f => f.Severity == CheckSeverity.Note));
        writer.WriteNumber("decisions", report.Decisions);
        writer.WriteNumber("questions", report.Questions);
        writer.WriteNumber("cells", report.Cells);
        writer.WriteStartArray("findings");
        foreach (CheckFinding finding in report.Findings)
        {
            Write(writer, finding, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CheckFinding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", finding.Severity == CheckSeverity.Error ? "error" : "note");
        writer.WriteString("message", finding.Text(language));
        writer.WriteString("rulebook", finding.Rulebook);
        writer.WriteString("jurisdiction", finding.Place);
        writer.WriteString("provision", finding.Provision?.Id);
        writer.WriteString("pathway", finding.Pathway);
        writer.WriteString("by", finding.By);
        WriteNumber(writer, "row", finding.Row);
        WriteDay(writer, "from", finding.From);
        WriteDay(writer, "to", finding.To);
        WriteNumber(writer, "cells", finding.Cells);
        writer.WriteStartArray("witnesses");
        foreach (CheckWitness witness in finding.Witnesses)
        {
            Write(writer, witness);
        }

        writer.WriteEndArray();
        if (finding.Acknowledged is { } word)
        {
            writer.WriteStartObject("acknowledged");
            writer.WriteString("note", word.Note?.In(language));
            DecisionJson.WriteCitations(writer, word.Citations, language);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("acknowledged");
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CheckWitness witness)
    {
        writer.WriteStartObject();
        writer.WriteString("jurisdiction", witness.Place);
        WriteDay(writer, "on", witness.On);
        writer.WriteString("decision", witness.DecisionId);
        writer.WriteString("outcome", witness.Outcome.ToCode());
        if (witness.Amount is { } amount)
        {
            writer.WriteNumber("amount", amount / One);
        }
        else
        {
            writer.WriteNull("amount");
        }

        writer.WritePropertyName("worker");
        WorkerJson.Write(writer, witness.Worker);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, LocalDate? day) =>
        writer.WriteString(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);
}
