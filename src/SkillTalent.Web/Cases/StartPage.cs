using SkillTalent.Web.Pages;

namespace SkillTalent.Web.Cases;

/// <summary>Where a case begins: the place, the day, what one wants to know, and a file from the last time.</summary>
internal static class StartPage
{
    public static PageResult Of(View view, PolicyCatalog catalog)
    {
        string title = view.T("查自己", "Check yourself");
        return new PageResult(Layout.Page(view, title, Markup.Of($"""
            <h1>{title}</h1>
            <p class="lead">{view.T(
                "先问最能定结论的问题，答得越多越准；不知道的可以留空。不保存任何内容。",
                "The questions that settle most come first; leave blank what you do not know. Nothing is kept.")}</p>
            <form class="stack card" method="post" action="{view.Url("/check/questions")}" enctype="multipart/form-data">
            <div class="field"><label for="in">{view.T("工作或居住的地方", "Where you work or live")}</label>{Fields.Places(view, catalog, "in", Places.Quzhou)}</div>
            <div class="field"><label for="on">{view.T("按哪天的规则", "By the rules of which day")}</label><input id="on" name="on" type="date" value="{view.Today}" required></div>
            <div class="field"><label for="goal">{view.T("想达到的等级（可不选）", "The level you aim at (optional)")}</label>{Fields.Select("goal", view.T("全部都问", "everything"), SkillLevel.Ladder.Select(l => (l.Code, view.In(l.Label))), null)}</div>
            <div class="field"><label for="series">{view.T("职称系列", "Series of titles")}</label>{Fields.Select("series", null, Series(view, catalog), TitleSeries.Engineering.ToCode())}</div>
            <div class="field"><label for="file">{view.T("上次保存的文件（可不选）", "A file kept from last time (optional)")}</label><input id="file" name="file" type="file" accept="application/json,.json"></div>
            <p><button>{view.T("开始", "Begin")}</button></p>
            </form>
            """)));
    }

    private static IEnumerable<(string Value, string Label)> Series(View view, PolicyCatalog catalog)
    {
        Dictionary<string, LocalizedText> names = catalog.Facts.SelectMany(f => f.Choices).DistinctBy(c => c.Code, StringComparer.Ordinal).ToDictionary(c => c.Code, c => c.Label, StringComparer.Ordinal);
        return Enum.GetValues<TitleSeries>().Select(s => s.ToCode()).Select(c => (c, names.TryGetValue(c, out LocalizedText? name) ? view.In(name) : c));
    }
}
