namespace SkillTalent;

/// <summary>
/// Turns requirements into steps over the columns of a population. Equal steps are made once, whoever asks; masks of nothing and of
/// everything are folded away; only what touches a column with open values is computed twice.
/// </summary>
internal sealed class ProgramBuilder
{
    private readonly IReadOnlyList<Column> _columns;
    private readonly Dictionary<FactSlot, int> _columnOf = [];
    private readonly Dictionary<object, int> _made = [];
    private readonly List<Step> _steps = [];
    private readonly int[] _days;
    private readonly int _none;
    private readonly int _all;

    /// <summary>Starts a program.</summary>
    /// <param name="columns">The columns, one a slot.</param>
    /// <param name="days">The day asked, then the cut-off days by number.</param>
    public ProgramBuilder(IReadOnlyList<Column> columns, IReadOnlyList<int> days)
    {
        _columns = columns;
        _days = [.. days];
        for (int i = 0; i < columns.Count; i++)
        {
            _columnOf.Add(columns[i].Slot, i);
        }

        _none = Add(new MaskStep(MaskOperation.None));
        _all = Add(new MaskStep(MaskOperation.All));
    }

    public IReadOnlyList<Step> Steps => _steps;

    public Kleene None => new(_none, _none);

    public Kleene All => new(_all, _all);

    public Kleene Compile(Requirement? requirement) => requirement is null ? All : requirement.Fold(new ColumnsReading(this, []));

    /// <summary>A rule that is told by cases where it would be undetermined: true where it is in every case that may be the row's.</summary>
    public Kleene Compile(Requirement requirement, CaseDistinction cases)
    {
        Kleene plain = Compile(requirement);
        if (plain.IsCertain || cases.Facts.All(f => !ColumnOf(f.Fact).IsOpen))
        {
            return plain;
        }

        var whole = new Kleene(_all, _none);
        foreach ((Fact Fact, FactValue Value)[] way in cases.Cases(f => ColumnOf(f).IsOpen ? FactValue.Unknown : FactValue.Never))
        {
            Kleene own = requirement.Fold(new ColumnsReading(this, way));
            int here = way.Aggregate(_all, (mask, c) => And(mask, MayBe(c.Fact, c.Value)));
            whole = new Kleene(And(whole.True, Or(own.True, AndNot(_all, here))), Or(whole.Possible, And(own.Possible, here)));
        }

        return whole;
    }

    public Kleene And(params IReadOnlyList<Kleene> parts) => Join(MaskOperation.And, parts);

    public Kleene Or(params IReadOnlyList<Kleene> parts) => Join(MaskOperation.Or, parts);

    public Kleene Not(Kleene a) => a.IsCertain ? Certain(AndNot(_all, a.True)) : new Kleene(AndNot(_all, a.Possible), AndNot(_all, a.True));

    public int And(int a, int b) => Join(MaskOperation.And, [a, b]);

    public int Or(int a, int b) => Join(MaskOperation.Or, [a, b]);

    public int AndNot(int a, int b) => a == b || a == _none || b == _all ? _none : b == _none ? a : Add(new MaskStep(MaskOperation.AndNot, a, b));

    public Kleene Constant(Truth truth) => new(truth == Truth.True ? _all : _none, truth == Truth.False ? _none : _all);

    /// <summary>The values that pass a test on the day on which it is read.</summary>
    public ValueRanges PassingOf(FactTest test) => test.PassingOn(_days[test.AsOf]);

    /// <summary>The number of the column of a slot.</summary>
    public int ColumnOf(FactSlot slot) => _columnOf.TryGetValue(SlotPlan.Normal(slot, _days), out int column)
        ? column
        : throw new InvalidOperationException($"The population has no column for {slot.Fact.Id}.");

    /// <summary>The rows of a column whose value is open.</summary>
    public int OpenRows(int index)
    {
        Column column = _columns[index];
        return column.Most is not null ? Add(new OpenStep(index))
            : column.Unknown.Length > 0 ? Add(new BitsStep(index, unknown: true)) : _none;
    }

    /// <summary>A test of the columns.</summary>
    public Kleene Leaf(FactTest test)
    {
        int index = ColumnOf(new FactSlot(test.Fact, test.AsOf));
        return test.Form is PairForm pair ? Pair(pair, index, ColumnOf(new FactSlot(pair.Second, test.AsOf))) : Hold(index, PassingOf(test));
    }

    private Column ColumnOf(Fact fact) => _columns[ColumnOf(new FactSlot(fact, 0))];

    private int MayBe(Fact fact, FactValue value) => value.IsNever
        ? AndNot(_all, Hold(ColumnOf(new FactSlot(fact, 0)), ValueRanges.Between(0, fact.Greatest)).True)
        : Hold(ColumnOf(new FactSlot(fact, 0)), ValueRanges.Between(value.Number, value.Number)).Possible;

