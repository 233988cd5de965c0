using NodaTime;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Rules;

/// <summary>The page of one rule: every version, or the one that begins on a day, or those that hold on a day.</summary>
internal sealed class RulePage(View view, PolicyCatalog catalog, RuleExamples examples)
{
    public PageResult Of(string id, IReadOnlyList<Provision> all, IReadOnlyList<Provision> shown, LocalDate? from, LocalDate? on)
    {
        // The version that matters most comes first: the one in force on the day, then the later ones.
        LocalDate asked = on ?? view.Today;
        Provision[] order = [.. shown.OrderByDescending(v => v.Effective.Contains(asked)).ThenByDescending(v => v.Effective.From)];
        Provision front = order.FirstOrDefault() ?? all[^1];
        return new PageResult(
            Layout.Page(view, view.In(front.Title), Markup.Of($"""
                <nav class="crumbs" aria-label="{view.T("位置", "Where this is")}"><a href="{view.Url("/rules")}">{view.T("查规则", "Rules")}</a> › {Each(catalog.Set.ChainOf(front.Place), p => Markup.Of($"""<a href="{view.Url("/rules?in=" + p.Code)}">{view.In(p.Name)}</a> › """))}<code>{id}</code></nav>
                <h1>{view.In(front.Title)}</h1>
                <p class="beside" lang="{(view.IsChinese ? "en" : "zh-CN")}">{view.Beside(front.Title)}</p>
                {Choice(id, all, from, on)}
                {If(order.Length == 0, () => Markup.Of($"""<p class="notice">{view.T("这一天没有有效的版本。", "No version holds on this day.")}</p>"""))}
                {Each(order, v => new RuleArticle(view, catalog).Of(v, asked))}
                {new RuleHistory(view, catalog).Of(all)}
                {Examples(all)}
                {Cite(id, front, from, on)}
                """)),
            mayBeKept: true);
    }

    private Markup Choice(string id, IReadOnlyList<Provision> all, LocalDate? from, LocalDate? on) => Markup.Of($"""
        <form class="filters" method="get" action="{view.Url(RuleAddress.Of(id))}">
        <div class="field"><label for="on">{view.T("哪天的规则", "The rule on")}</label><input id="on" name="on" type="date" value="{on}"></div>
        <div class="field"><button>{view.T("看这一天", "Show that day")}</button></div>
        {If(from is not null || on is not null, () => Markup.Of($"""<div class="field"><a class="button quiet" href="{view.Url(RuleAddress.Of(id))}">{view.F($"全部{all.Count}个版本", $"all {all.Count} versions")}</a></div>"""))}
        </form>
        """);

    private Markup Examples(IReadOnlyList<Provision> all)
    {
        RuleExample[] run = [.. all.SelectMany(examples.Of).Distinct()];
        return run.Length == 0 ? Empty : Markup.Of($"""
            <section aria-labelledby="examples"><h2 id="examples">{view.T("例子（当场运行）", "Examples, run just now")}</h2>
            {ExampleTable.Of(view, catalog, run)}</section>
            """);
    }

    private Markup Cite(string id, Provision front, LocalDate? from, LocalDate? on)
    {
        string address = view.Url(on is { } day ? RuleAddress.On(id, day) : from is not null ? RuleAddress.Of(front) : RuleAddress.Of(id));
        return Markup.Of($"""
            <section aria-labelledby="cite"><h2 id="cite">{view.T("引用", "To cite this")}</h2>
            <p class="cite" data-copy>{view.In(front.Title)}{view.T("，", ", ")}{RuleWords.Source(view, front.Citations)}{view.T("。规则", ". Rule ")} <code>{id}</code>{view.T("，数据版本", ", data version ")} <code>{catalog.DataVersion}</code>{view.T("。地址", ". Address ")} <code>{address}</code></p>
            <ul class="inline"><li><a href="{view.Url(RuleAddress.Of(front))}">{view.T("这一版本的永久地址", "This version’s permanent address")}</a></li>
            <li><a href="{view.Url(RuleAddress.On(front.Id, on ?? view.Today))}">{view.T("这一天的永久地址", "This day’s permanent address")}</a></li>
            <li><a href="/api{RuleAddress.Of(id)}?lang={view.T("zh", "en")}">JSON</a></li></ul></section>
            """);
    }
}
