using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SkillTalent.Rules;

namespace SkillTalent.Planning;

/// <summary>The JSON form of least changes.</summary>
public static class LeastChangesJson
{
    /// <summary>
    /// Writes the member <c>leastChanges</c>: the sets, the cheapest first, as <c>{ "on", "cost", "changes": [ { "kind", "fact", "on", "text" } ] }</c>;
    /// <c>fact</c> is null where a wait is for the rules themselves.
    /// </summary>
    /// <param name="writer">Where to, within an object.</param>
    /// <param name="changes">The least changes.</param>
    /// <param name="language">The language of the texts.</param>
    public static void WriteLeastChanges(this Utf8JsonWriter writer, LeastChanges changes, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(changes);
        writer.WriteStartArray("leastChanges");
        foreach (ChangeSet set in changes.Sets)
        {
            writer.WriteStartObject();
            WriteDay(writer, set.On);
            writer.WriteNumber("cost", set.Cost);
            writer.WriteStartArray("changes");
            foreach (FactChange change in set.Changes)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", change.Kind.ToCode());
                writer.WriteString("fact", change.Fact?.Id);
                WriteDay(writer, change.On);
                writer.WriteString("text", change.Text(language));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter writer, LocalDate day) => writer.WriteString("on", LocalDatePattern.Iso.Format(day));
}
