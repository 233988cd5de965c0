using NodaTime;
using SkillTalent.Web.Pages;
using SkillTalent.Web.Rules;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Comparing;

/// <summary>Two places or two days side by side: what is in one and not in the other, which pays more, and who of a made-up city gets more.</summary>
internal sealed class ComparePage
{
    private readonly View _view;
    private readonly SkillPolicy _before;
    private readonly SkillPolicy _after;

    private ComparePage(View view, SkillPolicy before, SkillPolicy after)
    {
        _view = view;
        _before = before;
        _after = after;
    }

    public static PageResult Empty(View view, PolicyCatalog catalog) => new(Page(view, Form(view, catalog, Places.Quzhou, view.Today, Places.Quzhou, view.Today.PlusYears(-3))), mayBeKept: true);

    public static PageResult Of(View view, PolicyCatalog catalog, SkillPolicy before, SkillPolicy after) => new(
        Page(view, Markup.Of($"{Form(view, catalog, before.Place.Code, before.On, after.Place.Code, after.On)}{new ComparePage(view, before, after).Answer()}")), mayBeKept: true);

    private static Markup Page(View view, Markup content)
    {
        string title = view.T("比较两个地方或两个日子", "Compare two places or two days");
        return Layout.Page(view, title, Markup.Of($"""
            <h1>{title}</h1>
            <p><a href="{view.Url("/compare/amendment")}">{view.T("在虚构的城市里试一试修改 →", "Try an amendment on a made-up city →")}</a></p>
            {content}
            """));
    }

    private static Markup Form(View view, PolicyCatalog catalog, string place, LocalDate on, string otherPlace, LocalDate otherOn) => Markup.Of($"""
        <form class="filters" method="get" action="{view.Url("/compare")}">
        <div class="field"><label for="in">{view.T("甲：地方", "First: place")}</label>{Fields.Places(view, catalog, "in", place)}</div>
        <div class="field"><label for="on">{view.T("甲：日期", "First: day")}</label><input type="date" id="on" name="on" value="{on}"></div>
        <div class="field"><label for="and-in">{view.T("乙：地方", "Second: place")}</label>{Fields.Places(view, catalog, "and-in", otherPlace)}</div>
        <div class="field"><label for="and-on">{view.T("乙：日期", "Second: day")}</label><input type="date" id="and-on" name="and-on" value="{otherOn}"></div>
        <div class="field"><button>{view.T("比较", "Compare")}</button></div></form>
        """);

    private Markup Answer()
    {
        PolicyDiff diff = PolicyDiff.Of(_before, _after);
        (string first, string second) = (Name(_before), Name(_after));
        return Markup.Of($"""
            <p role="status">{_view.F($"{diff.Differences.Count}处不同", $"{diff.Differences.Count} differences")}</p>
            {new ComparedPay(_view, _before, _after).Of(first, second)}
            {Group(_view.F($"内容不同：{first}与{second}", $"Different: {first} and {second}"), [.. diff.Differences.Where(d => d.Change == ProvisionChange.Replaced)], first, second)}
            {Group(_view.F($"只在{second}有", $"Only in {second}"), [.. diff.Differences.Where(d => d.Change == ProvisionChange.Added)], first, second)}
            {Group(_view.F($"只在{first}有", $"Only in {first}"), [.. diff.Differences.Where(d => d.Change is ProvisionChange.Removed or ProvisionChange.Withdrawn)], first, second)}
            """);
    }

    private string Name(SkillPolicy policy) => $"{_view.In(policy.Place.Name)} {NodaTime.Text.LocalDatePattern.Iso.Format(policy.On)}";

    private Markup Group(string title, IReadOnlyList<ProvisionDifference> differences, string first, string second) => differences.Count == 0 ? Markup.Empty : Markup.Of($"""
        <section><h2>{title}（{differences.Count}）</h2><ul class="differences">{Each(differences, d => Item(d, first, second))}</ul></section>
        """);

    private Markup Item(ProvisionDifference difference, string first, string second) => Markup.Of($"""
        <li class="card"><h3>{_view.In(difference.Title)}</h3>
        <p class="meta">{_view.In(difference.Change.ToLabel())} · {(difference.Before is { } before ? Link(first, before, _before.On) : Markup.Empty)} {(difference.After is { } after ? Link(second, after, _after.On) : Markup.Empty)}</p>
        {If(difference.Amounts.Count > 0, () => Amounts(difference, first, second))}
        {If(difference.Why is not null, () => Markup.Of($"<p class=\"meta\">{_view.In(difference.Why!)}</p>"))}{If(difference.Others.Count > 0, () => Markup.Of($"<ul class=\"moves\">{Each(difference.Others, o => Markup.Of($"<li>{_view.In(o)}</li>"))}</ul>"))}
        {Texts(difference.ConditionsBefore, isNew: false)}{Texts(difference.ConditionsAfter, isNew: true)}
        {If(difference.Pathways.Count > 0, () => Markup.Of($"""<ul class="moves">{Each(difference.Pathways, p => Markup.Of($"<li><code>{p.Id}</code> {(p.Before is { } was ? Markup.Of($"<del>{was.Text(_view.Language)}</del>") : Markup.Empty)} {(p.After is { } now ? Markup.Of($"<ins>{now.Text(_view.Language)}</ins>") : Markup.Empty)}</li>"))}</ul>"""))}
        <p class="meta"><cite>{RuleWords.Source(_view, difference.Documents)}</cite></p></li>
        """);

    private Markup Amounts(ProvisionDifference difference, string first, string second) => Markup.Of($"""
        <div class="scroll" tabindex="0" role="region" aria-label="{_view.T("金额", "Amounts")}"><table><thead><tr><th scope="col">{_view.T("对象", "For whom")}</th><th scope="col">{first}</th><th scope="col">{second}</th><th scope="col">{_view.T("哪边多", "Which is more")}</th></tr></thead>
        <tbody>{Each(difference.Amounts, a => Markup.Of($"""<tr><td>{_view.In(a.For)}</td><td class="amount">{Amount(a.Before, a.BeforeText, a.Unit)}</td><td class="amount">{Amount(a.After, a.AfterText, a.Unit)}</td><td>{More(a, first, second)}</td></tr>"""))}</tbody></table></div>
        """);

    private Markup Amount(decimal? yuan, LocalizedText? words, LocalizedText unit) => yuan is { } known
        ? Markup.Of($"{known} {_view.In(unit)}")
        : words is null ? Markup.Of($"—") : Markup.Of($"{_view.In(words)}");

    private static string More(AmountMove move, string first, string second) =>
        move.Before is { } was && move.After is { } now ? was > now ? first : now > was ? second : "=" : "";

    private Markup Texts(IReadOnlyList<LocalizedText> texts, bool isNew) => Each(texts, t => isNew ? Markup.Of($"<p><ins>{_view.In(t)}</ins></p>") : Markup.Of($"<p><del>{_view.In(t)}</del></p>"));

    private Markup Link(string where, Provision rule, LocalDate on) => Markup.Of($"""<a href="{_view.Url(RuleAddress.On(rule.Id, on))}">{where}</a>""");
}
