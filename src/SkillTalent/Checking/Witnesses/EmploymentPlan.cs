namespace SkillTalent;

/// <summary>Spells of work that make so many months complete since each of some days, and no more than is needed.</summary>
internal static class EmploymentPlan
{
    /// <summary>The days by which a month's end may lie off when a gap is counted across it.</summary>
    private const int Slack = 5;

    /// <summary>Plans the spells, from the last day backwards.</summary>
    /// <param name="wanted">From which day on (<see cref="Day.First"/>: from the beginning) how many months are wanted.</param>
    /// <param name="until">The day on which they are counted.</param>
    /// <param name="atWork">Whether the worker is at work on that day.</param>
    public static IReadOnlyList<DayInterval> Of(IEnumerable<(int Since, int Months)> wanted, int until, bool atWork)
    {
        var spells = new List<DayInterval>();
        if (atWork)
        {
            spells.Add(new DayInterval(until, Day.Last));
        }

        int done = 0;
        int end = until;
        int start = until;
        bool hasGap = false;
        foreach ((int since, int months) in wanted.Where(w => w.Since < until).OrderByDescending(w => w.Since).ThenBy(w => w.Months))
        {
            if (months <= done)
            {
                end = since == Day.First ? end : Math.Min(end, since);
                continue;
            }

            // Without a gap up to the day itself it is exact, and nobody need be born earlier; before a gap a few days more are given, less than a month.
            hasGap |= end != start;
            start = Math.Max(since, hasGap ? Day.Threshold(end, new CalendarPeriod(months - done)) - Slack : Day.Threshold(until, new CalendarPeriod(months)));
            spells.Add(new DayInterval(start, end - 1));
            done = months;
            end = since == Day.First ? start : since;
        }

        return [.. spells.OrderBy(s => s.From)];
    }
}
