using NodaTime;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>What is due, as a bar a year, or a bar a month where the days are few.</summary>
internal static class PaymentPicture
{
    private const int Width = 820;
    private const int Left = 90;
    private const int Most = 620;
    private const int RowHeight = 26;
    private const int MostMonths = 14;

    public static Markup Draw(View view, IReadOnlyList<Payment> parts)
    {
        (YearMonth Month, decimal Yuan)[] months = [.. parts.Where(p => p.Status == PaymentStatus.Due && p.Amount is > 0).GroupBy(p => p.Due.ToYearMonth()).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(p => p.Amount!.Value)))];
        (string Name, decimal Yuan)[] bars = months.Length <= MostMonths
            ? [.. months.Select(m => (NodaTime.Text.YearMonthPattern.Iso.Format(m.Month), m.Yuan))]
            : [.. months.GroupBy(m => m.Month.Year).Select(g => (g.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), g.Sum(m => m.Yuan)))];
        if (bars.Length == 0)
        {
            return Empty;
        }

        decimal most = bars.Max(b => b.Yuan);
        int height = (bars.Length * RowHeight) + 8;
        return Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="{view.T("发放图", "Payments as a picture")}"><svg class="chart money" role="img" aria-label="{view.T("各期应发金额（元）", "Yuan due, period by period")}" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}">
            {Each(bars.Select((b, i) => (b, i)), b => Of($"""<text x="8" y="{(b.i * RowHeight) + 18}">{b.b.Name}</text><rect class="due" x="{Left}" y="{(b.i * RowHeight) + 5}" width="{Math.Max(2, (int)(Most * b.b.Yuan / most))}" height="17" rx="3"/><text class="small" x="{Left + 8 + (int)(Most * b.b.Yuan / most)}" y="{(b.i * RowHeight) + 18}">{b.b.Yuan}</text>"""))}
            </svg></div>
            """);
    }
}
