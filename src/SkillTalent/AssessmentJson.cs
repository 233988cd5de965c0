using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using SkillTalent.Benefits;
using SkillTalent.Decisions;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent;

/// <summary>The JSON form of an assessment.</summary>
public static class AssessmentJson
{
    // Chinese texts stay readable; the output is a file or a response body and not a script.
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The assessment as JSON.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of the texts.</param>
    public static string ToJson(this Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            Write(writer, assessment, language);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Writes an assessment as one JSON object: the question, the decisions, how the benefits among them go together, and the labels of the facts that they name.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="decisions">Which of its decisions to write, in this order; null: all.</param>
    public static void Write(Utf8JsonWriter writer, Assessment assessment, Language language, IReadOnlyList<Decision>? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(assessment);
        decisions ??= assessment.Decisions;
        SkillPolicy policy = assessment.Policy;
        writer.WriteStartObject();
        writer.WriteString("jurisdiction", policy.Place.Code);
        writer.WriteString("place", policy.Place.Name.In(language));
        writer.WriteString("on", LocalDatePattern.Iso.Format(policy.On));
        writer.WriteString("edition", policy.Options.Edition);
        writer.WriteBoolean("includeUnconfirmed", policy.Options.IncludeUnconfirmed);
        writer.WriteString("asKnownOn", policy.Options.AsKnownOn is { } known ? LocalDatePattern.Iso.Format(known) : null);
        writer.WriteString("dataVersion", policy.Catalog.DataVersion);
        writer.WriteStartArray("decisions");
        foreach (Decision decision in decisions)
        {
            DecisionJson.Write(writer, decision, language);
        }

        writer.WriteEndArray();
        writer.WriteStacking(StackingReview.Of(decisions.Where(d => d.Kind == ProvisionKind.Benefit), policy.Stacking), language);
        WriteFacts(writer, decisions, language);
        writer.WriteEndObject();
    }

    // Decisions name facts by id: missing ones and assumed ones. Here stands what people call them, once each.
    private static void WriteFacts(Utf8JsonWriter writer, IReadOnlyList<Decision> decisions, Language language)
    {
        writer.WriteStartObject("facts");
        foreach (Fact fact in decisions.SelectMany(d => d.Missing.Concat(d.Assumed)).Distinct().OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            writer.WriteStartObject(fact.Id);
            writer.WriteString("label", fact.Label.In(language));
            writer.WriteString("kind", fact.Kind.ToCode());
            writer.WriteString("assumed", fact.AssumedWhileAbsent);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
