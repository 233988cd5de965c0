using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Comparing;

/// <summary>An amendment tried on a made-up city: who wins, who loses, what it costs.</summary>
internal static class AmendmentPage
{
    private const int Workers = 2000;
    private const int Shown = 2;

    public static PageResult Empty(View view, PolicyCatalog catalog)
    {
        SkillPolicy policy = catalog.For(Places.Quzhou, view.Today);
        return new PageResult(Page(view, catalog, policy, Sample(policy), Markup.Empty));
    }

    public static PageResult Of(View view, PolicyCatalog catalog, SkillPolicy policy, string amendment)
    {
        try
        {
            SkillPolicy amended = policy.Amend(PolicyAmendment.Parse(amendment));
            return new PageResult(Page(view, catalog, policy, amendment, Answer(view, policy, amended)));
        }
        catch (InputFormatException e)
        {
            return new PageResult(
                Page(view, catalog, policy, amendment, Markup.Of($"""<p class="error" role="alert">{e.Path}{view.T("：应为", ": expected ")}{e.ExpectationIn(view.Language)}</p>""")), StatusCodes.Status400BadRequest);
        }
    }

    private static Markup Page(View view, PolicyCatalog catalog, SkillPolicy policy, string amendment, Markup answer)
    {
        string title = view.T("试一试修改", "Try an amendment");
        return Layout.Page(
            view,
            title,
            Markup.Of($"""
                <h1>{title}</h1>
                <p class="lead">{view.T("改一个金额、年限或日期，看虚构的城市里谁受益、谁受损、花费多少。规则库不变，什么也不保存。", "Another amount, other years, another day: who of a made-up city wins, who loses, what it costs. The rulebooks stay as they are; nothing is kept.")}</p>
                {answer}
                <form class="stack" method="post" action="{view.Url("/compare/amendment")}">
                <div class="filters"><div class="field"><label for="in">{view.T("地方", "Place")}</label>{Fields.Places(view, catalog, "in", policy.Place.Code)}</div>
                <div class="field"><label for="on">{view.T("日期", "Day")}</label><input type="date" id="on" name="on" value="{policy.On}"></div></div>
                <div class="field"><label for="amendment">{view.T("修改（JSON）", "The amendment (JSON)")}</label><textarea id="amendment" name="amendment" rows="12" spellcheck="false">{amendment}</textarea></div>
                <p><button>{view.T("试算", "Try it")}</button></p></form>
                """),
            Markup.Of($"""<a href="{View.Url("/compare/amendment", view.Other)}" lang="{(view.IsChinese ? "en" : "zh-CN")}">{view.T("English", "中文")}</a>"""));
    }

    // Something to begin with: the first benefit of the place that pays fixed amounts, with these amounts as they are.
    private static string Sample(SkillPolicy policy)
    {
        Provision? benefit = policy.Provisions.FirstOrDefault(p => p.Kind == ProvisionKind.Benefit && p.Place == policy.Place.Code && p.Amount?.Rows.Count(r => r.Yuan is not null) >= 1);
        string rows = string.Join(", ", (benefit?.Amount?.Rows ?? []).Select((r, i) => (r, i)).Where(r => r.r.Yuan is not null).Take(Shown)
            .Select(r => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{{ \"row\": {r.i + 1}, \"yuan\": {r.r.Yuan:0.##} }}")));
        return $$"""
            {
              "title": { "zh": "设想", "en": "a thought" },
              "amend": [
                { "provision": "{{benefit?.BaseId}}", "rows": [ {{rows}} ] }
              ]
            }
            """;
    }

    private static Markup Answer(View view, SkillPolicy policy, SkillPolicy amended)
    {
        PolicyComparison comparison = policy.CompareTo(amended);
        ComparedDecision[] compared = [.. comparison.Run(comparison.Project(SyntheticCity.Workers(Workers, policy.On))).Where(d => comparison.Touched.Contains(d.Id, StringComparer.Ordinal))];
        return Markup.Of($"""
            <section aria-labelledby="answer"><h2 id="answer">{view.T("结果", "The result")}</h2>
            <p class="small" role="status">{view.F($"{Workers}名虚构的劳动者，不是任何地方的统计；设想人们的做法不变。", $"{Workers} made-up workers, no statistics of any place; people are taken to do as before.")}</p>
            <div class="scroll" tabindex="0" role="region" aria-label="{view.T("结果", "The result")}"><table>
            <thead><tr><th scope="col">{view.T("规则", "Rule")}</th><th scope="col">{view.T("受益", "Winners")}</th><th scope="col">{view.T("受损", "Losers")}</th><th scope="col">{view.T("原来（元）", "Before (yuan)")}</th><th scope="col">{view.T("修改后（元）", "After (yuan)")}</th><th scope="col">{view.T("相差", "Cost")}</th></tr></thead>
            <tbody>{Each(compared, d => Markup.Of($"""{Row(view.In(d.Title), d.All, true)}{Each(d.ByLevel.Where(g => g.Winners + g.Losers > 0), g => Row(view.In(g.Label), g, false))}"""))}</tbody></table></div></section>
            """);
    }

    private static Markup Row(string name, ComparedGroup group, bool isWhole) => Markup.Of($"""
        <tr class="{(isWhole ? "whole" : "part")}"><th scope="row">{name}</th><td>{group.Winners}</td><td>{group.Losers}</td><td class="amount">{group.AmountBefore}</td><td class="amount">{group.AmountAfter}</td><td class="amount">{group.AmountAfter - group.AmountBefore}</td></tr>
        """);
}
