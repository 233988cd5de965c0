using SkillTalent.Web.Pages;
using SkillTalent.Web.Rules;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>Every decision with its reasons and documents.</summary>
internal sealed class DecisionSection(View view, Case asked)
{
    public Markup Of()
    {
        string series = asked.Series.ToCode();
        Decision[] decisions = [.. asked.Assessment.Decisions.Where(d => (d.Series is null || d.Series == series) && d.Outcome != Outcome.NotCovered)];
        return Markup.Of($"""
            <section class="decisions screen" aria-labelledby="all"><h2 id="all">{view.T("逐项结论、理由和文件", "Every answer, with its reason and document")}</h2>
            {Each(Codes.ProvisionKinds, k => Group(k, [.. decisions.Where(d => d.Kind == k)]))}</section>
            """);
    }

    private Markup Group(ProvisionKind kind, IReadOnlyList<Decision> decisions) => decisions.Count == 0 ? Empty : Markup.Of($"""
        <h3>{view.In(kind.ToLabel())}</h3>{Each(decisions, Of)}
        """);

    private Markup Of(Decision decision) => Markup.Of($"""
        <details class="decision" id="{SummarySection.Anchor(decision)}"><summary>{RuleWords.OutcomeTag(view, decision.Outcome)} {RuleWords.Name(view, decision)}{If(decision.Held, () => Markup.Of($"""{view.T("（已有）", " (held)")}"""))}{If(decision.Amount is not null && decision.Outcome != Outcome.NotEligible, () => Markup.Of($" · {decision.Amount!.Text(view.Language)}"))}</summary>
        <p class="plain">{decision.Explain(view.Language)}</p>
        <dl class="facts">
        {Row(view.T("最早", "Earliest"), decision.Earliest is { } earliest ? Markup.Of($"{earliest}") : Empty)}
        {Row(view.T("截止", "Open until"), decision.OpenUntil is { } until ? Markup.Of($"{until}") : Empty)}
        {Row(view.T("不知道的", "Unknown"), List(decision.Missing.Select(f => view.In(f.Label))))}
        {Row(view.T("按通常情况", "Assumed"), List(decision.Assumptions(view.Language)))}
        {Row(view.T("注意", "Mind"), List(decision.Warnings.Select(w => w.Text(view.Language))))}
        {Row(view.T("依据", "Rests on"), Markup.Of($"{RuleWords.BasisTag(view, decision.Basis)} {RuleWords.Citations(view, decision.Citations)}"))}
        {Row(view.T("规则", "Rules"), Each(decision.Provisions.Select(p => p.Id).Distinct(StringComparer.Ordinal), p => Markup.Of($"""<a href="{view.Url(RuleAddress.On(p, decision.On))}"><code>{p}</code></a> """)))}
        </dl>
        {If(decision.Outcome == Outcome.NotEligible && !decision.Held, () => Markup.Of($"""<form method="post" action="{view.Url("/check/result")}">{asked.Hidden()}{Fields.Hidden("changes", decision.Id)}<button class="quiet">{view.T("怎样才能符合", "What would change this")}</button></form>"""))}
        </details>
        """);

    private static Markup Row(string label, Markup value) => value.IsEmpty ? Empty : Markup.Of($"<dt>{label}</dt><dd>{value}</dd>");

    private static Markup List(IEnumerable<string> items) => Each(items, i => Markup.Of($"<span class=\"item\">{i}</span>"));
}
