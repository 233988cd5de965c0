using System.Text.Json;
using NodaTime.Text;
using SkillTalent.Decisions;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Diffs;

/// <summary>The JSON form of differences between provisions.</summary>
internal static class ProvisionDifferenceJson
{
    // Divided by this, a decimal loses the zeros behind its last digit.
    private const decimal One = 1.0000000000000000000000000000m;

    public static void Write(Utf8JsonWriter writer, ProvisionDifference difference, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("change", difference.Change.ToCode());
        writer.WriteString("provision", difference.Id);
        writer.WriteString("kind", (difference.After ?? difference.Before!).Kind.ToCode());
        writer.WriteString("title", difference.Title.In(language));
        WriteVersion(writer, "before", difference.Before);
        WriteVersion(writer, "after", difference.After);
        writer.WriteString("by", difference.By?.Id);
        writer.WriteBoolean("ruleChanged", difference.RuleChanged);
        WriteTexts(writer, "conditionsBefore", difference.ConditionsBefore, language);
        WriteTexts(writer, "conditionsAfter", difference.ConditionsAfter, language);
        writer.WriteStartArray("amounts");
        foreach (AmountMove move in difference.Amounts)
        {
            writer.WriteStartObject();
            writer.WriteString("for", move.For.In(language));
            WriteNumber(writer, "before", move.Before);
            WriteNumber(writer, "after", move.After);
            writer.WriteString("unit", move.Unit.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("pathways");
        foreach (PathwayMove move in difference.Pathways)
        {
            writer.WriteStartObject();
            writer.WriteString("id", move.Id);
            writer.WriteString("before", move.Before?.Text(language));
            writer.WriteString("after", move.After?.Text(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        DecisionJson.WriteCitations(writer, difference.Documents, language);
        writer.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known / One);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes which policy it is.</summary>
    public static void WritePolicy(Utf8JsonWriter writer, string name, SkillPolicy policy, Language language)
    {
        writer.WriteStartObject(name);
        writer.WriteString("jurisdiction", policy.Place.Code);
        writer.WriteString("place", policy.Place.Name.In(language));
        writer.WriteString("on", LocalDatePattern.Iso.Format(policy.On));
        writer.WriteString("edition", policy.Edition);
        writer.WriteString("asKnownOn", policy.Options.AsKnownOn is { } known ? LocalDatePattern.Iso.Format(known) : null);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<LocalizedText> texts, Language language)
    {
        writer.WriteStartArray(name);
        foreach (LocalizedText text in texts)
        {
            writer.WriteStringValue(text.In(language));
        }

        writer.WriteEndArray();
    }

    private static void WriteVersion(Utf8JsonWriter writer, string name, Provision? provision)
    {
        if (provision is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("id", provision.Id);
        writer.WriteString("jurisdiction", provision.Place);
        writer.WriteString("edition", provision.Edition);
        writer.WriteString("from", LocalDatePattern.Iso.Format(provision.Effective.From));
        writer.WriteString("to", provision.Effective.To is { } to ? LocalDatePattern.Iso.Format(to) : null);
        writer.WriteString("published", provision.Published is { } published ? LocalDatePattern.Iso.Format(published) : null);
        writer.WriteString("basis", provision.Basis.ToCode());
        writer.WriteEndObject();
    }
}
