namespace SkillTalent;

/// <summary>Where a fact stands in each row, how it is stored, and what stands for unknown and for never.</summary>
internal class SqlCell
{
    /// <summary>What the rows of facts are called.</summary>
    public const string Facts = "f";

    /// <summary>What the name of a column ends with that says whether another holds a name with marks.</summary>
    public const string MarksEnding = " has marks";

    private const string Infinity = "infinity";

    private readonly SqlDialect _dialect;
    private readonly SqlColumn? _column;
    private readonly string? _never;
    private readonly string? _unknown;
    private readonly string _marked = "";
    private readonly SqlValues _values;

    /// <summary>Creates a cell.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="column">The column; null: the fact is absent in every row.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="alias">The rows as the text names them.</param>
    /// <param name="assumes">Whether a fact that is absent may be assumed to have a value.</param>
    public SqlCell(Fact fact, SqlColumn? column, SqlDialect dialect, string alias = Facts, bool assumes = true)
    {
        Fact = fact;
        _column = column;
        _dialect = dialect;
        _values = new SqlValues(fact, column?.Form ?? SqlForm.Plain, dialect);
        WhenNull = column?.Null switch
        {
            SqlNull.Never => FactValue.Never,
            SqlNull.Unknown => FactValue.Unknown,
            _ => assumes ? fact.WhileAbsent : FactValue.Unknown,
        };
        if (column is null)
        {
            Ref = "NULL";
            return;
        }

        Ref = alias + "." + SqlText.Name(column.Name, dialect);
        if (_values.MayBeUnread && alias == Facts)
        {
            string name = SqlText.Name(column.Name + MarksEnding, dialect);
            _marked = alias + "." + name;
            Prepared = $"{SqlValues.HasMarks(SqlText.Name(column.Name, dialect), dialect)} AS {name}";
        }
        else
        {
            _marked = SqlValues.HasMarks(Ref, dialect);
        }

        bool dates = fact.Kind == FactKind.Date && column.Form == SqlForm.Plain;
        bool texts = fact.Kind is FactKind.Date or FactKind.Choice && !dates && column.Form != SqlForm.Integer;
        _never = column.Never is { } said ? Stored(said) : texts ? "'-'" : dates && dialect != SqlDialect.ClickHouse ? $"DATE '{Infinity}'" : null;
        _unknown = column.Unknown is { } nobody ? Stored(nobody) : null;
        EndsInNever = dates && column.Never is null or Infinity;
    }

    public Fact Fact { get; }

    /// <summary>The column as a condition names it.</summary>
    public string Ref { get; }

    /// <summary>A column that is made of the stored one, once for all tests of it; null: none is needed.</summary>
    public virtual string? Prepared { get; }

    /// <summary>Whether there is no column: every row has <see cref="WhenNull"/>.</summary>
    public virtual bool IsConstant => _column is null;

    /// <summary>Where the day stands from which work would count had it never been interrupted; null: nowhere.</summary>
    public string? Starts => _column?.Starts is { } starts ? $"{Facts}.{SqlText.Name(starts)}" : null;

    /// <summary>Whether the column holds texts.</summary>
    public bool IsText => _column?.Form == SqlForm.Text;

    /// <summary>Whether the column holds whole numbers of a code.</summary>
    public bool IsInteger => _column?.Form == SqlForm.Integer;

    /// <summary>What stands for never as a literal; null: no value does.</summary>
    protected string? NeverValue => _never;

    /// <summary>What stands for unknown, beside NULL, as a literal; null: no value does.</summary>
    protected string? UnknownValue => _unknown;

    /// <summary>The values as the column stores them.</summary>
    protected SqlValues Values => _values;

    /// <summary>The condition that the column holds a name with marks.</summary>
    protected string Marked => _marked;

    /// <summary>What stands for never in a column of texts.</summary>
    public string NeverText => _never ?? "''";

    /// <summary>What NULL stands for.</summary>
    public FactValue WhenNull { get; }

    /// <summary>Whether some row may be unknown.</summary>
    public virtual bool MayBeUnknown => WhenNull.IsOpen || _unknown is not null;

    /// <summary>The condition that a row has none; null: none can.</summary>
    public virtual string? IsNever => (IsConstant, WhenNull.IsNever, _never) switch
    {
        (true, var never, _) => never ? "TRUE" : null,
        (_, true, null) => $"{Ref} IS NULL",
        (_, true, _) => $"({Ref} IS NULL OR {Ref} = {_never})",
        (_, false, null) => null,
        _ => $"{Ref} = {_never}",
    };

    /// <summary>The condition, never NULL, that nobody knows the value of the row.</summary>
    public virtual SqlNode IsOpen => (IsConstant, WhenNull.IsOpen, _unknown) switch
    {
        (true, var open, _) => open ? SqlNode.True : SqlNode.False,
        (_, true, null) => SqlNode.Leaf($"{Ref} IS NULL", mayBeNull: false),
        (_, true, _) => SqlNode.Leaf($"({Ref} IS NULL OR {Ref} = {_unknown})", mayBeNull: false),
        (_, false, null) => SqlNode.False,
        _ => SqlNode.Leaf($"({Ref} IS NOT NULL AND {Ref} = {_unknown})", mayBeNull: false),
    };

    /// <summary>Whether the value that stands for never lies after every other in the order of the column, so that no upper bound holds of it.</summary>
    private bool EndsInNever { get; }

