using System.Globalization;

namespace SkillTalent.Parquet.Reading;

/// <summary>Numbers, places of choices, and completed months of work in a column of numbers.</summary>
internal sealed class NumberColumn : FactColumn
{
    private const int MostMonths = 1200;
    private const decimal MostNumber = 1_000_000_000_000m;

    private readonly ColumnEncoding _encoding;
    private readonly int _day;
    private readonly int _on;
    private readonly int _decimals;
    private readonly long _least;
    private readonly long _most;
    private readonly long? _never;
    private readonly long? _unknown;
    private readonly string _expectation;

    /// <summary>Creates the column.</summary>
    /// <param name="slot">The fact.</param>
    /// <param name="field">The column.</param>
    /// <param name="said">What is said of it.</param>
    /// <param name="encoding">How the policy wants it.</param>
    /// <param name="day">The day on which work is asked.</param>
    /// <param name="on">The policy's day.</param>
    public NumberColumn(FactSlot slot, ParquetField field, SqlColumn said, ColumnEncoding encoding, int day, int on)
        : base(slot, field, said)
    {
        Fact fact = slot.Fact;
        _encoding = encoding;
        _day = day;
        _on = on;
        bool integer = said.Form == SqlForm.Integer;
        long unit = DecimalScale.Power(fact.Decimals);
        _decimals = fact.Kind == FactKind.Number && !integer ? fact.Decimals : 0;
        (_least, _most) = fact.Kind switch
        {
            FactKind.Choice => (0, fact.Greatest),
            FactKind.Work => (0, MostMonths),
            _ => (-(long)(MostNumber * unit), (long)(MostNumber * unit)),
        };
        _never = Marker(said.Never) * ScaleOf(integer, fact);
        _unknown = Marker(said.Unknown) * ScaleOf(integer, fact);
        _expectation = fact.Kind switch
        {
            FactKind.Choice => string.Create(CultureInfo.InvariantCulture, $"the place of a choice, from 0 to {fact.Greatest}, or nothing"),
            FactKind.Work => string.Create(CultureInfo.InvariantCulture, $"completed months of work, a whole number from 0 to {MostMonths}, or nothing"),
            _ => string.Create(CultureInfo.InvariantCulture, $"a number with at most {fact.Decimals} decimal places, or nothing"),
        };
    }

    public override Column Read(RowGroupCursor cursor, Column? since)
    {
        Span<long> numbers = cursor.Numbers(Field, _decimals, _expectation);
        ulong[] unknown = UnknownOf(cursor);
        long never = _encoding == ColumnEncoding.WorkMonths ? 0 : long.MaxValue;
        long whenNull = WhenNull.IsKnown ? WhenNull.Number : never;
        ulong[] none = cursor.None;
        for (int row = 0; row < numbers.Length; row++)
        {
            long number = numbers[row];
            if (none.Length > 0 && Has(none, row))
            {
                numbers[row] = whenNull;
            }
            else if (number == _never)
            {
                numbers[row] = never;
            }
            else if (number == _unknown)
            {
                Set(unknown, row);
                numbers[row] = never;
            }
            else if (number < _least || number > _most)
            {
                throw cursor.At(row, Field, _expectation);
            }
        }

        return _encoding switch
        {
            ColumnEncoding.WorkMonths => Work(numbers, unknown, since),
            ColumnEncoding.Choices => new Column { Slot = Slot, Encoding = _encoding, Bytes = Narrow(numbers, byte.CreateSaturating), Unknown = unknown },
            ColumnEncoding.WideChoices => new Column { Slot = Slot, Encoding = _encoding, UShorts = Narrow(numbers, ushort.CreateSaturating), Unknown = unknown },
            ColumnEncoding.Numbers => new Column { Slot = Slot, Encoding = _encoding, Ints = Narrow(numbers, int.CreateSaturating), Unknown = unknown },
            _ => new Column { Slot = Slot, Encoding = _encoding, Longs = numbers.ToArray(), Unknown = unknown },
        };
    }

    private static long ScaleOf(bool integer, Fact fact) => integer || fact.Kind != FactKind.Number ? 1 : DecimalScale.Power(fact.Decimals);

    private static T[] Narrow<T>(ReadOnlySpan<long> numbers, Func<long, T> narrow)
    {
        var narrowed = new T[numbers.Length];
        for (int row = 0; row < narrowed.Length; row++)
        {
            narrowed[row] = narrow(numbers[row]);
        }

        return narrowed;
    }

    // Work that is not stated is at most the time since the day from which it counts.
    private Column Work(ReadOnlySpan<long> numbers, ulong[] unknown, Column? since)
    {
        ushort[] months = new ushort[numbers.Length];
        for (int row = 0; row < months.Length; row++)
        {
            months[row] = (ushort)numbers[row];
        }

        if (unknown.Length == 0 || Fact.Source.RestsOn is not { } rests || (since is null && rests.WhileAbsent.IsOpen))
        {
            return new Column { Slot = Slot, Encoding = _encoding, UShorts = months, Unknown = unknown };
        }

        ushort[] most = [.. months];
        for (int row = 0; row < months.Length; row++)
        {
            if (Has(unknown, row))
            {
                FactValue bound = WorkedSource.Unstated(since is null ? rests.WhileAbsent : since[row, _on], _day);
                months[row] = 0;
                most[row] = bound.IsNever ? (ushort)0 : ushort.CreateSaturating(bound.Most);
            }
        }

        return new Column
        {
            Slot = Slot,
            Encoding = _encoding,
            UShorts = months,
            Most = new Column { Slot = Slot, Encoding = _encoding, UShorts = most },
        };
    }
}
