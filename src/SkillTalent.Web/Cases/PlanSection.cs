using SkillTalent.Web.Pages;
using SkillTalent.Web.Rules;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>A plan: its headline, a picture, its steps with pathways and documents, and what it takes for granted.</summary>
internal sealed class PlanSection(View view)
{
    public Markup Of(CareerPlan plan) => Markup.Of($"""
        <p class="headline"><strong>{view.In(plan.Asked.Title)}</strong>{view.T("：", ": ")}{plan.Headline(view.Language)}</p>
        {If(plan.Steps.Count > 0, () => PlanPicture.Draw(view, plan))}
        {Steps(plan.Steps)}
        {If(plan.Alternatives.Count > 0, () => Markup.Of($"""<ul class="screen">{Each(plan.Alternatives, a => Markup.Of($"<li>{view.In(a.Kind.ToLabel())}{view.T("：", ": ")}{a.Arrives}</li>"))}</ul>"""))}
        {If(plan.Steps.Count == 0 && plan.Outcome != PlanOutcome.Held, () => Markup.Of($"<ul>{Each(plan.Why, w => Markup.Of($"<li>{w.Text(view.Language)}</li>"))}</ul>"))}
        {Unknown(plan)}
        {If(plan.LeastChanges() is { Sets.Count: > 0 } && plan.Steps.Count == 0, () => Markup.Of($"""<pre class="plain">{plan.LeastChanges()!.Explain(view.Language)}</pre>"""))}
        {If(plan.Assumptions.Count + plan.Warnings.Count > 0, () => Markup.Of($"""<ul class="small">{Each(plan.Assumptions.Concat(plan.Warnings), r => Markup.Of($"<li>{r.Text(view.Language)}</li>"))}</ul>"""))}
        """);

    private Markup Steps(IReadOnlyList<PlanStep> steps) => steps.Count == 0 ? Empty : Markup.Of($"""
        <ol class="steps">{Each(steps, s => Markup.Of($"""
            <li><strong>{view.In(s.Title)}</strong> <time datetime="{s.On}">{s.On}</time>{If(s.Awarded != s.On, () => Markup.Of($" → {s.Awarded}"))}{view.T("，途径：", ", by ")}{view.In(s.Pathway.Pathway.Name)}
            <p class="meta">{RuleWords.BasisTag(view, s.Basis)} <a href="{view.Url(RuleAddress.On(s.Decision.ProvisionId, s.On))}"><cite>{RuleWords.Source(view, s.Citations)}</cite></a></p></li>
            """))}</ol>
        """);

    private Markup Unknown(CareerPlan plan) => plan.Outcome != PlanOutcome.Undetermined ? Empty : Markup.Of($"""<p class="notice">{plan.Unknowns(view.Language)}</p>""");
}
