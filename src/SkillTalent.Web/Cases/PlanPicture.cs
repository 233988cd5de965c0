using NodaTime;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>A career plan as a picture: a line of years, for each step the time it waits, the time from application to award, and the day of the award.</summary>
internal static class PlanPicture
{
    private const int Width = 820;
    private const int Left = 210;
    private const int Right = 740;
    private const int RowHeight = 46;
    private const int Head = 34;
    private const int MostTicks = 9;
    private const double LabelEms = 14;

    public static Markup Draw(View view, CareerPlan plan)
    {
        PlanRoute[] routes = [plan.Route!, .. plan.Alternatives.Where(a => a.Steps.Count > 0)];
        LocalDate from = plan.On;
        LocalDate to = routes.Max(r => r.Arrives);
        int days = Math.Max(30, Period.DaysBetween(from, to));
        int X(LocalDate day) => Left + (int)Math.Round((Right - Left) * (double)Period.DaysBetween(from, day) / days);
        var parts = new List<Markup>();
        int y = Head;
        for (int i = 0; i < routes.Length; i++)
        {
            string name = i == 0 ? view.T("最早", "the earliest") : view.In(routes[i].Kind.ToLabel());
            parts.Add(Of($"""<text class="route" x="8" y="{y + 14}">{name}</text>"""));
            y += 22;
            foreach (PlanStep step in routes[i].Steps)
            {
                parts.Add(Row(view, routes[i], step, from, X, y, i == 0));
                y += RowHeight;
            }
        }

        string label = $"{view.T("规划图：", "The plan: ")}{view.In(plan.Asked.Title)}{view.T("，", ", ")}{plan.Headline(view.Language)}";
        return Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="{view.T("规划图", "The plan as a picture")}"><svg class="chart plan" role="img" aria-label="{label}" width="{Width}" height="{y + 6}" viewBox="0 0 {Width} {y + 6}">
            {Years(from, to, X, y)}{Each(parts, p => p)}
            </svg></div>
            """);
    }

    private static Markup Row(View view, PlanRoute route, PlanStep step, LocalDate from, Func<LocalDate, int> x, int y, bool isFirst)
    {
        // A step waits from the day on which it may count on the steps before it.
        LocalDate start = route.Steps.Where(s => step.Needs.Contains(s.Target)).Select(s => s.Awarded).DefaultIfEmpty(from).Max();
        IReadOnlyList<string> title = TextBlock.Lines(view.In(step.Title), LabelEms);
        int bar = y + 6;
        int end = x(step.Awarded);
        return Of($"""
            {Each(title.Take(2).Select((t, i) => (t, i)), t => Of($"""<text x="8" y="{y + 16 + (t.i * 17)}">{t.t}</text>"""))}
            {If(start < step.On, () => Of($"""<rect class="wait" x="{x(start)}" y="{bar}" width="{Math.Max(2, x(step.On) - x(start))}" height="14" rx="3"/>"""))}
            {If(step.On < step.Awarded, () => Of($"""<rect class="apply" x="{x(step.On)}" y="{bar}" width="{Math.Max(2, end - x(step.On))}" height="14" rx="3"/>"""))}
            <path class="{(isFirst ? "award" : "award other")}" d="M{end} {bar - 3} l10 10 l-10 10 l-10 -10 z"/>
            <text class="small" x="{Math.Min(end + 14, Width - 82)}" y="{bar + (end + 14 > Width - 82 ? 30 : 11)}">{step.Awarded}</text>
            """);
    }

    private static Markup Years(LocalDate from, LocalDate to, Func<LocalDate, int> x, int bottom)
    {
        int every = Math.Max(1, (to.Year - from.Year + MostTicks) / MostTicks);
        IEnumerable<LocalDate> starts = Enumerable.Range(from.Year + 1, to.Year - from.Year).Where(year => (year - from.Year) % every == 0).Select(year => new LocalDate(year, 1, 1));
        return Each(starts, d => Of($"""<path class="tick" d="M{x(d)} {Head - 10} V{bottom}"/><text class="small" x="{x(d)}" y="{Head - 16}" text-anchor="middle">{d.Year}</text>"""));
    }
}
