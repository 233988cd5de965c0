using System.Globalization;

namespace SkillTalent;

/// <summary>
/// Turns requirements into steps over the columns of a population. Equal steps are made once, whoever asks; masks of nothing and of
/// everything are folded away; only what touches a column with open values is computed twice.
/// </summary>
internal sealed class ProgramBuilder : IMasks<int>
{
    private readonly IReadOnlyList<Column> _columns;
    private readonly Dictionary<FactSlot, int> _columnOf = [];
    private readonly Dictionary<object, int> _made = [];
    private readonly List<Step> _steps = [];

    // What was read, by the facts that are taken to have one value: a guard stands in every pathway, and as often as there are cases.
    private readonly Dictionary<string, Dictionary<Requirement, Kleene<int>>> _known = new(StringComparer.Ordinal);
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

    int IMasks<int>.None => _none;

    int IMasks<int>.All => _all;

    public Kleene<int> None => new(_none, _none);

    public Kleene<int> All => new(_all, _all);

    public Kleene<int> Read(Requirement? rule, IReadOnlyList<(Fact Fact, FactValue Value)> taken)
    {
        if (rule is null)
        {
            return All;
        }

        string key = string.Concat(taken.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Fact.Index}={(t.Value.IsNever ? "never" : t.Value.Number)} ")));
        if (!_known.TryGetValue(key, out Dictionary<Requirement, Kleene<int>>? known))
        {
            _known.Add(key, known = []);
        }

        return rule.FoldOnce(new ColumnsReading(this, taken), known);
    }

    /// <summary>Lets go of what was read, once nothing more is: the steps stay.</summary>
    public void Forget() => _known.Clear();

    public bool MayBeOpen(Fact fact) => ColumnOf(fact).IsOpen;

    public int MayBe(Fact fact, FactValue value) => value.IsNever
        ? AndNot(_all, Hold(ColumnOf(new FactSlot(fact, 0)), ValueRanges.Between(0, fact.Greatest)).True)
        : Hold(ColumnOf(new FactSlot(fact, 0)), ValueRanges.Between(value.Number, value.Number)).Possible;

    public Kleene<int> And(params IReadOnlyList<Kleene<int>> parts) => Join(MaskOperation.And, parts);

    public Kleene<int> Or(params IReadOnlyList<Kleene<int>> parts) => Join(MaskOperation.Or, parts);

    public Kleene<int> Not(Kleene<int> a) => a.IsCertain ? Certain(AndNot(_all, a.True)) : new Kleene<int>(AndNot(_all, a.Possible), AndNot(_all, a.True));

    public int And(int a, int b) => Join(MaskOperation.And, [a, b]);

    public int Or(int a, int b) => Join(MaskOperation.Or, [a, b]);

    public int AndNot(int a, int b) => a == b || a == _none || b == _all ? _none : b == _none ? a : Add(new MaskStep(MaskOperation.AndNot, a, b));

    public Kleene<int> Constant(Truth truth) => new(truth == Truth.True ? _all : _none, truth == Truth.False ? _none : _all);

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
        return column.Encoding == ColumnEncoding.Constant ? (column.Value.IsOpen ? _all : _none)
            : column.Most is not null ? Add(new OpenStep(index))
            : column.Unknown.Length > 0 ? Add(new BitsStep(index, unknown: true)) : _none;
    }

    /// <summary>The rows of a column of which nothing at all is known: on no day does that become otherwise.</summary>
    public int UnknownRows(int index)
    {
        Column column = _columns[index];
        return column.Encoding == ColumnEncoding.Constant ? (column.Value is { IsOpen: true, Least: <= 0, Most: >= ValueRange.Greatest } ? _all : _none)
            : column.Most is null ? OpenRows(index) : _none;
    }

    /// <summary>A test of the columns.</summary>
    public Kleene<int> Leaf(FactTest test)
    {
        int index = ColumnOf(new FactSlot(test.Fact, test.AsOf));
        return test.Form is PairForm pair ? Pair(pair, index, ColumnOf(new FactSlot(pair.Second, test.AsOf))) : Hold(index, PassingOf(test));
    }

    /// <summary>The rows of a column whose value is in some ranges.</summary>
    public Kleene<int> Leaf(int column, ValueRanges ranges) => Hold(column, ranges);

    /// <summary>The rows still at work that began, as work counts, by a day.</summary>
    public int AtWorkSince(int column, int day) => _columns[column].Starts.Length == 0 ? _none : Add(new StartedStep(column, day));

    private Column ColumnOf(Fact fact) => _columns[ColumnOf(new FactSlot(fact, 0))];

    private Kleene<int> Hold(int index, ValueRanges ranges)
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

        Kleene<int> any = None;
        foreach (ValueRange range in ranges.Ranges)
        {
            // The first bound of a raw value is that of the earliest day, which is the greatest number of months.
            (long least, long most, bool reversed) = Raw(column.Encoding, range);
            any = Or(any, column.Most is null
                ? Certain(Add(new RangeStep(index, column.Encoding, least, most)))
                : new Kleene<int>(
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

    private Kleene<int> WithUnknown(int test, int column)
    {
        int unknown = OpenRows(column);
        return unknown == _none ? Certain(test) : new Kleene<int>(AndNot(test, unknown), Or(test, unknown));
    }

    private Kleene<int> Pair(PairForm form, int index, int second)
    {
        int sure = Add(new PairStep(index, second, form, possible: false));
        return _columns[index].IsOpen || _columns[second].IsOpen ? new Kleene<int>(sure, Add(new PairStep(index, second, form, possible: true))) : Certain(sure);
    }

    private static Kleene<int> Certain(int value) => new(value, value);

    private Kleene<int> Join(MaskOperation operation, IReadOnlyList<Kleene<int>> parts)
    {
        int sure = Join(operation, [.. parts.Select(p => p.True)]);
        return parts.All(p => p.IsCertain) ? Certain(sure) : new Kleene<int>(sure, Join(operation, [.. parts.Select(p => p.Possible)]));
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
        if (operands.Length == 0)
        {
            return neutral;
        }

        int joined = operands[0];
        for (int i = 1; i < operands.Length; i += MaskStep.MostOperands - 1)
        {
            joined = Add(new MaskStep(operation, [joined, .. operands[i..Math.Min(i + MaskStep.MostOperands - 1, operands.Length)]]));
        }

        return joined;
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
