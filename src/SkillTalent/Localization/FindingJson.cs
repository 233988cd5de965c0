using System.Text.Json;
using SkillTalent.Rules;

namespace SkillTalent.Localization;

/// <summary>Writes what the results of the typed engines have in common.</summary>
internal static class FindingJson
{
    /// <summary>Writes the member <c>findings</c>: a list of <c>{ "code", "message" }</c>.</summary>
    public static void WriteFindings(this Utf8JsonWriter writer, IReadOnlyList<Reason> findings, Language language)
    {
        writer.WriteStartArray("findings");
        foreach (Reason finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("message", finding.Text(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the member <c>citations</c>: a list of <c>{ "document", "article" }</c>.</summary>
    public static void WriteCitations(this Utf8JsonWriter writer, IReadOnlyList<Citation> citations)
    {
        writer.WriteStartArray("citations");
        foreach (Citation citation in citations)
        {
            writer.WriteStartObject();
            writer.WriteString("document", citation.Document);
            if (citation.Article is not null)
            {
                writer.WriteString("article", citation.Article);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an amount in yuan, or null where it is not known.</summary>
    public static void WriteAmount(this Utf8JsonWriter writer, string name, decimal? yuan)
    {
        if (yuan is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