    private Kleene Hold(int index, ValueRanges ranges)
    {
        Column column = _columns[index];
        if (column.Encoding == ColumnEncoding.Constant || ranges.Ranges.Count == 0)
        {
            return Constant(ranges.Hold(column.Value));
        }

        if (column.Encoding == ColumnEncoding.Bits)
        {
            return WithUnknown(Bits(index, column, ranges), index);
        }

        Kleene any = None;
        foreach (ValueRange range in ranges.Ranges)
        {
            // The first bound of a raw value is that of the earliest day, which is the greatest number of months.
            (long least, long most, bool reversed) = Raw(column.Encoding, range);
            any = Or(any, column.Most is null
                ? Certain(Add(new RangeStep(index, column.Encoding, least, most)))
                : new Kleene(
                    And(AtLeast(index, column.Encoding, least, reversed), AtMost(index, column.Encoding, most, !reversed)),
                    And(AtLeast(index, column.Encoding, least, !reversed), AtMost(index, column.Encoding, most, reversed))));
        }

        return column.Most is null ? WithUnknown(any.True, index) : any;
    }

    private int AtLeast(int index, ColumnEncoding encoding, long least, bool upper) => Add(new RangeStep(index, encoding, least, long.MaxValue, upper));

    private int AtMost(int index, ColumnEncoding encoding, long most, bool upper) => Add(new RangeStep(index, encoding, long.MinValue, most, upper));

    // The range of the numbers that a column keeps. "Never" is at the end of each layout that lies beyond every day or code.
    private (long Least, long Most, bool Reversed) Raw(ColumnEncoding encoding, ValueRange range) => encoding switch
    {
        ColumnEncoding.Months => (
            Math.Max(short.MinValue + 1, (int)ColumnStore.MonthsSince(range.Most, _days[0])),
            range.Least == long.MinValue ? short.MaxValue : ColumnStore.MonthsSince(range.Least - 1, _days[0]) - 1,
            true),
        ColumnEncoding.Days => (range.Least, Math.Min(range.Most, int.MaxValue - 1), false),
        ColumnEncoding.Choices => (range.Least, Math.Min(range.Most, byte.MaxValue - 1), false),
        ColumnEncoding.WideChoices => (range.Least, Math.Min(range.Most, ushort.MaxValue - 1), false),
        _ => (range.Least, range.Most, false),
    };

    // A bit of a day says that it is held by the day asked, and is there only where every test asks just that.
    private int Bits(int index, Column column, ValueRanges ranges)
    {
        int bits = Add(new BitsStep(index, unknown: false));
        if (column.Slot.Fact.Kind == FactKind.Date)
        {
            return bits;
        }

        return Or(ranges.Contains(1) ? bits : _none, ranges.Contains(0) ? AndNot(_all, bits) : _none);
    }

    private Kleene WithUnknown(int test, int column)
    {
        int unknown = OpenRows(column);
        return unknown == _none ? Certain(test) : new Kleene(AndNot(test, unknown), Or(test, unknown));
    }

    private Kleene Pair(PairForm form, int index, int second)
    {
        int sure = Add(new PairStep(index, second, form, possible: false));
        return _columns[index].IsOpen || _columns[second].IsOpen ? new Kleene(sure, Add(new PairStep(index, second, form, possible: true))) : Certain(sure);
    }

    private static Kleene Certain(int value) => new(value, value);

    private Kleene Join(MaskOperation operation, IReadOnlyList<Kleene> parts)
    {
        int sure = Join(operation, [.. parts.Select(p => p.True)]);
        return parts.All(p => p.IsCertain) ? Certain(sure) : new Kleene(sure, Join(operation, [.. parts.Select(p => p.Possible)]));
    }

    // Nothing and everything are folded away; the rest is sorted, so that the same masks in another order are the same step.
    private int Join(MaskOperation operation, IReadOnlyList<int> masks)
    {
        (int neutral, int decisive) = operation == MaskOperation.And ? (_all, _none) : (_none, _all);
        if (masks.Contains(decisive))
        {
            return decisive;
        }

        int[] operands = [.. masks.Where(m => m != neutral).Distinct().Order()];
        while (operands.Length > 1)
        {
            int first = Add(new MaskStep(operation, operands[..Math.Min(MaskStep.MostOperands, operands.Length)]));
            operands = [first, .. operands[Math.Min(MaskStep.MostOperands, operands.Length)..]];
        }

        return operands.Length == 1 ? operands[0] : neutral;
    }

    private int Add(Step step)
    {
        if (!_made.TryGetValue(step.Key, out int value))
        {
            value = _steps.Count;
            step.Value = value;
            _steps.Add(step);
            _made.Add(step.Key, value);
        }

        return value;
    }
}
