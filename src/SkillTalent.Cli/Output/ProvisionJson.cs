using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SkillTalent.Decisions;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Cli.Output;

/// <summary>Provisions for programs.</summary>
internal static class ProvisionJson
{
    /// <summary>Writes what a list tells of a provision, into an object that is open.</summary>
    public static void WriteHead(Utf8JsonWriter json, Provision provision, Language language)
    {
        Effective effective = provision.Effective;
        json.WriteString("id", provision.BaseId);
        json.WriteString("kind", provision.Kind.ToCode());
        json.WriteString("jurisdiction", provision.Place);
        json.WriteString("title", provision.Title.In(language));
        WriteDay(json, "from", effective.From);
        WriteDay(json, "to", effective.To);
        json.WriteString("fromIs", effective.Kind == EffectiveKind.Enacted ? "enacted" : "known-from");
        json.WriteString("precision", effective.Precision.ToString().ToLowerInvariant());
        json.WriteString("after", effective.After switch { AfterEnd.Ended => "ended", AfterEnd.NotCovered => "not-covered", _ => null });
        WriteDay(json, "published", provision.Published);
        WriteDay(json, "confirmedThrough", provision.ConfirmedThrough);
        json.WriteString("basis", provision.Basis.ToCode());
        json.WriteString("edition", provision.Edition);
        json.WriteString("series", provision.Series);
        WriteStrings(json, "occupations", provision.Occupations);
        WriteStrings(json, "replaces", provision.Replaces);
        WriteStrings(json, "withdraws", provision.Withdraws);
        WriteStrings(json, "systems", provision.Systems);
        json.WriteString("rulebook", provision.Rulebook);
    }

    /// <summary>Writes everything of a provision as one object.</summary>
    public static void Write(Utf8JsonWriter json, Provision provision, Language language)
    {
        json.WriteStartObject();
        WriteHead(json, provision, language);
        json.WriteString("target", provision.Target);
        json.WriteString("text", provision.Text(language));
        json.WriteString("throughout", provision.ThroughoutText(language));
        json.WriteString("held", provision.HeldText(language));
        json.WriteStartArray("pathways");
        foreach (Pathway pathway in provision.Pathways)
        {
            json.WriteStartObject();
            json.WriteString("id", pathway.Id);
            json.WriteString("title", pathway.Title?.In(language));
            json.WriteString("text", pathway.Text(language));
            json.WriteString("note", pathway.Note?.In(language));
            json.WriteString("basis", pathway.Basis.ToCode());
            DecisionJson.WriteCitations(json, pathway.Citations, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteAmount(json, provision.Amount, language);
        json.WriteString("grants", provision.Grants?.In(language));
        WriteParameter(json, provision, language);
        json.WriteString("note", provision.Note?.In(language));
        WriteStrings(json, "advice", provision.Advice.Select(a => a.In(language)));
        WriteStrings(json, "facts", provision.Facts.Select(f => f.Id));
        DecisionJson.WriteCitations(json, provision.Citations, language);
        json.WriteEndObject();
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteAmount(Utf8JsonWriter json, AmountTable? amount, Language language)
    {
        if (amount is null)
        {
            json.WriteNull("amount");
            return;
        }

        json.WriteStartObject("amount");
        json.WriteString("per", amount.Per.ToCode());
        json.WriteBoolean("isCeiling", amount.IsCeiling);
        json.WriteString("term", amount.Term?.ToString());
        json.WriteStartArray("rows");
        foreach (AmountRow row in amount.Rows)
        {
            json.WriteStartObject();
            json.WriteString("text", row.Text(language));
            json.WriteNumber("yuan", row.Yuan);
            json.WriteString("basis", row.Basis.ToCode());
            DecisionJson.WriteCitations(json, row.Citations, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("factors");
        foreach (AmountFactor factor in amount.Factors)
        {
            json.WriteStartObject();
            json.WriteString("text", factor.Text(language));
            json.WriteNumber("times", factor.Times);
            json.WriteString("basis", factor.Basis.ToCode());
            DecisionJson.WriteCitations(json, factor.Citations, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("sharedBy", amount.SharedBy?.Id);
        json.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter json, Provision provision, Language language)
    {
        if (provision.Kind != ProvisionKind.Parameter)
        {
            return;
        }

        if (provision.Value is { } value)
        {
            json.WriteNumber("value", value);
        }
        else
        {
            json.WriteNull("value");
        }

        json.WriteStartObject("table");
        foreach ((string name, decimal cell) in provision.Table ?? new Dictionary<string, decimal>(StringComparer.Ordinal))
        {
            json.WriteNumber(name, cell);
        }

        json.WriteEndObject();
        json.WriteString("unit", provision.Unit?.In(language));
        json.WriteString("bound", provision.Bound == ValueBound.Exact ? null : provision.Bound.ToCode());
    }

    private static void WriteDay(Utf8JsonWriter json, string name, LocalDate? day) =>
        json.WriteString(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);
}
