using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Drawing;

/// <summary>Draws a way on a line of years, for a terminal with letters of one width.</summary>
public static class CareerPlanChart
{
    private const int LeastWidth = 24;
    private const int MostWidth = 160;
    private const int WidthOfYear = 5;
    private const int DaysOfYear = 365;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 500];

    /// <summary>
    /// The way as a chart: a line of years, and under it a line for each step, from the day on which its clock starts to the day of the award,
    /// which stands behind it with the step's name. Letters that may be two columns wide stand at the ends of lines only.
    /// </summary>
    /// <param name="route">The way.</param>
    /// <param name="from">The day at the left end, such as the day asked; not after the first application.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The columns of the line of years, 24 to 160.</param>
    public static string Chart(this PlanRoute route, LocalDate from, Language language, int width = 64)
    {
        ArgumentNullException.ThrowIfNull(route);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastWidth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, MostWidth);
        int first = Day.Of(from);
        int last = Math.Max(Day.Of(route.Arrives), first + 1);
        int Column(int day) => (int)((long)Math.Clamp(day - first, 0, last - first) * (width - 1) / (last - first));

        var text = new StringBuilder();
        AppendYears(text, first, last, width, Column);
        foreach (PlanStep step in route.Steps)
        {
            int start = step.Needs.Count == 0 ? first : route.Steps.Where(s => step.Needs.Contains(s.Target)).Max(s => Day.Of(s.Awarded));
            char[] line = new string(' ', width).ToCharArray();
            line.AsSpan(Column(start)..Column(Day.Of(step.On))).Fill('░');
            line.AsSpan(Column(Day.Of(step.On))..Column(Day.Of(step.Awarded))).Fill('▒');
            line[Column(Day.Of(step.Awarded))] = step == route.Steps[^1] ? '◆' : '●';
            _ = text.Append(line).Append("  ").Append(LocalDatePattern.Iso.Format(step.Awarded)).Append("  ")
                .Append(step.Title.In(language)).Append('\n');
        }

        return text.Append(language == Language.Chinese ? "░ 等待条件  ▒ 申报到取得  ● 取得  ◆ 目标\n" : "░ until it is open  ▒ from application to award  ● awarded  ◆ the target\n").ToString();
    }

    // The years that begin within the span, each or every so many as leave room for their numbers, and a tick where each begins.
    private static void AppendYears(StringBuilder text, int first, int last, int width, Func<int, int> column)
    {
        char[] numbers = new string(' ', width + WidthOfYear).ToCharArray();
        char[] ticks = new string('─', width).ToCharArray();
        int every = Array.Find(Steps, s => (long)s * DaysOfYear * (width - 1) >= (long)WidthOfYear * (last - first));
        for (int year = Day.YearOf(last); year >= Day.YearOf(first); year--)
        {
            int at = column(Math.Max(Day.StartOfYear(year), first));
            bool begins = year == Day.YearOf(first);
            if (begins ? numbers[..WidthOfYear].All(n => n == ' ') : year % every == 0)
            {
                year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture).CopyTo(0, numbers, at, WidthOfYear - 1);
                ticks[at] = begins ? '├' : '┼';
            }
        }

        _ = text.Append(new string(numbers).TrimEnd()).Append('\n').Append(ticks).Append('\n');
    }
}
