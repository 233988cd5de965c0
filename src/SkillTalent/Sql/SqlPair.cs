namespace SkillTalent;

/// <summary>The test that a day lies between two offsets of another, both ends included, as SQL.</summary>
internal static class SqlPair
{
    /// <summary>The condition.</summary>
    /// <exception cref="SqlUnsayableException">The form of the test compares in another way.</exception>
    public static SqlNode Node(SqlCell first, SqlCell second, PairForm form)
    {
        if (form.Offsets is not { } offsets)
        {
            throw new SqlUnsayableException(new LocalizedText(
                $"{first.Fact.Label.Zh}与{second.Fact.Label.Zh}的比较，SQL无法表达；请用列式计算（Compile）", $"the comparison of {first.Fact.Id} with {second.Fact.Id} has no words in SQL; use columns in memory (Compile) instead"));
        }

        if (first is SqlBoundCell || second is SqlBoundCell)
        {
            return Between(first.Between(), second.Between(), offsets);
        }

        if (first is { IsConstant: true, WhenNull.IsNever: true } || second is { IsConstant: true, WhenNull.IsNever: true })
        {
            return SqlNode.False;
        }

        if ((first.IsConstant && first.WhenNull.IsOpen && second.IsNever is null) || (second.IsConstant && second.WhenNull.IsOpen && first.IsNever is null))
        {
            return SqlNode.Unknown;
        }

        string a = SqlCells.Date(first);
        string b = SqlCells.Date(second);
        string test = $"{a} >= {SqlCells.Shift(b, offsets.From)} AND {a} <= {SqlCells.Shift(b, offsets.To)}";
        string[] never = [.. new[] { first.IsNever, second.IsNever }.OfType<string>()];
        bool mayBeNull = first.MayBeUnknown || second.MayBeUnknown;
        return SqlNode.Leaf(never.Length == 0 ? $"({test})" : $"CASE WHEN {string.Join(" OR ", never)} THEN FALSE ELSE {test} END", mayBeNull);
    }

    // Each day lies between bounds: it passes where it does beside every day that the other may be, and fails where it does beside none.
    private static SqlNode Between((string Least, string Most) value, (string Least, string Most) second, (CalendarPeriod From, CalendarPeriod To) offsets)
    {
        string outside = $"{value.Least} = {SqlDays.Never} OR {second.Least} = {SqlDays.Never} OR {second.Most} = {SqlDays.First}"
            + $" OR {value.Least} > {Shift(second.Most, offsets.To)} OR {value.Most} < {Shift(second.Least, offsets.From)}";
        string inside = $"{second.Least} > {SqlDays.First} AND {second.Most} < {SqlDays.Never}"
            + $" AND {value.Least} >= {Shift(second.Most, offsets.From)} AND {value.Most} <= {Shift(second.Least, offsets.To)}";
        bool mayBeNull = value.Least != value.Most || second.Least != second.Most;
        return SqlNode.Leaf($"CASE WHEN {outside} THEN FALSE WHEN {inside} THEN TRUE {(mayBeNull ? "" : "ELSE FALSE ")}END", mayBeNull);
    }

    // The ends of time stay where they are.
    private static string Shift(string day, CalendarPeriod period) => period.IsZero ? day
        : $"CASE WHEN {day} IN ({SqlDays.Never}, {SqlDays.First}) THEN {day} ELSE {SqlCells.Shift(day, period)} END";
}
