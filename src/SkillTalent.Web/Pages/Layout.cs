using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Pages;

/// <summary>What every page has around it: the way in, the languages, a place to jump to, and what the whole is not.</summary>
internal static class Layout
{
    /// <summary>A whole document.</summary>
    /// <param name="view">For whom.</param>
    /// <param name="title">The title.</param>
    /// <param name="main">What the page says.</param>
    /// <param name="otherLanguage">How to get the page in the other language; empty: by its address.</param>
    public static Markup Page(View view, string title, Markup main, Markup otherLanguage = default) => Of($"""
        <!doctype html>
        <html lang="{view.Code}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>{title} · {view.T("技能人才政策", "Rules for skilled workers")}</title>
        <link rel="icon" href="{SiteAssets.Icon}">
        <link rel="stylesheet" href="{SiteAssets.Style}">
        <script src="{SiteAssets.Script}" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">{view.T("跳到正文", "Skip to the content")}</a>
        <header class="site"><div class="wide">
        <a class="brand" href="{view.Url("/")}">{view.T("技能人才政策", "Skilled workers’ rules")}</a>
        <nav aria-label="{view.T("主要栏目", "Main")}"><ul>
        {Each(Sections(view), s => Of($"""<li><a href="{view.Url(s.Path)}"{Current(view, s.Path)}>{s.Name}</a></li>"""))}
        </ul></nav>
        <div class="tongue">{(otherLanguage.IsEmpty ? Link(view) : otherLanguage)}</div>
        </div></header>
        <main id="main" tabindex="-1"><div class="wide">
        {main}
        </div></main>
        <footer class="site"><div class="wide">
        <p>{view.T(
            "本页由规则库生成，不构成法律意见；以主管部门的决定为准。您的情况只在这一次请求中使用，不保存。",
            "Made from the rulebooks; no legal advice: the office decides. Your case is used for one request and is not kept.")}</p>
        <p><a href="{view.Url("/about")}">{view.T("依据、数据版本与隐私", "Sources, data version and privacy")}</a> · <a href="/api">{view.T("接口", "API")}</a></p>
        </div></footer>
        </body>
        </html>
        """);

    private static (string Path, string Name)[] Sections(View view) =>
    [
        ("/rules", view.T("查规则", "Find a rule")),
        ("/check", view.T("查自己", "Check yourself")),
        ("/compare", view.T("比较", "Compare")),
        ("/officer", view.T("规则编写", "For officers")),
    ];

    private static Markup Current(View view, string section) => view.Path.StartsWith(section, StringComparison.Ordinal) ? Of($" aria-current=\"true\"") : Empty;

    private static Markup Link(View view) => Of(
        $"""<a href="{View.Url(view.Path, view.Other)}" lang="{(view.IsChinese ? "en" : "zh-CN")}" hreflang="{(view.IsChinese ? "en" : "zh-CN")}">{view.T("English", "中文")}</a>""");
}
