using NodaTime;
using NodaTime.Text;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>Money through time: what is due on which day, part by part, and in all.</summary>
internal sealed class PaymentSection(View view, Case asked)
{
    /// <summary>The longest span that one page tells of.</summary>
    public const int MostYears = 30;

    private const int MostParts = 200;

    public Markup Of(LocalDate from, LocalDate until)
    {
        PaymentList list = asked.Assessment.Payments(from, until);
        Payment[] parts = [.. list.Payments.Where(p => p.Status is PaymentStatus.Due or PaymentStatus.Open)];
        return Markup.Of($"""
            <section aria-labelledby="money"><h2 id="money">{view.T("一段时间里的钱", "Money through time")}</h2>
            <form method="post" action="{view.Url("/check/result")}" class="row screen">{asked.Hidden()}
            <div class="field"><label for="from">{view.T("从", "From")}</label><input type="date" id="from" name="from" value="{from}"></div>
            <div class="field"><label for="until">{view.T("到", "To")}</label><input type="date" id="until" name="until" value="{until}"></div>
            <button class="quiet">{view.T("计算", "Compute")}</button></form>
            <p class="headline">{from} – {until}{view.T("：", ": ")}<strong>{list.Total} {view.T("元", "yuan")}</strong>{If(list.Open > 0, () => Markup.Of($"{view.F($"，另有{list.Open}笔取决于未知的情况", $"; {list.Open} more depend on what is not known")}"))}</p>
            {If(list.Excluded.Count > 0, () => Markup.Of($"""<p class="notice">{view.T("有的待遇互相排斥，未计入合计：", "Some exclude each other and are not in the total: ")}{string.Join(view.T("、", ", "), list.Excluded)}</p>"""))}
            {Each(list.NotCovered, n => Markup.Of($"""<p class="notice">{n.From} – {n.To} {view.In(n.Benefit.Title)}{view.T("：是否发放、发多少不得而知：", ": whether anything is due is not known: ")}{Messages.Sentence(n.Benefit.Unmet, view.Language)}</p>"""))}
            {PaymentPicture.Draw(view, parts)}
            {Table(parts)}</section>
            """);
    }

    private Markup Table(IReadOnlyList<Payment> parts) => parts.Count == 0
        ? Markup.Of($"""<p>{view.T("这段时间里没有算得出的发放。", "No payment can be told for this span.")}</p>""")
        : Markup.Of($"""
            <details class="screen"><summary>{view.F($"逐笔（{parts.Count}笔）", $"Part by part ({parts.Count})")}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label="{view.T("逐笔", "Part by part")}"><table>
            <thead><tr><th scope="col">{view.T("应发日", "Due")}</th><th scope="col">{view.T("待遇", "Benefit")}</th><th scope="col">{view.T("金额（元）", "Yuan")}</th><th scope="col">{view.T("发给", "Paid to")}</th><th scope="col">{view.T("说明", "Why")}</th></tr></thead>
            <tbody>{Each(parts.Take(MostParts), Row)}</tbody></table></div>{If(parts.Count > MostParts, () => Markup.Of($"<p>…</p>"))}</details>
            """);

    private Markup Row(Payment part) => Markup.Of($"""
        <tr><td>{LocalDatePattern.Iso.Format(part.Due)}</td><td>{view.In(part.Decision.Title)}</td>
        <td class="amount">{(part.Amount is { } amount ? Markup.Of($"{amount}") : Markup.Of($"{(part.Least is { } least ? Markup.Of($"{least}") : Empty)}–{(part.Most is { } most ? Markup.Of($"{most}") : Empty)}"))}</td>
        <td>{(part.Payee is { } payee ? view.In(payee.ToLabel()) : "")}</td><td>{view.In(part.Status.ToLabel())}{If(part.Reasons.Count > 0, () => Markup.Of($"{view.T("：", ": ")}{part.ReasonText(view.Language)}"))}</td></tr>
        """);
}
