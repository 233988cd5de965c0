using System.Globalization;
using System.Text;
using NodaTime;

namespace SkillTalent;

/// <summary>Tells a plan in sentences.</summary>
internal static class CareerPlanText
{
    /// <summary>The plan in words: when the target can be reached, by which steps, what each rests on, what was taken for granted, and other ways.</summary>
    public static string Explain(this CareerPlan plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        bool zh = language == Language.Chinese;
        var text = new StringBuilder();
        _ = text.Append(plan.Asked.Title.In(language)).Append(zh ? "：" : ": ").Append(plan.Headline(language)).Append('\n');
        for (int i = 0; i < plan.Steps.Count; i++)
        {
            Step(text, plan.Steps[i], i + 1, language);
        }

        if (plan.Missing.Count > 0)
        {
            Line(text, "", plan.Unknowns(language));
        }

        foreach (Reason reason in plan.Why)
        {
            Line(text, "", reason.Text(language));
        }

        foreach (PlanRoute other in plan.Alternatives)
        {
            string steps = string.Join(zh ? "，" : ", ", other.Steps.Select(s => $"{Day(s.Awarded, language)} {s.Title.In(language)} ({s.Pathway.Pathway.Name.In(language)})"));
            Line(text, zh ? "另一条路，" : "another way, ", $"{other.Kind.ToLabel().In(language)}{(zh ? "：" : ": ")}{steps}");
        }

        foreach (Reason assumption in plan.Assumptions)
        {
            Line(text, zh ? "前提：" : "assuming: ", assumption.Text(language));
        }

        foreach (Reason warning in plan.Warnings)
        {
            Line(text, zh ? "注意：" : "warning: ", warning.Text(language));
        }

        return text.ToString();
    }

    /// <summary>What the plan comes to, in one phrase.</summary>
    public static string Headline(this CareerPlan plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string outcome = plan.Outcome.ToLabel().In(language);
        string? way = plan.Route?.Kind.ToLabel().In(language);
        return (plan.Outcome, language) switch
        {
            (PlanOutcome.Reachable, Language.Chinese) => $"最早{Day(plan.Arrives!.Value, language)}取得，{way}",
            (PlanOutcome.Reachable, _) => $"{Day(plan.Arrives!.Value, language)} at the earliest, {way}",
            (PlanOutcome.Undetermined, Language.Chinese) => $"{outcome}；尚未提供的条件若都符合，最早{Day(plan.ArrivesAtBest!.Value, language)}，{way}",
            (PlanOutcome.Undetermined, _) => $"{outcome}; {Day(plan.ArrivesAtBest!.Value, language)} at the earliest if what is not known turns out well, {way}",
            (PlanOutcome.NotCovered, Language.Chinese) => $"{outcome}：按所列前提取得证书、职称，没有已知的途径，而规定并未收录齐全",
            (PlanOutcome.NotCovered, _) => $"{outcome}: under what is taken for granted, certificates and titles open no way that is known, and not all rules are encoded",
            (PlanOutcome.Unreachable, Language.Chinese) => $"{outcome}：按所列前提取得证书、职称，仍没有途径",
            (PlanOutcome.Unreachable, _) => $"{outcome}: under what is taken for granted, certificates and titles open no way",
            _ => outcome,
        };
    }

    /// <summary>Which facts are unknown, and how early the target might be reached if they turn out well; empty where nothing depends on them.</summary>
    public static string Unknowns(this CareerPlan plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Missing.Count == 0)
        {
            return "";
        }

        bool zh = language == Language.Chinese;
        string facts = string.Join(zh ? "、" : ", ", plan.Missing.Select(f => f.Label.In(language)));
        return (plan.Outcome, zh) switch
        {
            (PlanOutcome.Undetermined, true) => $"尚未提供：{facts}",
            (PlanOutcome.Undetermined, false) => $"not known: {facts}",
            (_, true) => $"尚未提供{facts}：若都符合，最早{Day(plan.ArrivesAtBest!.Value, language)}",
            _ => $"not known: {facts}; if it turns out well, {Day(plan.ArrivesAtBest!.Value, language)} at the earliest",
        };
    }

    private static void Step(StringBuilder text, PlanStep step, int number, Language language)
    {
        bool zh = language == Language.Chinese;
        string when = step.On == step.Awarded
            ? Day(step.On, language)
            : zh ? $"{Day(step.On, language)}申报，{Day(step.Awarded, language)}取得" : $"applied for on {Day(step.On, language)}, awarded on {Day(step.Awarded, language)}";
        Line(text, string.Create(CultureInfo.InvariantCulture, $"{number}. "), $"{when}{(zh ? "：" : ": ")}{step.Title.In(language)}");
        Line(text, zh ? "   途径 " : "   by pathway ", $"{step.Pathway.Pathway.Name.In(language)}{(zh ? "：" : ": ")}{step.Pathway.Text(language)}");
        foreach (Reason reason in step.RestsOn)
        {
            Line(text, "   ", reason.Text(language));
        }

        Line(text, zh ? "   依据：" : "   rests on: ", $"{string.Join(zh ? "；" : "; ", step.Citations)} [{step.Basis.ToLabel().In(language)}]");
        foreach (Reason warning in step.Decision.Warnings)
        {
            Line(text, zh ? "   注意：" : "   warning: ", warning.Text(language));
        }
    }

    private static string Day(LocalDate day, Language language) => DayText.Of(day, language);

    private static void Line(StringBuilder text, string lead, string line) => text.Append("  ").Append(lead).Append(line).Append('\n');
}
