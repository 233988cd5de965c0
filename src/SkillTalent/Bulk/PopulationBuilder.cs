using System.Globalization;

namespace SkillTalent;

/// <summary>
/// Takes ready columns for a population, one a fact, by the names that <see cref="CompiledPolicy.Columns"/> lists. A fact without a column
/// is absent for every row: unknown, or what its rulebook assumes. <see cref="ColumnEncoding"/> tells the layouts. Not thread-safe.
/// </summary>
public sealed class PopulationBuilder
{
    private readonly CompiledPolicy _policy;
    private readonly int _rows;
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<SlotPlan> _plans;

    internal PopulationBuilder(CompiledPolicy policy, int rows, IReadOnlyList<SlotPlan> plans)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        _policy = policy;
        _plans = plans;
        _rows = rows;
    }

    /// <summary>A column of <see cref="ColumnEncoding.Bits"/>.</summary>
    public PopulationBuilder Bits(string column, ReadOnlyMemory<ulong> values, ReadOnlyMemory<ulong> unknown = default) =>
        Add(column, ColumnEncoding.Bits, values.Length, unknown, slot => new Column { Slot = slot, Encoding = ColumnEncoding.Bits, Bits = values, Unknown = unknown });

    /// <summary>A byte a row: the index of a choice, in the order of the fact's choices; 255 for none.</summary>
    /// <exception cref="ArgumentException">No such column, another layout or length, or a row that is known holds the index of no choice.</exception>
    public PopulationBuilder Choices(string column, ReadOnlyMemory<byte> values, ReadOnlyMemory<ulong> unknown = default) =>
        Add(column, ColumnEncoding.Choices, values.Length, unknown, slot => new Column { Slot = slot, Encoding = ColumnEncoding.Choices, Bytes = values, Unknown = unknown });

    /// <summary>Two bytes a row: the index of a choice, in the order of the fact's choices; 65535 for none.</summary>
    /// <exception cref="ArgumentException">No such column, another layout or length, or a row that is known holds the index of no choice.</exception>
    public PopulationBuilder WideChoices(string column, ReadOnlyMemory<ushort> values, ReadOnlyMemory<ulong> unknown = default) =>
        Add(column, ColumnEncoding.WideChoices, values.Length, unknown, slot => new Column { Slot = slot, Encoding = ColumnEncoding.WideChoices, UShorts = values, Unknown = unknown });

    /// <summary>A column of <see cref="ColumnEncoding.WorkMonths"/>.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="values">Completed months of work on the population's day.</param>
    /// <param name="unknown">The rows whose work is unknown.</param>
    /// <param name="unknownHoldMost">
    /// Whether an unknown row holds the most months that it can have reached, the whole months since the day from which work counts
    /// (<see cref="ushort.MaxValue"/> where that is unknown, too), as a projection of workers does; else its value is not looked at.
    /// </param>
    public PopulationBuilder WorkMonths(
        string column, ReadOnlyMemory<ushort> values, ReadOnlyMemory<ulong> unknown = default, bool unknownHoldMost = false) =>
        Add(column, ColumnEncoding.WorkMonths, values.Length, unknown, slot =>
        {
            Column Months(ReadOnlyMemory<ushort> months, ReadOnlyMemory<ulong> mask, Column? most) =>
                new() { Slot = slot, Encoding = ColumnEncoding.WorkMonths, UShorts = months, Unknown = mask, Most = most };
            return unknownHoldMost && unknown.Length > 0
                ? Months(WithoutUnknown(values.Span, unknown.Span), default, Months(values, default, null))
                : Months(values, unknown, null);
        });

    // Of who may have worked up to so many months nobody knows more than that it is at least none.
    private static ushort[] WithoutUnknown(ReadOnlySpan<ushort> values, ReadOnlySpan<ulong> unknown)
    {
        ushort[] least = values.ToArray();
        for (int row = 0; row < least.Length; row++)
        {
            least[row] = (unknown[row >> 6] >> (row & 63) & 1) != 0 ? (ushort)0 : least[row];
        }

        return least;
    }

    /// <summary>A column of <see cref="ColumnEncoding.Months"/>.</summary>
    public PopulationBuilder Months(string column, ReadOnlyMemory<short> values, ReadOnlyMemory<ulong> unknown = default) =>
        Add(column, ColumnEncoding.Months, values.Length, unknown, slot => new Column { Slot = slot, Encoding = ColumnEncoding.Months, Shorts = values, Unknown = unknown });

    /// <summary>A column of <see cref="ColumnEncoding.Days"/>.</summary>
    public PopulationBuilder Days(string column, ReadOnlyMemory<int> values, ReadOnlyMemory<ulong> unknown = default) =>
        Add(column, ColumnEncoding.Days, values.Length, unknown, slot => new Column { Slot = slot, Encoding = ColumnEncoding.Days, Ints = values, Unknown = unknown });

    /// <summary>A column of <see cref="ColumnEncoding.Numbers"/>.</summary>
    public PopulationBuilder Numbers(string column, ReadOnlyMemory<int> values, ReadOnlyMemory<ulong> unknown = default) =>
        Add(column, ColumnEncoding.Numbers, values.Length, unknown, slot => new Column { Slot = slot, Encoding = ColumnEncoding.Numbers, Ints = values, Unknown = unknown });

    /// <summary>A column of <see cref="ColumnEncoding.WideNumbers"/>.</summary>
    public PopulationBuilder WideNumbers(string column, ReadOnlyMemory<long> values, ReadOnlyMemory<ulong> unknown = default) =>
        Add(column, ColumnEncoding.WideNumbers, values.Length, unknown, slot => new Column { Slot = slot, Encoding = ColumnEncoding.WideNumbers, Longs = values, Unknown = unknown });

    /// <summary>
    /// The days from which a column of work is counted, so that coming days can be told: the cumulative start, which is the day on which the
    /// column is read less the days worked before it, as <see cref="ColumnEncoding.Days"/>. The column's months must be given, too.
    /// </summary>
    /// <param name="column">A column of <see cref="ColumnEncoding.WorkMonths"/>.</param>
    /// <param name="starts">The cumulative starts.</param>
    /// <param name="stillAtWork">The rows whose work goes on, unbroken, from that day; where it is empty, nobody's does.</param>
    public PopulationBuilder WorkStarts(string column, ReadOnlyMemory<int> starts, ReadOnlyMemory<ulong> stillAtWork = default)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (!_columns.TryGetValue(column, out Column? months) || months.Encoding != ColumnEncoding.WorkMonths)
        {
            throw new ArgumentException($"The months of the column '{column}' must be given before its starts.", nameof(column));
        }

        int words = (_rows + 63) / 64;
        if (starts.Length != _rows || (stillAtWork.Length != 0 && stillAtWork.Length != words))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The column '{column}' must have {_rows} starts, and its mask of those still at work none or {words} words."),
                nameof(starts));
        }

        _columns[column] = new Column
        {
            Slot = months.Slot,
            Encoding = months.Encoding,
            UShorts = months.UShorts,
            Unknown = months.Unknown,
            Most = months.Most,
            Starts = starts,
            StillAtWork = stillAtWork.Length > 0 ? stillAtWork : new ulong[words],
        };
        return this;
    }

    /// <summary>The population.</summary>
    public Population Build()
    {
        var columns = new List<Column>();
        foreach (SlotPlan plan in _plans)
        {
            columns.Add(_columns.TryGetValue(_policy.ColumnName(plan.Slot), out Column? column)
                ? column
                : new Column { Slot = plan.Slot, Encoding = ColumnEncoding.Constant, Value = plan.Slot.Fact.WhileAbsent });
        }

        return new Population(_policy.On, _rows, columns, workers: null);
    }

    private PopulationBuilder Add(string name, ColumnEncoding encoding, int length, ReadOnlyMemory<ulong> unknown, Func<FactSlot, Column> make)
    {
        ArgumentNullException.ThrowIfNull(name);
        SlotPlan plan = _plans.FirstOrDefault(p => _policy.ColumnName(p.Slot) == name)
            ?? throw new ArgumentException($"The policy asks for no column '{name}'. Columns: {string.Join(", ", _policy.Columns)}", nameof(name));
        if (!plan.Encodings.Contains(encoding))
        {
            throw new ArgumentException($"The column '{name}' may be laid out as {string.Join(" or ", plan.Encodings)}, not as {encoding}.", nameof(encoding));
        }

        int wanted = encoding == ColumnEncoding.Bits ? (_rows + 63) / 64 : _rows;
        if (length != wanted || (unknown.Length != 0 && unknown.Length != (_rows + 63) / 64))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The column '{name}' must have {wanted} values, and its mask of unknown values none or {(_rows + 63) / 64} words."),
                nameof(length));
        }

        Column column = make(plan.Slot);
        RefuseStrayBits(name, column.Bits);
        RefuseStrayBits(name, unknown);
        RefuseStrayChoices(name, column);
        return _columns.TryAdd(name, column)
            ? this
            : throw new ArgumentException($"The column '{name}' is given twice.", nameof(name));
    }

    // A byte that is the index of no choice would be told as none, and nobody would see that the columns were made for another list. What a
    // row of which nothing is known holds is not looked at.
    private void RefuseStrayChoices(string name, Column column)
    {
        (int most, int never) = column.Encoding switch
        {
            ColumnEncoding.Choices => (column.Slot.Fact.Domain!.Options.Count, byte.MaxValue),
            ColumnEncoding.WideChoices => (column.Slot.Fact.Domain!.Options.Count, ushort.MaxValue),
            _ => (0, 0),
        };
        for (int row = 0; never != 0 && row < _rows; row++)
        {
            int choice = column.Encoding == ColumnEncoding.Choices ? column.Bytes.Span[row] : column.UShorts.Span[row];
            bool isUnknown = column.Unknown.Length > 0 && (column.Unknown.Span[row >> 6] >> (row & 63) & 1) != 0;
            if (choice >= most && choice != never && !isUnknown)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Row {row} of the column '{name}' is choice {choice}; there are 0 to {most - 1}, and {never} for none."), nameof(column));
            }
        }
    }

    // Masks are used where they lie, so that a bit beyond the last row would be counted.
    private void RefuseStrayBits(string name, ReadOnlyMemory<ulong> mask)
    {
        if ((_rows & 63) != 0 && mask.Length > 0 && mask.Span[^1] >> (_rows & 63) != 0)
        {
            throw new ArgumentException($"The bits of the column '{name}' beyond the last row must be 0.", nameof(mask));
        }
    }
}
