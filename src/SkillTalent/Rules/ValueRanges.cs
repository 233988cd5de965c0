namespace SkillTalent;

/// <summary>The values that pass a test, as sorted ranges that neither touch nor overlap. "Never" is in none of them. Immutable.</summary>
internal sealed class ValueRanges : IEquatable<ValueRanges>
{
    public static readonly ValueRanges None = new([]);

    private readonly ValueRange[] _ranges;

    private ValueRanges(ValueRange[] ranges) => _ranges = ranges;

    public IReadOnlyList<ValueRange> Ranges => _ranges;

    /// <summary>Whether every value below one that passes passes too.</summary>
    public bool IsClosedDownwards => _ranges.Length == 0 || (_ranges.Length == 1 && _ranges[0].Least == long.MinValue);

    public static ValueRanges Between(long least, long most)
    {
        most = Math.Min(most, ValueRange.Greatest);
        return least > most ? None : new ValueRanges([new ValueRange(least, most)]);
    }

    /// <summary>The ranges of single values.</summary>
    public static ValueRanges Of(IEnumerable<long> values)
    {
        var ranges = new List<ValueRange>();
        foreach (long value in values.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].Most == value - 1)
            {
                ranges[^1] = ranges[^1] with { Most = value };
            }
            else
            {
                ranges.Add(new ValueRange(value, value));
            }
        }

        return new ValueRanges([.. ranges]);
    }

    public bool Contains(long value)
    {
        foreach (ValueRange range in _ranges)
        {
            if (value <= range.Most)
            {
                return value >= range.Least;
            }
        }

        return false;
    }

    /// <summary>Whether a value that lies between two bounds passes: surely, surely not, or perhaps.</summary>
    public Truth Hold(in FactValue value) => Hold(value.Least, value.Most);

    /// <inheritdoc cref="Hold(in FactValue)"/>
    /// <param name="least">The lower bound.</param>
    /// <param name="most">The upper bound.</param>
    public Truth Hold(long least, long most)
    {
        foreach (ValueRange range in _ranges)
        {
            if (least <= range.Most)
            {
                return range.Hold(least, most);
            }
        }

        return Truth.False;
    }

    /// <summary>Whether every value above one that passes passes too, up to the greatest that there is.</summary>
    public bool IsClosedUpwards(long greatest) => _ranges.Length == 0 || (_ranges.Length == 1 && _ranges[0].Most >= greatest);

    public bool Equals(ValueRanges? other) => other is not null && _ranges.AsSpan().SequenceEqual(other._ranges);

    public override bool Equals(object? obj) => Equals(obj as ValueRanges);

    public override string ToString() => string.Join(' ', _ranges);

    public override int GetHashCode() => _ranges.Length == 0 ? 0 : HashCode.Combine(_ranges.Length, _ranges[0], _ranges[^1]);
}
