namespace SkillTalent;

/// <summary>
/// The days on which tests begin or cease to hold, worked out from the facts of each row, as columns <c>d1</c>, <c>d2</c>, … of the first stage.
/// A day that never comes is <c>infinity</c>, one that nobody knows NULL: comparing with a day tells both rightly.
/// </summary>
internal sealed class SqlDays(SqlCells cells, Language language)
{
    /// <summary>A day that never comes.</summary>
    public const string Never = "DATE 'infinity'";

    /// <summary>A day before all others.</summary>
    public const string First = "DATE '-infinity'";

    /// <summary>A day that nobody knows.</summary>
    public const string Open = "CAST(NULL AS DATE)";

    private readonly List<SqlDayColumn> _columns = [];

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<SqlDayColumn> Columns => _columns;

    /// <summary>A day as it stands in the text.</summary>
    public static string Literal(int day) => $"DATE '{SqlText.DateOf(day)}'";

    /// <summary>The day a period after the day of a fact.</summary>
    public string After(FactSlot slot, CalendarPeriod period)
    {
        SqlCell cell = cells.Of(slot);
        if (cell.IsConstant)
        {
            return cell.WhenNull.IsNever ? Never : cell.WhenNull.IsOpen ? Open : Literal(Day.Add((int)cell.WhenNull.Number, period));
        }

        string day = SqlCells.Shift(SqlCells.Date(cell), period);
        string length = period.IsZero ? "" : PeriodText.Of(period, language);
        return Column(
            cell.IsNever is { } never ? $"CASE WHEN {never} THEN {Never} ELSE {day} END" : day,
            language == Language.Chinese ? $"{slot.Fact.Label.Zh}{(length.Length == 0 ? "" : "后" + length)}" : $"{slot.Fact.Label.En}{(length.Length == 0 ? "" : ", " + length + " later")}");
    }

    /// <summary>The day on which so many months of work are complete, where the work is known.</summary>
    /// <exception cref="SqlUnsayableException">No column says whether work goes on.</exception>
    public string Worked(FactSlot slot, long months)
    {
        SqlCell cell = cells.Of(slot);
        int day = cells.DayOf(slot.AsOf);
        if (cell.IsConstant)
        {
            return cell.WhenNull.IsKnown && cell.WhenNull.Number >= months ? Literal(day) : Never;
        }

        if (cell.Starts is not { } starts)
        {
            throw new SqlUnsayableException(new LocalizedText(
                $"{slot.Fact.Label.Zh}是否还在增加，没有列说明；请给出 \"starts\"，或不问将来（--until）",
                $"no column says whether {slot.Fact.Id} goes on; give its \"starts\", or do not ask for days to come (--until)"));
        }

        string value = cell.Value(n => SqlText.Whole(n), column => column);
        string never = cell.IsNever is { } none ? $" WHEN {none} THEN {Never}" : "";
        string open = cell.MayBeUnknown ? $" WHEN {value} IS NULL THEN NULL" : "";
        string complete = SqlCells.Shift(starts, new CalendarPeriod((int)months));
        return Column(
            $"CASE{never}{open} WHEN {value} >= {SqlText.Whole(months)} THEN {Literal(day)} WHEN {starts} IS NULL THEN {Never} ELSE GREATEST({complete}, {Literal(day + 1)}) END",
            language == Language.Chinese ? $"{slot.Fact.Label.Zh}满{PeriodText.Of(new CalendarPeriod((int)months), language)}" : $"{slot.Fact.Label.En}: {PeriodText.Of(new CalendarPeriod((int)months), language)} complete");
    }

    private string Column(string text, string remark)
    {
        SqlDayColumn? made = _columns.Find(c => string.Equals(c.Text, text, StringComparison.Ordinal));
        if (made is null)
        {
            made = new SqlDayColumn("d" + SqlText.Whole(_columns.Count + 1), text, remark);
            _columns.Add(made);
        }

        return made.Name;
    }
}
