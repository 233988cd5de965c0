using System.Text.Json;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>Writes an assessment in the form that <see cref="AssessmentView"/> declares, decision by decision; a test holds both to the same bytes.</summary>
internal static class AssessmentWriter
{
    public static void Write(Utf8JsonWriter json, SkillPolicy policy, IReadOnlyList<Decision> decisions, Language language)
    {
        json.WriteStartObject();
        json.WriteString("jurisdiction"u8, policy.Place.Code);
        json.WriteString("place"u8, policy.Place.Name.In(language));
        json.WriteString("on"u8, LocalDatePattern.Iso.Format(policy.On));
        json.WriteString("edition"u8, policy.Options.Edition);
        json.WriteBoolean("includeUnconfirmed"u8, policy.Options.IncludeUnconfirmed);
        json.Day("asKnownOn"u8, policy.Options.AsKnownOn);
        json.WriteString("dataVersion"u8, policy.Catalog.DataVersion);
        if (policy.WithoutRules is { Count: > 0 } places)
        {
            json.Texts("withoutRules"u8, places, static p => p.Code);
        }

        json.WriteStartArray("decisions"u8);
        for (int i = 0; i < decisions.Count; i++)
        {
            DecisionWriter.Write(json, decisions[i], language);
        }

        json.WriteEndArray();
        json.WritePropertyName("stacking"u8);
        JsonSerializer.Serialize(
            json,
            StackingView.Of(StackingReview.Of(decisions.Where(d => d.Kind == ProvisionKind.Benefit), policy.Stacking), language),
            SkillTalentViews.Default.IReadOnlyListStackingView);
        WriteFacts(json, decisions, language);
        json.WriteEndObject();
    }

    // Every fact that a decision names, by its id.
    private static void WriteFacts(Utf8JsonWriter json, IReadOnlyList<Decision> decisions, Language language)
    {
        var named = new SortedDictionary<string, Fact>(StringComparer.Ordinal);
        for (int i = 0; i < decisions.Count; i++)
        {
            foreach (Fact fact in decisions[i].Missing)
            {
                named[fact.Id] = fact;
            }

            foreach (Fact fact in decisions[i].Assumed)
            {
                named[fact.Id] = fact;
            }
        }

        json.WriteStartObject("facts"u8);
        foreach ((string id, Fact fact) in named)
        {
            json.WriteStartObject(id);
            json.WriteString("label"u8, fact.Label.In(language));
            json.WriteString("kind"u8, fact.Kind.ToCode());
            json.WriteString("assumed"u8, fact.AssumedWhileAbsent);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
