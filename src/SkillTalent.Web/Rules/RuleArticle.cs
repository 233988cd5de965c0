using NodaTime;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Rules;

/// <summary>One version of a rule in full, every part of it read off the rule.</summary>
internal sealed class RuleArticle(View view, PolicyCatalog catalog)
{
    /// <param name="rule">The version.</param>
    /// <param name="asked">The day as of which it may be stale.</param>
    public Markup Of(Provision rule, LocalDate asked) => Markup.Of($"""
        <article class="rule">
        <header><p class="meta">{RuleWords.BasisTag(view, rule.Basis)} <span class="tag">{view.In(rule.Kind.ToLabel())}</span> <span>{RuleWords.Days(view, rule.Effective)}</span> {RuleWords.StaleTag(view, rule, asked)}</p></header>
        {Facts(rule)}
        {Part(view.T("条件", "Condition"), rule.When)}
        {Part(view.T("无论哪条途径", "Whichever the pathway"), rule.Throughout)}
        {Part(view.T("已具有的条件", "Held where"), rule.Held)}
        {If(rule.Grants is not null, () => Markup.Of($"<h2>{view.T("内容", "Grants")}</h2><p>{view.In(rule.Grants!)}</p>"))}
        {Pathways(rule)}
        {Picture(rule)}
        {new AmountTables(view).Of(rule)}
        {Notes(rule)}
        <h2>{view.T("文件", "Documents")}</h2>
        {RuleWords.Citations(view, rule.Citations)}
        <details><summary>{view.T("规则原样（JSON）", "The rule as it is written (JSON)")}</summary><pre class="json" tabindex="0"><code>{rule.Raw.Element.GetRawText()}</code></pre></details>
        </article>
        """);

    private Markup Facts(Provision rule) => Markup.Of($"""
        <dl class="facts">
        <dt>{view.T("地方", "Place")}</dt><dd>{view.In(catalog.Places[rule.Place].Name)}</dd>
        {Fact(view.T("公布", "Published"), rule.Published is { } published ? Markup.Of($"{published}") : Empty)}
        {Fact(view.T("证实到", "Confirmed through"), rule.ConfirmedThrough is { } through ? Markup.Of($"{through}") : Empty)}
        {Fact(view.T("目标", "Leads to"), rule.Target is { } target ? Markup.Of($"{Name(target)}{If(rule.Series is not null, () => Markup.Of($" · {Name(rule.Series!)}"))}") : Empty)}
        {Fact(view.T("标准版次", "Edition"), rule.Edition is { } edition ? Markup.Of($"{edition}") : Empty)}
        {Fact(view.T("仅限职业", "Only for the occupations"), rule.Occupations.Count > 0 ? Markup.Of($"{string.Join(view.T("、", ", "), rule.Occupations)}") : Empty)}
        {Fact(view.T("代替", "Replaces"), Ids(rule.Replaces))}
        {Fact(view.T("使其不适用", "Withdraws"), Ids(rule.Withdraws))}
        <dt>{view.T("编号", "Id")}</dt><dd><code>{rule.Id}</code></dd>
        </dl>
        """);

    private static Markup Fact(string label, Markup value) => value.IsEmpty ? Empty : Markup.Of($"<dt>{label}</dt><dd>{value}</dd>");

    private Markup Ids(IReadOnlyList<string> ids) => Each(ids, i => Markup.Of($"""<a href="{view.Url(RuleAddress.Of(i))}"><code>{i}</code></a> """));

    // The rulebooks' own choices give codes their names.
    private string Name(string code) => catalog.Facts.SelectMany(f => f.Choices).FirstOrDefault(c => c.Code == code) is { } choice ? view.In(choice.Label) : code;

    private Markup Part(string title, Requirement? node) => node is null ? Empty : Markup.Of($"""<h2>{title}</h2><div class="sentence">{RuleTree.Of(view, node)}</div>""");

    private Markup Pathways(Provision rule) => rule.Pathways.Count == 0 ? Empty : Markup.Of($"""
        <h2>{view.T("途径", "Pathways")}</h2>
        <ol class="pathways">{Each(rule.Pathways, p => Markup.Of($"""
            <li><h3>{view.In(p.Name)} <code>{p.ShortId}</code></h3><div class="sentence">{RuleTree.Of(view, p.When)}</div>
            {If(p.Note is not null, () => Markup.Of($"<p><em>{view.In(p.Note!)}</em></p>"))}
            <p class="meta">{RuleWords.BasisTag(view, p.Basis)} <cite>{RuleWords.Source(view, p.Citations)}</cite></p></li>
            """))}</ol>
        """);

    private Markup Picture(Provision rule)
    {
        (string Name, Requirement When, bool IsSure)[] ways =
        [
            .. rule.Pathways.Select(p => (view.In(p.Name), p.When, p.Basis != Basis.Unconfirmed)),
            .. rule.Pathways.Count == 0 && rule.When is { } when ? [(view.T("条件", "condition"), when, rule.Basis != Basis.Unconfirmed)] : Array.Empty<(string, Requirement, bool)>(),
        ];
        return ways.Length == 0 ? Empty : Markup.Of($"""
            <details class="picture"{If(ways.Length <= 6, () => Markup.Of($" open"))}><summary>{view.T("图：由条件到结果", "Picture: from conditions to the result")}</summary>
            {PathwayPicture.Draw(view, rule.Target is { } target ? Name(target) : view.In(rule.Title), ways)}</details>
            """);
    }

    private Markup Notes(Provision rule) => Markup.Of($"""
        {If(rule.Note is not null, () => Markup.Of($"<h2>{view.T("说明", "Note")}</h2><p>{view.In(rule.Note!)}</p>"))}
        {If(rule.Warning is not null, () => Markup.Of($"""<p class="notice">{view.In(rule.Warning!)}</p>"""))}
        {If(rule.Advice.Count > 0, () => Markup.Of($"<h2>{view.T("提示（不影响结论）", "To know (it decides nothing)")}</h2><ul>{Each(rule.Advice, a => Markup.Of($"<li>{view.In(a)}</li>"))}</ul>"))}
        {If(rule.Otherwise.Count > 0, () => Markup.Of($"<h2>{view.T("另有途径（这里不作结论）", "Another way (not decided here)")}</h2><ul>{Each(rule.Otherwise, a => Markup.Of($"<li>{view.In(a)}</li>"))}</ul>"))}
        """);
}
