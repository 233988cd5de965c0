using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Rules;

/// <summary>What a rule pays, row by row, and the values of a parameter.</summary>
internal sealed class AmountTables(View view)
{
    public Markup Of(Provision rule) => Markup.Of($"{Amount(rule.Amount)}{Parameter(rule)}");

    private Markup Amount(AmountTable? amount) => amount is null ? Empty : Markup.Of($"""
        <h2>{view.T("金额", "Amounts")}</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="{view.T("金额", "Amounts")}"><table>
        <thead><tr><th scope="col">{view.T("金额", "Amount")}</th><th scope="col">{view.T("对象", "For whom")}</th><th scope="col">{view.T("依据", "Rests on")}</th></tr></thead>
        <tbody>{Each(amount.Rows, r => Markup.Of($"""<tr><td class="amount">{(amount.IsCeiling ? view.T("最高", "at most ") : "")}{amount.TextOf(r, view.Language)}</td><td>{r.Text(view.Language) ?? view.T("符合条件的", "whoever is entitled")}</td><td>{RuleWords.BasisTag(view, r.Basis)} <cite>{RuleWords.Source(view, r.Citations)}</cite></td></tr>"""))}</tbody></table></div>
        <ul>
        {If(amount.Term is not null, () => Markup.Of($"<li>{view.T("期限：", "for ")}{PeriodText.Of(amount.Term!.Value, view.Language)}</li>"))}
        {If(amount.SharedBy is not null, () => Markup.Of($"<li>{view.T("平分人数：", "shared by ")}{view.In(amount.SharedBy!.Label)}</li>"))}
        {Each(amount.Paid.Sentences(view.Language), s => Markup.Of($"<li>{s}</li>"))}
        {Each(amount.Factors, f => Markup.Of($"""<li>× {f.Times}{view.T("：", ": ")}{f.Text(view.Language)} <small>{RuleWords.BasisTag(view, f.Basis)} {RuleWords.Source(view, f.Citations)}</small></li>"""))}
        </ul>
        """);

    private Markup Parameter(Provision rule)
    {
        string bound = rule.Bound switch
        {
            ValueBound.Ceiling => view.T("最高", "at most "),
            ValueBound.Floor => view.T("最低", "at least "),
            _ => "",
        };
        string unit = rule.Unit is { } given ? (view.IsChinese ? "" : " ") + view.In(given) : "";
        return Markup.Of($"""
            {If(rule.Value is not null, () => Markup.Of($"""<h2>{view.T("数值", "Value")}</h2><p class="amount">{bound}{rule.Value!.Value}{unit}</p>"""))}
            {If(rule.Table is { Count: > 0 }, () => Markup.Of($"""
                <h2>{view.T("数值", "Values")}</h2>
                <div class="scroll" tabindex="0" role="region" aria-label="{view.T("数值", "Values")}"><table><tbody>{Each(rule.Table!, t => Markup.Of($"""<tr><th scope="row"><code>{t.Key}</code></th><td class="amount">{bound}{t.Value}{unit}</td></tr>"""))}</tbody></table></div>
                """))}
            """);
    }
}
