namespace SkillTalent;

/// <summary>The test that a day lies between two offsets of another, both ends included, as a number.</summary>
internal static class SqlBitPair
{
    /// <summary>The condition.</summary>
    /// <exception cref="SqlUnsayableException">The form of the test compares in another way.</exception>
    public static SqlNode Node(SqlBitCell first, SqlBitCell second, PairForm form)
    {
        if (form.Offsets is not { } offsets || IsMixed(offsets.From) || IsMixed(offsets.To))
        {
            throw new SqlUnsayableException(new LocalizedText(
                $"{first.Fact.Label.Zh}与{second.Fact.Label.Zh}的比较，此数据库的 SQL 无法表达；请用列式计算（Compile）",
                $"the comparison of {first.Fact.Id} with {second.Fact.Id} has no words in the SQL of this database; use columns in memory (Compile) instead"));
        }

        SqlBitCell[] cells = [first, second];
        if (Array.Exists(cells, c => c is { IsConstant: true, WhenNull.IsNever: true }))
        {
            return SqlNode.False;
        }

        if ((first.IsConstant && first.WhenNull.IsOpen && second.IsNever is null) || (second.IsConstant && second.WhenNull.IsOpen && first.IsNever is null))
        {
            return SqlNode.Unknown;
        }

        string[] never = [.. cells.Select(c => c.IsNever).OfType<string>()];
        string[] open = [.. cells.Select(c => c.Open).OfType<string>()];
        string before = (never.Length == 0 ? "" : $" WHEN {string.Join(" OR ", never)} THEN 0") + (open.Length == 0 ? "" : $" WHEN {string.Join(" OR ", open)} THEN 2");
        return SqlNode.Leaf(
            $"CASE{before} WHEN {AtLeast(first.Calendar, second.Calendar, offsets.From)} AND {AtMost(first.Calendar, second.Calendar, offsets.To)} THEN 3 ELSE 0 END",
            mayBeNull: open.Length > 0);
    }

    private static bool IsMixed(CalendarPeriod period) => period.Months != 0 && period.Days != 0;

    // Where the month that the period leads to lacks the day, its last day stands for it.
    private static string AtLeast(SqlBitCalendar a, SqlBitCalendar b, CalendarPeriod period) => period.Days != 0
        ? $"{a.Number} >= {Plus(b.Number, period.Days)}"
        : $"({a.Months} > {Plus(b.Months, period.Months)} OR ({a.Months} = {Plus(b.Months, period.Months)} AND ({a.Day} >= {b.Day} OR {a.IsLast} = 1)))";

    private static string AtMost(SqlBitCalendar a, SqlBitCalendar b, CalendarPeriod period) => period.Days != 0
        ? $"{a.Number} <= {Plus(b.Number, period.Days)}"
        : $"({a.Months} < {Plus(b.Months, period.Months)} OR ({a.Months} = {Plus(b.Months, period.Months)} AND {a.Day} <= {b.Day}))";

    private static string Plus(string value, int more) => more == 0 ? value : $"{value} {(more < 0 ? '-' : '+')} {SqlText.Whole(Math.Abs((long)more))}";
}