    // A closed list of codes, of which what stands for never is none.
    private bool NamesNoNever => _column is { Form: not SqlForm.Integer } && Fact.Domain is { IsOpen: false } domain && !domain.Has(_column.Never ?? "-");

    /// <summary>The values that pass.</summary>
    public virtual SqlNode Hold(ValueRanges ranges)
    {
        if (IsConstant || ranges.Ranges.Count == 0)
        {
            return SqlNode.Of(ranges.Hold(WhenNull));
        }

        bool bounded = ranges.Ranges[^1].Most < DateOnly.MaxValue.DayNumber;
        return Wrap(_values.In(Ref, ranges, MayBeUnknown, _marked), ranges.Hold(WhenNull), (EndsInNever && bounded) || NamesNoNever);
    }

    /// <summary>The value as it is calculated with: NULL where it is unknown; what stands for never is not looked at.</summary>
    public string Value(Func<long, string> literal, Func<string, string> stored)
    {
        if (IsConstant)
        {
            return WhenNull.IsKnown ? literal(WhenNull.Number) : "NULL";
        }

        string value = stored(Ref);
        string whenNull = WhenNull.IsKnown ? $" WHEN {Ref} IS NULL THEN {literal(WhenNull.Number)}" : "";
        string unknown = _unknown is null ? "" : $" WHEN {Ref} = {_unknown} THEN NULL";
        return whenNull.Length + unknown.Length == 0 ? value : $"CASE{whenNull}{unknown} ELSE {value} END";
    }

    /// <summary>
    /// What a day lies between, as bounds that are never NULL: <c>infinity</c> is never, and the two ends of time are what nobody knows.
    /// </summary>
    public virtual (string Least, string Most) Between()
    {
        if (IsConstant)
        {
            return SqlBoundCell.Of(Fact, WhenNull);
        }

        string day = SqlCells.Date(this);
        string never = IsNever is { } none ? $" WHEN {none} THEN {SqlDays.Never}" : "";
        string known = never.Length == 0 ? day : $"CASE{never} ELSE {day} END";
        return !MayBeUnknown ? (known, known)
            : ($"CASE{never} WHEN {day} IS NULL THEN {SqlDays.First} ELSE {day} END", $"CASE{never} WHEN {day} IS NULL THEN {SqlDays.Never} ELSE {day} END");
    }

    /// <summary>Where it stands, for a remark.</summary>
    public virtual string Told(Language language)
    {
        bool zh = language == Language.Chinese;
        if (_column is null)
        {
            return zh ? "没有列，视为未填" : "no column, absent in every row";
        }

        string meaning = _column.Null.ToLabel().In(language);
        string assumed = _column.Null == SqlNull.Absent && Fact.AssumedWhileAbsent is { } value ? (zh ? $"，推定 {value}" : $", assumed {value}") : "";
        string never = _never is null ? "" : zh ? $"；{_never} 表示没有" : $"; {_never} is never";
        string unknown = _unknown is null ? "" : zh ? $"；{_unknown} 表示未知" : $"; {_unknown} is unknown";
        return (zh ? $"列 {SqlText.Name(_column.Name, _dialect)}；NULL 表示{meaning}" : $"column {SqlText.Name(_column.Name, _dialect)}; NULL is {meaning}") + assumed + never + unknown;
    }

    /// <summary>A test of the stored value with what NULL, never and unknown come to put before it.</summary>
    /// <param name="test">The test; NULL where the column is.</param>
    /// <param name="whenNull">What NULL comes to.</param>
    /// <param name="neverFails">Whether the test itself is false of what stands for never.</param>
    private SqlNode Wrap(string test, Truth whenNull, bool neverFails)
    {
        string absent = whenNull switch { Truth.True => $" WHEN {Ref} IS NULL THEN TRUE", Truth.False => $" WHEN {Ref} IS NULL THEN FALSE", _ => "" };
        string unknown = _unknown is null ? "" : $" WHEN {Ref} = {_unknown} THEN NULL";
        string never = neverFails || _never is null ? "" : $" WHEN {Ref} = {_never} THEN FALSE";
        string before = absent + unknown + never;
        bool mayBeNull = MayBeUnknown || _values.MayBeUnread;
        return SqlNode.Leaf(before.Length == 0 ? test : $"CASE{before} ELSE {test} END", mayBeNull, _values.MayBeUnread);
    }

    private string Stored(string value) => Fact.Kind switch
    {
        FactKind.Date when _column!.Form == SqlForm.Plain && _dialect == SqlDialect.ClickHouse => SqlBitDate.Stored(value) ?? throw new ArgumentException(
            $"The column of {Fact.Id} is a Date, which holds no {value}: what stands for never or unknown must be a day from 1970 to 2105, or 0000-00-00.", nameof(value)),
        FactKind.Date when _column!.Form == SqlForm.Plain => $"DATE {SqlText.Literal(value, _dialect)}",
        FactKind.Date => SqlText.Literal(value, _dialect),
        FactKind.Choice when _column!.Form != SqlForm.Integer => SqlText.Literal(value, _dialect),
        FactKind.Flag when _column!.Form != SqlForm.Integer => throw new ArgumentException(
            $"The column of {Fact.Id} is a boolean: it has no value that stands for never or unknown but NULL.", nameof(value)),
        _ => long.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out long number)
            ? SqlText.Whole(number)
            : throw new ArgumentException($"The column of {Fact.Id} holds numbers: what stands for never or unknown must be a whole number.", nameof(value)),
    };
}
