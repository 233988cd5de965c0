namespace SkillTalent;

/// <summary>
/// Days worked, as merged spells. With W(d) the days worked before d and d* = d or, if earlier, the day after the last day worked
/// before d, N months are complete on d when (d* - W(d)) + N months &lt;= d*. Once complete they stay complete.
/// </summary>
internal sealed class WorkHistory
{
    private readonly DayInterval[] _spells;

    private WorkHistory(DayInterval[] spells) => _spells = spells;

    public IReadOnlyList<DayInterval> Spells => _spells;

    /// <summary>Merges spells that overlap or touch, in any order.</summary>
    public static WorkHistory Merge(IEnumerable<DayInterval> spells) => MergeOwn([.. spells]);

    /// <summary>The same of an array that nobody else has.</summary>
    public static WorkHistory MergeOwn(DayInterval[] merged)
    {
        // Every worker's are merged, and most stand in order.
        if (!IsInOrder(merged))
        {
            Array.Sort(merged, static (a, b) => a.From.CompareTo(b.From));
        }

        int count = 0;
        foreach (DayInterval spell in merged)
        {
            if (count > 0 && (merged[count - 1].To == Day.Last || spell.From <= merged[count - 1].To + 1))
            {
                merged[count - 1] = merged[count - 1] with { To = Math.Max(merged[count - 1].To, spell.To) };
            }
            else
            {
                merged[count++] = spell;
            }
        }

        return new WorkHistory(count == merged.Length ? merged : merged[..count]);
    }

    private static bool IsInOrder(DayInterval[] spells)
    {
        for (int i = 1; i < spells.Length; i++)
        {
            if (spells[i].From < spells[i - 1].From)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Months complete on a day, counting the days worked on and after <paramref name="since"/>.</summary>
    public int CompletedMonths(int on, int since = Day.First)
    {
        int most = 0;
        int prior = 0;
        foreach (DayInterval spell in _spells)
        {
            int start = Math.Max(spell.From, since);
            if (start >= on)
            {
                break;
            }

            if (start > spell.To)
            {
                continue;
            }

            int end = spell.To >= on ? on : spell.To + 1;
            most = Math.Max(most, Day.MonthsBetween(start - prior, end));
            prior += end - start;
        }

        return most;
    }

    /// <summary>The first day on which so many months are complete; null if that never comes.</summary>
    public int? FirstDayWith(int months, int since = Day.First)
    {
        int prior = 0;
        foreach (DayInterval spell in _spells)
        {
            int start = Math.Max(spell.From, since);
            if (start > spell.To)
            {
                continue;
            }

            int first = Math.Max(Day.Add(start - prior, new CalendarPeriod(months)), start + 1);
            if (spell.To == Day.Last || first <= spell.To + 1)
            {
                return first;
            }

            prior += spell.To + 1 - start;
        }

        return null;
    }
}
