using System.Text.Json;
using NodaTime.Text;
using SkillTalent.Decisions;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Diffs;

/// <summary>The JSON form of what changed for a worker.</summary>
public static class AssessmentDiffJson
{
    /// <summary>Writes a comparison as one JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="diff">The comparison.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="wanted">Which decisions to write; null: all.</param>
    public static void Write(Utf8JsonWriter writer, AssessmentDiff diff, Language language, Func<Decision, bool>? wanted = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(diff);
        writer.WriteStartObject();
        ProvisionDifferenceJson.WritePolicy(writer, "before", diff.Before.Policy, language);
        ProvisionDifferenceJson.WritePolicy(writer, "after", diff.After.Policy, language);
        writer.WriteString("dataVersion", diff.After.Policy.Catalog.DataVersion);
        Write(writer, "changes", diff.Changes, language, wanted);
        Write(writer, "sameUnderOtherRules", diff.SameUnderOtherRules, language, wanted);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<DecisionChange> changes, Language language, Func<Decision, bool>? wanted)
    {
        writer.WriteStartArray(name);
        foreach (DecisionChange change in changes.Where(c => wanted is null || wanted(c.After ?? c.Before!)))
        {
            Decision named = change.After ?? change.Before!;
            writer.WriteStartObject();
            writer.WriteString("id", change.Id);
            writer.WriteString("kind", named.Kind.ToCode());
            writer.WriteString("target", named.Target);
            writer.WriteString("title", named.Title.In(language));
            writer.WriteString("cause", change.Cause?.ToCode());
            Write(writer, "before", change.Before, language);
            Write(writer, "after", change.After, language);
            writer.WriteStartArray("provisions");
            foreach (ProvisionDifference difference in change.Provisions)
            {
                ProvisionDifferenceJson.Write(writer, difference, language);
            }

            writer.WriteEndArray();
            DecisionJson.WriteCitations(writer, change.Documents, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, Decision? decision, Language language)
    {
        if (decision is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("outcome", decision.Outcome.ToCode());
        writer.WriteString("pathway", decision.Pathway?.Id);
        writer.WriteString("earliest", decision.Earliest is { } earliest ? LocalDatePattern.Iso.Format(earliest) : null);
        writer.WriteString("openUntil", decision.OpenUntil is { } last ? LocalDatePattern.Iso.Format(last) : null);
        ProvisionDifferenceJson.WriteNumber(writer, "amount", decision.Amount?.Adjusted);
        writer.WriteString("unit", decision.Amount?.Unit);
        writer.WriteString("text", decision.Amount?.Text(language));
        writer.WriteEndObject();
    }
}
