namespace SkillTalent;

/// <summary>
/// The days on which a rule must be looked at. Thresholds that are counted back from the day asked move with it and keep their order; it
/// changes only where one of them passes a fixed day of the rule. So a rule is looked at on its first day and around every day on which some
/// counted threshold reaches some fixed day; with a cut-off, on both sides of it. Only months against days change places by themselves.
/// </summary>
internal static class SampleDays
{
    private const int Most = 400;
    private const int YearsOfLeap = 4;

    public static IReadOnlyList<int> Of(RuleCase rule, IEnumerable<Requirement> roots)
    {
        FactTest[] leaves = [.. roots.SelectMany(r => r.Tests())];
        int[] fixedDays = [.. leaves.SelectMany(l => FixedDays(l, rule.Schema)).Distinct()];
        CalendarPeriod[] periods = [.. leaves.SelectMany(l => l.Form.Periods).Append(default).Distinct()];
        var days = new SortedSet<int>(rule.Days.Select(d => d.From));
        foreach (int day in fixedDays)
        {
            foreach (CalendarPeriod period in periods)
            {
                int reached = Day.Add(day, period);
                days.UnionWith([reached - 1, reached, reached + 1]);
            }
        }

        if (Array.Exists(leaves, l => l.AsOf > 0))
        {
            // Between the start of a year and its end the cut-off day is the same, and its distance from the day asked is not.
            days.UnionWith([.. days.Select(d => Day.StartOfYear(Day.YearOf(d) + 1))]);
            days.UnionWith([.. days.Select(d => Day.StartOfYear(Day.YearOf(d) + 1) - 1)]);
        }

        if (Array.Exists(periods, p => p.Days != 0) && Array.Exists(periods, p => p.Months != 0))
        {
            days.UnionWith(rule.Days.SelectMany(run => EndsOfMonths(Day.YearOf(run.From))));
        }

        return [.. days.Where(d => rule.Days.Any(run => run.From <= d && d <= run.To)).Take(Most)];
    }

    // A month is now longer and now shorter than a number of days: which comes first shows at the ends of months, of a leap year too.
    private static IEnumerable<int> EndsOfMonths(int year) =>
        from offset in Enumerable.Range(0, YearsOfLeap)
        from month in Enumerable.Range(0, 12)
        let first = Day.Add(Day.StartOfYear(year + offset), new CalendarPeriod(month))
        from day in Enumerable.Range(-3, 5)
        select first + day;

    private static IEnumerable<int> FixedDays(FactTest test, SubjectSchema schema) => test.Form.FixedDays.Concat(RecordDays(test.Fact, schema));

    // A query may ask for records of certain days.
    private static IEnumerable<int> RecordDays(Fact fact, SubjectSchema schema)
    {
        foreach (RecordQuery query in RecordFold.QueriesOf(fact))
        {
            IReadOnlyList<MemberSchema> members = schema.Lists[query.List].Members;
            foreach (RecordRangeTest test in query.Tests.OfType<RecordRangeTest>().Where(t => members[t.Member].Kind == MemberKind.Date))
            {
                if (test.Least != long.MinValue)
                {
                    yield return (int)test.Least;
                }

                if (test.Most != long.MaxValue)
                {
                    yield return (int)test.Most + 1;
                }
            }
        }
    }
}
