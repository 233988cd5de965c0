using System.Text.Json;
using SkillTalent.Decisions;
using SkillTalent.Localization;
using SkillTalent.Rules;

namespace SkillTalent.Benefits;

/// <summary>The JSON form of a review of benefits side by side.</summary>
public static class StackingJson
{
    /// <summary>
    /// Writes the member <c>stacking</c>: a list of <c>{ "code", "benefits", "by", "certain", "rule", "message", "basis", "citations" }</c>;
    /// <c>by</c>, <c>rule</c>, <c>basis</c> are null and <c>citations</c> empty where there is nothing to say.
    /// </summary>
    public static void WriteStacking(this Utf8JsonWriter writer, StackingReview review, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(review);
        writer.WriteStartArray("stacking");
        foreach (StackingFinding finding in review.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteStartArray("benefits");
            foreach (Decision benefit in (Decision[])[finding.First, finding.Second])
            {
                writer.WriteStringValue(benefit.Id);
            }

            writer.WriteEndArray();
            writer.WriteString("by", finding.Rule?.Kind == StackingKind.Ends ? finding.First.Id : null);
            writer.WriteBoolean("certain", finding.IsCertain);
            writer.WriteString("rule", finding.Rule?.Id);
            writer.WriteString("message", finding.Text(language));
            writer.WriteString("basis", finding.Rule?.Basis.ToCode());
            writer.WriteCitations(finding.Rule?.Citations ?? []);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
