using NodaTime;
using NodaTime.Text;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Rules;

/// <summary>The page that finds rules.</summary>
internal static class RuleSearchPage
{
    private const int Shown = 30;

    public static PageResult Of(View view, PolicyCatalog catalog, RuleIndex index, RuleSearch search, int number)
    {
        // Versions of one rule stand together, the one that holds today or else the latest in front.
        (Provision Front, int Versions)[] rules =
        [
            .. index.Find(search).GroupBy(p => p.Id, StringComparer.Ordinal)
                .Select(g => (g.LastOrDefault(p => p.Effective.Contains(search.On ?? view.Today)) ?? g.MaxBy(p => p.Effective.From)!, g.Count())),
        ];
        int pages = Math.Max(1, (rules.Length + Shown - 1) / Shown);
        int page = Math.Clamp(number, 1, pages);
        string title = view.T("查规则", "Find a rule");
        return new PageResult(
            Layout.Page(view, title, Markup.Of($"""
                <h1>{title}</h1>
                {Form(view, catalog, search)}
                <p class="count" role="status">{view.F($"找到{rules.Length}条规则", $"{rules.Length} rules")}</p>
                <ol class="results" start="{((page - 1) * Shown) + 1}">
                {Each(rules.Skip((page - 1) * Shown).Take(Shown), r => Line(view, catalog, r.Front, r.Versions, search.On))}
                </ol>
                {If(rules.Length == 0, () => Markup.Of($"""<p>{view.T("没有符合的规则。少写几个词，或去掉一项限制再试。", "No rule answers to all of this. Try fewer words, or leave one condition out.")}</p>"""))}
                {If(pages > 1, () => Markup.Of($"""<nav class="pager" aria-label="{view.T("分页", "Pages")}">{If(page > 1, () => Step(view, search, page - 1, view.T("← 上一页", "← Previous")))}<span>{page} / {pages}</span>{If(page < pages, () => Step(view, search, page + 1, view.T("下一页 →", "Next →")))}</nav>"""))}
                """)),
            mayBeKept: true);
    }

    private static Markup Form(View view, PolicyCatalog catalog, RuleSearch search) => Markup.Of($"""
        <form class="filters" action="{view.Url("/rules")}" method="get" role="search">
        <div class="field grow"><label for="q">{view.T("词语", "Words")}</label><input id="q" name="q" type="search" value="{search.Words}" autocomplete="off" placeholder="{view.T("例如：技师 津贴", "such as: technician allowance")}"></div>
        <div class="field"><label for="in">{view.T("地方", "Place")}</label>{Fields.Places(view, catalog, "in", search.Place?.Code, view.T("不限", "any"))}</div>
        <div class="field"><label for="on">{view.T("哪天有效", "In force on")}</label><input id="on" name="on" type="date" value="{search.On}"></div>
        <div class="field"><label for="kind">{view.T("种类", "Kind")}</label>{Fields.Select("kind", view.T("不限", "any"), Codes.ProvisionKinds.Select(k => (k.ToCode(), view.In(k.ToLabel()))), search.Kind?.ToCode())}</div>
        <div class="field"><label for="level">{view.T("等级", "Level")}</label>{Fields.Select("level", view.T("不限", "any"), SkillLevel.All.Select(l => (l.Code, view.In(l.Label))), search.Level?.Code)}</div>
        <div class="field grow"><label for="document">{view.T("文件", "Document")}</label><input id="document" name="document" value="{search.Document}" placeholder="{view.T("文号或标题中的字", "number or part of the title")}"></div>
        <div class="field"><button>{view.T("查找", "Find")}</button></div>
        </form>
        """);

    private static Markup Line(View view, PolicyCatalog catalog, Provision rule, int versions, LocalDate? on) => Markup.Of($"""
        <li><h2><a href="{view.Url(on is { } day ? RuleAddress.On(rule.Id, day) : RuleAddress.Of(rule.Id))}">{view.In(rule.Title)}</a></h2>
        <p class="meta"><span>{view.In(catalog.Places[rule.Place].Name)}</span> <span>{view.In(rule.Kind.ToLabel())}</span> {RuleWords.BasisTag(view, rule.Basis)} <span>{RuleWords.Days(view, rule.Effective)}</span> {RuleWords.StaleTag(view, rule, on ?? view.Today)}{If(versions > 1, () => Markup.Of($""" <span>{view.F($"{versions}个版本", $"{versions} versions")}</span>"""))}</p>
        <p class="meta"><cite>{string.Join(view.T("；", "; "), rule.Citations.Take(1))}</cite> <code>{rule.Id}</code></p></li>
        """);

    private static Markup Step(View view, RuleSearch search, int page, string label)
    {
        (string Name, string? Value)[] parts =
        [
            ("q", search.Words), ("in", search.Place?.Code), ("on", search.On is { } on ? LocalDatePattern.Iso.Format(on) : null), ("kind", search.Kind?.ToCode()),
            ("level", search.Level?.Code), ("document", search.Document), ("page", page.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ];
        string query = string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
        return Markup.Of($"""<a href="{view.Url("/rules?" + query)}">{label}</a>""");
    }
}
