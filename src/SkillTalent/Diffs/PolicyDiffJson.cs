using System.Text.Json;
using SkillTalent.Rules;

namespace SkillTalent.Diffs;

/// <summary>The JSON form of what is not the same in two policies.</summary>
public static class PolicyDiffJson
{
    /// <summary>Writes a comparison as one JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="diff">The comparison.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="differences">Which of its differences to write; null: all.</param>
    public static void Write(Utf8JsonWriter writer, PolicyDiff diff, Language language, IReadOnlyList<ProvisionDifference>? differences = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(diff);
        writer.WriteStartObject();
        ProvisionDifferenceJson.WritePolicy(writer, "before", diff.Before, language);
        ProvisionDifferenceJson.WritePolicy(writer, "after", diff.After, language);
        writer.WriteString("dataVersion", diff.After.Catalog.DataVersion);
        writer.WriteStartArray("differences");
        foreach (ProvisionDifference difference in differences ?? diff.Differences)
        {
            ProvisionDifferenceJson.Write(writer, difference, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
