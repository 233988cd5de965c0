namespace SkillTalent;

/// <summary>The facts of a policy in the columns of a table, on the days on which rules read them.</summary>
internal sealed class SqlCells
{
    private readonly SqlSource _source;
    private readonly SqlDialect _dialect;
    private readonly SqlLogic _logic;
    private readonly int[] _days;
    private readonly HashSet<string> _asked;
    private readonly Func<FactSlot, FactSlot> _normal;
    private readonly Func<FactSlot, string> _nameOf;
    private readonly Dictionary<FactSlot, SqlCell> _cells = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Creates the cells.</summary>
    /// <param name="source">The table.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="days">The day asked, then the cut-off days by number.</param>
    /// <param name="asked">The columns that the decisions ask for.</param>
    /// <param name="normal">The slot that has the column of another.</param>
    /// <param name="nameOf">What the column of a slot is called.</param>
    public SqlCells(SqlSource source, SqlDialect dialect, IReadOnlyList<int> days, IEnumerable<string> asked, Func<FactSlot, FactSlot> normal, Func<FactSlot, string> nameOf)
    {
        _source = source;
        _dialect = dialect;
        _logic = SqlLogic.Of(dialect);
        _days = [.. days];
        _asked = new HashSet<string>(asked, StringComparer.Ordinal);
        _normal = normal;
        _nameOf = nameOf;
    }

    public SqlDialect Dialect => _dialect;

    /// <summary>What derives facts from records; null: every fact stands in the table.</summary>
    public SqlRecordFacts? Records { get; init; }

    /// <summary>The columns of the table that were asked for.</summary>
    public IEnumerable<string> Read => _read;

    /// <summary>The cells that were asked for, by the names of their columns.</summary>
    public IEnumerable<(string Name, SqlCell Cell)> Used => _cells.Select(c => (_nameOf(c.Key), c.Value)).OrderBy(c => c.Item1, StringComparer.Ordinal);

    /// <summary>The day on which facts are read: the day asked, or that of a cut-off.</summary>
    public int DayOf(int asOf) => _days[asOf];

    public ValueRanges PassingOf(FactTest test) => test.PassingOn(_days[test.AsOf]);

    /// <summary>Whether the rules of the day asked ask for a slot.</summary>
    public bool IsAsked(FactSlot slot) => _asked.Contains(_nameOf(_normal(slot)));

    /// <summary>The cell of a fact on the day asked.</summary>
    public SqlCell Of(Fact fact) => Of(new FactSlot(fact, 0));

    /// <summary>A test of a row.</summary>
    public SqlNode Test(FactTest test)
    {
        SqlCell cell = Of(new FactSlot(test.Fact, test.AsOf));
        return test.Form is PairForm pair ? cell is SqlBitCell one ? SqlBitPair.Node(one, (SqlBitCell)Of(new FactSlot(pair.Second, test.AsOf)), pair) : SqlPair.Node(cell, Of(new FactSlot(pair.Second, test.AsOf)), pair)
            : cell is SqlBoundCell ? cell.Hold(PassingOf(test))
            : test.Fact.Source.RestsOn is { } since ? Bounded(cell, Of(since), PassingOf(test), _days[test.AsOf])
            : cell.Hold(PassingOf(test));
    }

    /// <summary>The cell of a fact on a day on which it is read.</summary>
    public SqlCell Of(FactSlot slot)
    {
        FactSlot normal = _normal(slot);
        if (!_cells.TryGetValue(normal, out SqlCell? cell))
        {
            cell = Records?.Of(normal, _nameOf(normal), _days[normal.AsOf]) ?? Stored(normal);
            _cells.Add(normal, cell);
        }

        return cell;
    }

    // Work that is not stated is at most the time since the day from which it counts.
    private SqlNode Bounded(SqlCell work, SqlCell since, ValueRanges ranges, int day)
    {
        SqlNode stated = work.Hold(ranges);
        if (!work.MayBeUnknown || ranges.Ranges.Count == 0)
        {
            return stated;
        }

        if (ranges.Ranges is not [{ Least: > 0 and <= 1200, Most: ValueRange.Greatest } least])
        {
            throw new SqlUnsayableException(new LocalizedText(
                $"对{work.Fact.Label.Zh}的要求不是“至少若干个月”，SQL无法表达；请用列式计算（Compile）", $"{work.Fact.Id} is tested for more than a least number of months; use columns in memory (Compile) instead"));
        }

        // Whoever began later cannot have worked so long.
        int last = Day.Threshold(day, new CalendarPeriod((int)least.Least));
        (string yes, string no) = (_logic.Word(Truth.True), _logic.Word(Truth.False));
        SqlNode late = since.Hold(ValueRanges.Between(long.MinValue, last));
        return late == SqlNode.Unknown || stated == SqlNode.False ? stated
            : late == SqlNode.False ? (work.IsConstant ? SqlNode.False : SqlNode.Leaf($"CASE WHEN {_logic.Holds(stated)} THEN {yes} ELSE {no} END", mayBeNull: false))
            : late == SqlNode.True ? stated
            : work.IsConstant ? SqlNode.Leaf($"CASE WHEN {_logic.Fails(late)} THEN {no} ELSE {_logic.Word(Truth.Unknown)} END", mayBeNull: true)
            : SqlNode.Leaf($"CASE WHEN {_logic.Holds(stated)} THEN {yes} WHEN {_logic.Fails(late)} THEN {no} ELSE {_logic.Text(stated, 0)} END", mayBeNull: true);
    }

    private SqlCell Stored(FactSlot slot)
    {
        SqlColumn? column = _source.ColumnOf(_nameOf(slot), _asked);
        if (column is not null)
        {
            _ = _read.Add(column.Name);
        }

        return _dialect == SqlDialect.ClickHouse ? new SqlBitCell(slot.Fact, column) : new SqlCell(slot.Fact, column, _dialect);
    }

    /// <summary>The day that a cell holds; what stands for never must have been told before, and not be calculated with.</summary>
    public static string Date(SqlCell cell)
    {
        string value = cell.Value(day => $"DATE '{SqlText.DateOf((int)day)}'", column => cell.IsText ? $"CAST(NULLIF({column}, {cell.NeverText}) AS DATE)" : column);
        return value == "NULL" ? "CAST(NULL AS DATE)" : value;
    }

    /// <summary>The day a period after a day.</summary>
    public static string Shift(string date, CalendarPeriod period)
    {
        string months = period.Months == 0 ? date : $"CAST({date} + INTERVAL '{SqlText.Whole(period.Months)} months' AS DATE)";
        return period.Days == 0 ? months : $"{months} {(period.Days < 0 ? '-' : '+')} {SqlText.Whole(Math.Abs(period.Days))}";
    }
}
