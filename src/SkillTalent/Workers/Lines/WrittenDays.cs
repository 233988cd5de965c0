namespace SkillTalent;

/// <summary>The days in a value of JSON, as they stand there: "2024-06-30" in quotes.</summary>
internal ref struct WrittenDays
{
    /// <summary>The most days in a value that is taken for one seen before.</summary>
    public const int Most = 8;

    private readonly Span<int> _starts;
    private readonly Span<int> _days;

    /// <summary>Room for days.</summary>
    /// <param name="room">Twice <see cref="Most"/> numbers, which are written over.</param>
    public WrittenDays(Span<int> room)
    {
        _starts = room[..Most];
        _days = room[Most..];
    }

    public int Count { get; private set; }

    /// <summary>Where a day begins.</summary>
    public readonly int StartOf(int number) => _starts[number];

    /// <summary>The number of a day.</summary>
    public readonly int this[int number] => _days[number];

    /// <summary>Finds the days, and a hash of everything else.</summary>
    /// <param name="value">The value.</param>
    /// <param name="hash">Begins with what tells this value from those of other members.</param>
    /// <param name="latestYear">The last year that a day may have.</param>
    /// <returns>False where there are too many, or one is none of the calendar.</returns>
    public bool TryFind(ReadOnlySpan<byte> value, int latestYear, ref ulong hash)
    {
        Count = 0;
        int done = 0;
        for (int from = 5; from < value.Length; from++)
        {
            int dash = value[from..].IndexOf((byte)'-');
            if (dash < 0)
            {
                break;
            }

            from += dash;
            int start = from - 4;
            if (!IsWritten(value, start))
            {
                continue;
            }

            if (Count == Most || !IsoDate.TryRead(value.Slice(start, IsoDate.Length), latestYear, out DateOnly day))
            {
                return false;
            }

            hash = LineHash.Of(hash, value[done..start]);
            _starts[Count] = start;
            _days[Count++] = day.DayNumber;
            done = start + IsoDate.Length;
            from = done;
        }

        hash = LineHash.Of(hash, value[done..]);
        return true;
    }

    /// <summary>Whether another value is the same but for its days.</summary>
    public readonly bool AreAllThatDiffers(ReadOnlySpan<byte> value, ReadOnlySpan<byte> other, ReadOnlySpan<int> starts)
    {
        if (value.Length != other.Length || !starts.SequenceEqual(_starts[..Count]))
        {
            return false;
        }

        int done = 0;
        foreach (int start in starts)
        {
            if (!value[done..start].SequenceEqual(other[done..start]))
            {
                return false;
            }

            done = start + IsoDate.Length;
        }

        return value[done..].SequenceEqual(other[done..]);
    }

    // Its first dash is found; the quotes, the other dash and the figures stand around it.
    private static bool IsWritten(ReadOnlySpan<byte> value, int start)
    {
        if (start + IsoDate.Length >= value.Length || value[start - 1] != '"' || value[start + 7] != '-' || value[start + IsoDate.Length] != '"')
        {
            return false;
        }

        foreach (int figure in (ReadOnlySpan<int>)[0, 1, 2, 3, 5, 6, 8, 9])
        {
            if (!char.IsAsciiDigit((char)value[start + figure]))
            {
                return false;
            }
        }

        return true;
    }
}
