using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>What a person comes for: held, open now, next, money, and which facts would settle most.</summary>
internal sealed class SummarySection(View view, Case asked)
{
    private const int Named = 5;

    public Markup Of()
    {
        AssessmentSummary summary = asked.Assessment.SummaryOf(asked.Series);
        return Markup.Of($"""
            <section class="summary" aria-labelledby="summary"><h2 id="summary">{view.T("一眼看懂", "At a glance")}</h2><dl>
            {Row(view.T("已有", "Held"), Each((Decision?[])[summary.HeldLevel, .. summary.HeldTitles], d => d is null ? Empty : Markup.Of($"<li>{view.In(d.Title)}</li>")))}
            {Row(view.T("现在可以申报", "Open now"), Each(summary.OpenNow, d => Markup.Of($"""<li><a href="#{Anchor(d)}">{RuleWords.Name(view, d)}</a>{If(d.Pathway is not null, () => Markup.Of($"（{view.In(d.Pathway!.Pathway.Name)}）"))}{Until(d)}</li>""")))}
            {Row(view.T("下一步", "Next"), Each(summary.Next, d => Markup.Of($"""<li><a href="#{Anchor(d)}">{RuleWords.Name(view, d)}</a>{If(d.Earliest is not null, () => Markup.Of($"""{view.T("：最早", ": from ")}<time datetime="{d.Earliest!.Value}">{d.Earliest!.Value}</time>"""))}{Lacks(d)}</li>""")))}
            {Row(view.T("现在的待遇", "Money due"), Each(summary.Money, d => Markup.Of($"""<li><a href="#{Anchor(d)}">{RuleWords.Name(view, d)}</a>{view.T("：", ": ")}<strong>{d.Amount!.Text(view.Language)}</strong>{Until(d)}</li>""")))}
            {Row(view.T("可能的待遇", "Money possible"), Each(summary.PossibleMoney.Take(Named), d => Markup.Of($"""<li><a href="#{Anchor(d)}">{RuleWords.Name(view, d)}</a>{view.T("：", ": ")}{d.Amount!.Text(view.Language)}</li>""")))}
            {Row(view.T("再知道这些就更清楚", "Would settle most"), Each(summary.NextQuestions(Named), u => Markup.Of($"<li>{view.In(u.Label)}{view.F($"（{u.Decisions.Count}项）", $" ({u.Decisions.Count})")}</li>")))}
            </dl>{If(asked.Assessment.Stacking.MustAsk, () => Markup.Of($"""<p class="notice">{view.T("有的待遇能否同时享受，没有文件说明，请问主管部门。", "Whether some of these go together no document says; ask the office.")}</p>"""))}</section>
            """);
    }

    public static string Anchor(Decision decision) => "d-" + decision.Id;

    private static Markup Row(string label, Markup items) => items.IsEmpty ? Empty : Markup.Of($"<div><dt>{label}</dt><dd><ul>{items}</ul></dd></div>");

    private Markup Until(Decision decision) => decision.OpenUntil is { } until ? Markup.Of($"{view.T("，到", ", until ")}{until}") : Empty;

    private Markup Lacks(Decision decision) => decision.Unmet.Count == 0 ? Empty : Markup.Of($"{view.T("；缺：", "; lacks: ")}{decision.Unmet[0].Text(view.Language)}");
}
