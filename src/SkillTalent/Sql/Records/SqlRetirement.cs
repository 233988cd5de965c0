namespace SkillTalent;

/// <summary>The days on which somebody reaches the age of retirement, as a stage with a row for each worker whose birth is known.</summary>
internal sealed class SqlRetirement(RetirementSource source, int knownOn, SqlSource table, SqlDialect dialect, Func<int, SqlCell?> cellOf)
{
    private string _born = "";

    /// <summary>The stage; null: no birth is known.</summary>
    public string? Text()
    {
        int birth = source.ComputedFrom.First();
        if (cellOf(birth) is not { IsConstant: false } born)
        {
            return null;
        }

        string day = SqlCells.Date(born);
        _born = born.IsNever is { } never ? $"CASE WHEN {never} THEN NULL ELSE {day} END" : day;
        string[] names = [.. source.Groups.Select((_, i) => "d.d" + SqlText.Whole(i + 1))];
        string days = string.Concat(source.Groups.Select((g, i) => $",\n    {Reached(g)} AS d{SqlText.Whole(i + 1)}"));
        string Ends(string by, string end) => $"{by}({string.Join(", ", names.Select(n => $"COALESCE({n}, {end})"))})";
        return $"SELECT d.worker, {Ends("LEAST", SqlDays.Never)} AS least, {Ends("GREATEST", SqlDays.First)} AS most\n  FROM (\n  SELECT\n    w.{SqlText.Name(table.Id)} AS worker{days}\n  FROM {SqlText.Path(table.Table)} AS w\n  WHERE {_born} IS NOT NULL\n  ) AS d\n  WHERE {string.Join(" OR ", names.Select(n => $"{n} IS NOT NULL"))}";
    }

    // Who may belong to the group, and when its people reach the age.
    private string Reached(RetirementGroup group)
    {
        string[] open = [.. group.Where.Select(MayHold).Where(h => h != "TRUE")];
        string day = DayOf(group);
        return open.Length == 0 ? day : open.Contains("FALSE", StringComparer.Ordinal) ? "CAST(NULL AS DATE)" : $"CASE WHEN {string.Join(" AND ", open)} THEN {day} END";
    }

    private string MayHold((int Member, string Code) where)
    {
        if (cellOf(where.Member) is not { } cell)
        {
            return "TRUE";
        }

        int index = cell.Fact.Domain!.IndexOf(where.Code);
        SqlNode holds = index < 0 ? cell.IsOpen : cell.Hold(ValueRanges.Between(index, index));
        return holds == SqlNode.True || holds == SqlNode.Unknown ? "TRUE" : holds == SqlNode.False ? "FALSE"
            : holds.MayBeNull ? $"CASE WHEN NOT ({holds.Text(0)}) THEN FALSE ELSE TRUE END" : $"({holds.Text(0)})";
    }

    // A version changes the day for those who have not reached the age by the day on which it begins.
    private string DayOf(RetirementGroup group)
    {
        string day = SqlCells.Shift(_born, new CalendarPeriod(12 * group.Schedule[0].Age));
        RetirementStep[] steps = [.. group.Schedule.Where(s => s.Published <= knownOn)];
        var text = new System.Text.StringBuilder("CASE");
        foreach (RetirementStep step in steps)
        {
            _ = text.Append(System.Globalization.CultureInfo.InvariantCulture, $" WHEN {day} < {SqlDays.Literal(step.From)} THEN {day}");
            day = Stepped(step);
        }

        return steps.Length == 0 ? day : text.Append(System.Globalization.CultureInfo.InvariantCulture, $" ELSE {day} END").ToString();
    }

    private string Stepped(RetirementStep step)
    {
        string reached = SqlCells.Shift(_born, new CalendarPeriod(12 * step.Age));
        NodaTime.LocalDate from = Day.ToDate(step.From);
        string months = $"CAST(EXTRACT(YEAR FROM {reached}) * 12 + EXTRACT(MONTH FROM {reached}) AS INTEGER) - {SqlText.Whole((from.Year * 12) + from.Month - 1)}";
        string shared = step.Births == 1 ? $"({months})" : dialect == SqlDialect.PostgreSql ? $"({months} + {SqlText.Whole(step.Births - 1)}) / {SqlText.Whole(step.Births)}" : $"({months} + {SqlText.Whole(step.Births - 1)}) // {SqlText.Whole(step.Births)}";
        string sum = $"{SqlText.Whole(12 * step.Age)} + LEAST(GREATEST({shared}, 0), {SqlText.Whole(step.Most)})";
        return dialect == SqlDialect.PostgreSql ? $"CAST({_born} + make_interval(months => {sum}) AS DATE)" : $"CAST({_born} + to_months(CAST({sum} AS INTEGER)) AS DATE)";
    }
}
