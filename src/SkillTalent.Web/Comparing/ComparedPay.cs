using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Comparing;

/// <summary>Who gets more: the workers of a made-up city under both policies, by what is due to each within a year of the day asked.</summary>
internal sealed class ComparedPay(View view, SkillPolicy before, SkillPolicy after)
{
    private const int Workers = 100;

    public Markup Of(string first, string second)
    {
        (LocalizedText Level, decimal Before, decimal After)[] rows =
        [
            .. SyntheticCity.Workers(Workers, before.On).Select(w => (SyntheticCity.LevelOf(w), Year(before, w), Year(after, w))),
        ];
        return Markup.Of($"""
            <section aria-labelledby="who"><h2 id="who">{view.T("谁得的多", "Who gets more")}</h2>
            <p class="small">{view.F(
                $"{Workers}名虚构的劳动者，按各自当天起一年内能算出的应发金额比较；不是任何地方的统计。",
                $"{Workers} made-up workers, by what can be told to be due within a year of the day; no statistics of any place.")}</p>
            <div class="scroll" tabindex="0" role="region" aria-label="{view.T("谁得的多", "Who gets more")}"><table>
            <thead><tr><th scope="col">{view.T("最高证书", "Highest certificate")}</th><th scope="col">{view.T("人数", "Workers")}</th><th scope="col">{first}{view.T("多", " pays more")}</th><th scope="col">{second}{view.T("多", " pays more")}</th><th scope="col">{view.T("一样", "the same")}</th><th scope="col">{view.T("平均相差（元）", "mean difference (yuan)")}</th></tr></thead>
            <tbody>{Each(rows.GroupBy(r => r.Level.Zh, StringComparer.Ordinal), g => Markup.Of($"""<tr><th scope="row">{view.In(g.First().Level)}</th><td>{g.Count()}</td><td>{g.Count(r => r.Before > r.After)}</td><td>{g.Count(r => r.After > r.Before)}</td><td>{g.Count(r => r.Before == r.After)}</td><td class="amount">{decimal.Round(g.Average(r => r.After - r.Before), 2)}</td></tr>"""))}</tbody></table></div></section>
            """);
    }

    private static decimal Year(SkillPolicy policy, Worker worker) => policy.Assess(worker).Payments(policy.On, policy.On.PlusYears(1).PlusDays(-1)).Total;
}
