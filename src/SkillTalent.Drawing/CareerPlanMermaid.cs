using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Drawing;

/// <summary>Writes a plan as a picture for Markdown.</summary>
public static class CareerPlanMermaid
{
    /// <summary>The plan and its alternatives as a Mermaid gantt chart; without steps, the chart has none.</summary>
    public static string ToMermaid(this CareerPlan plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        bool zh = language == Language.Chinese;
        var text = new StringBuilder("gantt\n");
        _ = text.Append("    title ").Append(Plain(plan.Asked.Title.In(language))).Append(' ').Append(Plain(plan.Headline(language))).Append('\n');
        _ = text.Append("    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m\n");
        if (plan.Route is { } route)
        {
            Section(text, zh ? "最早" : "the earliest", route, plan.On, "a", language);
        }

        for (int i = 0; i < plan.Alternatives.Count; i++)
        {
            Section(text, plan.Alternatives[i].Kind.ToLabel().In(language), plan.Alternatives[i], plan.On, ((char)('b' + i)).ToString(), language);
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, string name, PlanRoute route, LocalDate from, string id, Language language)
    {
        bool zh = language == Language.Chinese;
        _ = text.Append("    section ").Append(Plain(name)).Append('\n');
        for (int i = 0; i < route.Steps.Count; i++)
        {
            PlanStep step = route.Steps[i];
            string task = id + (i + 1).ToString(CultureInfo.InvariantCulture);
            string title = $"{Plain(step.Title.In(language))} {Plain(step.Pathway.Pathway.Name.In(language))}";
            LocalDate start = route.Steps.Where(s => step.Needs.Contains(s.Target)).Select(s => s.Awarded).DefaultIfEmpty(from).Max();
            if (start < step.On)
            {
                _ = text.Append(CultureInfo.InvariantCulture, $"    {title} :{task}w, {Iso(start)}, {Iso(step.On)}\n");
            }

            if (step.On < step.Awarded)
            {
                _ = text.Append(CultureInfo.InvariantCulture, $"    {title} {(zh ? "申报到取得" : "application to award")} :active, {task}p, {Iso(step.On)}, {Iso(step.Awarded)}\n");
            }

            _ = text.Append(CultureInfo.InvariantCulture, $"    {title} {Iso(step.Awarded)} :milestone, {(i == route.Steps.Count - 1 ? "crit, " : "")}{task}, {Iso(step.Awarded)}, 0d\n");
        }
    }

    // Mermaid reads some signs as its own.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = plain.Append(c is ':' or ';' or ',' or '#' or '\n' ? ' ' : c);
        }

        return plain.ToString().Trim();
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
