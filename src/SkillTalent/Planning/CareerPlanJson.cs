using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SkillTalent.Decisions;
using SkillTalent.Localization;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;
using SkillTalent.Workers;

namespace SkillTalent.Planning;

/// <summary>The JSON form of a plan. Codes, ids and days are the same in every language; texts are in the one asked for.</summary>
public static class CareerPlanJson
{
    /// <summary>Writes a plan as one JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, CareerPlan plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(plan);
        writer.WriteStartObject();
        WriteTarget(writer, plan.Target);
        writer.WriteString("title", plan.Asked.Title.In(language));
        WriteDay(writer, "on", plan.On);
        writer.WriteString("outcome", plan.Outcome.ToCode());
        writer.WriteBoolean("reachable", plan.Reachable);
        WriteDay(writer, "arrives", plan.Arrives);
        WriteDay(writer, "arrivesAtBest", plan.ArrivesAtBest);
        writer.WriteString("route", plan.Reachable ? plan.Route?.Kind.ToCode() : null);
        writer.WriteBoolean("isEarliest", plan.IsEarliest);
        writer.WriteStartArray("steps");
        foreach (PlanStep step in plan.Reachable ? plan.Steps : [])
        {
            WriteStep(writer, step, language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("alternatives");
        foreach (PlanRoute other in plan.Alternatives)
        {
            WriteAlternative(writer, null, other);
        }

        writer.WriteEndArray();
        WriteAlternative(writer, "atBest", plan.RouteAtBest);
        WriteReasons(writer, "assumptions", plan.Assumptions, language);
        WriteReasons(writer, "warnings", plan.Warnings, language);
        writer.WriteStartArray("missing");
        foreach (Fact fact in plan.Missing)
        {
            writer.WriteStringValue(fact.Id);
        }

        writer.WriteEndArray();
        WriteTexts(writer, "unmet", plan.Outcome == PlanOutcome.Held ? [] : plan.Asked.Unmet, language);
        WriteTexts(writer, "why", plan.Why, language);
        if (plan.LeastChanges() is { } changes)
        {
            writer.WriteLeastChanges(changes, language);
        }

        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, PlanStep step, Language language)
    {
        writer.WriteStartObject();
        WriteTarget(writer, step.Target);
        writer.WriteString("title", step.Title.In(language));
        writer.WriteString("pathway", step.Pathway.Id);
        writer.WriteString("text", step.Pathway.Text(language));
        writer.WriteString("outcome", step.Pathway.Outcome.ToCode());
        WriteDay(writer, "on", step.On);
        WriteDay(writer, "awarded", step.Awarded);
        WriteDay(writer, "earliest", step.Earliest);
        writer.WriteStartArray("needs");
        foreach (PlanTarget need in step.Needs)
        {
            writer.WriteStringValue(need.Id);
        }

        writer.WriteEndArray();
        WriteTexts(writer, "restsOn", step.RestsOn, language);
        writer.WriteString("basis", step.Basis.ToCode());
        DecisionJson.WriteCitations(writer, step.Citations, language);
        WriteReasons(writer, "warnings", step.Decision.Warnings, language);
        writer.WriteEndObject();
    }

    private static void WriteAlternative(Utf8JsonWriter writer, string? name, PlanRoute? route)
    {
        if (name is not null)
        {
            writer.WritePropertyName(name);
        }

        if (route is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("route", route.Kind.ToCode());
        WriteDay(writer, "arrives", route.Arrives);
        writer.WriteStartArray("steps");
        foreach (PlanStep step in route.Steps)
        {
            writer.WriteStartObject();
            WriteTarget(writer, step.Target);
            writer.WriteString("pathway", step.Pathway.Id);
            WriteDay(writer, "on", step.On);
            WriteDay(writer, "awarded", step.Awarded);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // As decisions name their targets: the code of a level, or that of a rank beside its series.
    private static void WriteTarget(Utf8JsonWriter writer, PlanTarget target)
    {
        writer.WriteString("target", target.Id);
        writer.WriteString("kind", target.Kind.ToCode());
        writer.WriteString("series", target.Series?.ToCode());
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<Reason> reasons, Language language)
    {
        writer.WriteStartArray(name);
        foreach (Reason reason in reasons)
        {
            writer.WriteStringValue(reason.Text(language));
        }

        writer.WriteEndArray();
    }

    private static void WriteReasons(Utf8JsonWriter writer, string name, IReadOnlyList<Reason> reasons, Language language)
    {
        writer.WriteStartArray(name);
        foreach (Reason reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("code", reason.Code);
            writer.WriteString("message", reason.Text(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, LocalDate? day) =>
        writer.WriteString(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);
}
