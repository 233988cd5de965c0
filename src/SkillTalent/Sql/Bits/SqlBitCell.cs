namespace SkillTalent;

/// <summary>Where a fact stands, in conditions that are numbers: NULL is told first, and what is behind it works on what is never NULL.</summary>
internal sealed class SqlBitCell : SqlCell
{
    private readonly SqlBitValues _values;
    private readonly SqlColumn? _column;
    private SqlBitCalendar? _calendar;

    public SqlBitCell(Fact fact, SqlColumn? column)
        : base(fact, column, SqlDialect.ClickHouse)
    {
        if (fact.Kind == FactKind.Date && column is { Form: SqlForm.Integer })
        {
            throw new ArgumentException($"The column of {fact.Id} holds days: it is a Date (plain) or a text, not an integer.", nameof(column));
        }

        _column = column;
        _values = new SqlBitValues(fact, column?.Form ?? SqlForm.Plain, Values);
    }

    public override string? IsNever => (IsConstant, WhenNull.IsNever, NeverValue) switch
    {
        (true, var never, _) => never ? "1 = 1" : null,
        (_, true, null) => $"isNull({Ref})",
        (_, true, _) => $"(isNull({Ref}) OR {Is(NeverValue!)})",
        (_, false, null) => null,
        _ => $"(NOT isNull({Ref}) AND {Is(NeverValue!)})",
    };

    public override SqlNode IsOpen => IsConstant ? (WhenNull.IsOpen ? SqlNode.True : SqlNode.False)
        : Open is { } open ? SqlNode.Leaf($"CASE WHEN {open} THEN 3 ELSE 0 END", mayBeNull: false)
        : SqlNode.False;

    /// <summary>The condition, never NULL, that nobody knows the value; null: everybody's is known.</summary>
    public string? Open => (IsConstant, WhenNull.IsOpen, UnknownValue) switch
    {
        (true, var open, _) => open ? "1 = 1" : null,
        (_, true, null) => $"isNull({Ref})",
        (_, true, _) => $"(isNull({Ref}) OR {Is(UnknownValue!)})",
        (_, false, null) => null,
        _ => $"(NOT isNull({Ref}) AND {Is(UnknownValue!)})",
    };

    /// <summary>A day by year, month and day of the month, of which the query makes columns.</summary>
    public SqlBitCalendar Calendar => _calendar ??= new SqlBitCalendar(_column, IsConstant && WhenNull.IsKnown ? (int)WhenNull.Number : null);

    public override string? Prepared => _calendar?.Prepared ?? base.Prepared;

    private bool HoldsTexts => Fact.Kind == FactKind.Date ? IsText : Fact.Kind == FactKind.Choice && !IsInteger;

    private string Known => Fact.Kind == FactKind.Date && !IsText ? SqlBitDate.Number($"assumeNotNull({Ref})") : $"assumeNotNull({Ref})";

    public override SqlNode Hold(ValueRanges ranges)
    {
        Truth whenNull = ranges.Hold(WhenNull);
        if (IsConstant || ranges.Ranges.Count == 0)
        {
            return SqlNode.Of(whenNull);
        }

        string before = $"CASE WHEN isNull({Ref}) THEN {SqlBitLogic.Instance.Word(whenNull)}"
            + (UnknownValue is null ? "" : $" WHEN {Is(UnknownValue!)} THEN 2")
            + (NeverValue is null ? "" : $" WHEN {Is(NeverValue!)} THEN 0");
        return SqlNode.Leaf(before + _values.Ways(Known, ranges, Marked) + " END", MayBeUnknown || Values.MayBeUnread);
    }

    // A text of a fixed length equals none without its zeros, and is among those that it is.
    private string Is(string value) => HoldsTexts ? $"{Known} IN ({value})" : $"{Known} = {value}";
}
