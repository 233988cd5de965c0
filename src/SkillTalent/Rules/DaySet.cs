namespace SkillTalent;

/// <summary>A set of days as sorted intervals that neither touch nor overlap. Immutable.</summary>
internal sealed class DaySet : IEquatable<DaySet>
{
    public static readonly DaySet None = new([]);
    public static readonly DaySet All = new([new DayInterval(Day.First, Day.Last)]);

    private readonly DayInterval[] _intervals;

    private DaySet(DayInterval[] intervals) => _intervals = intervals;

    public IReadOnlyList<DayInterval> Intervals => _intervals;

    public bool IsEmpty => _intervals.Length == 0;

    public static DaySet Between(int from, int to) =>
        from > to ? None : from == Day.First && to == Day.Last ? All : new DaySet([new DayInterval(from, to)]);

    public static DaySet From(int day) => Between(day, Day.Last);

    /// <summary>The days before a day.</summary>
    public static DaySet Before(int day) => day == Day.First ? None : Between(Day.First, day - 1);

    public bool Contains(int day)
    {
        foreach (DayInterval interval in _intervals)
        {
            if (day <= interval.To)
            {
                return day >= interval.From;
            }
        }

        return false;
    }

    public DaySet Union(DaySet other)
    {
        if (IsEmpty || other == All)
        {
            return other;
        }

        if (other.IsEmpty || this == All)
        {
            return this;
        }

        // Most sets are one stretch of days.
        if (_intervals.Length == 1 && other._intervals.Length == 1 && Touch(_intervals[0], other._intervals[0]))
        {
            return Between(Math.Min(_intervals[0].From, other._intervals[0].From), Math.Max(_intervals[0].To, other._intervals[0].To));
        }

        var merged = new List<DayInterval>(_intervals.Length + other._intervals.Length);
        int i = 0;
        int j = 0;
        while (i < _intervals.Length || j < other._intervals.Length)
        {
            DayInterval next = j >= other._intervals.Length || (i < _intervals.Length && _intervals[i].From <= other._intervals[j].From)
                ? _intervals[i++]
                : other._intervals[j++];
            if (merged.Count > 0 && (merged[^1].To == Day.Last || next.From <= merged[^1].To + 1))
            {
                merged[^1] = merged[^1] with { To = Math.Max(merged[^1].To, next.To) };
            }
            else
            {
                merged.Add(next);
            }
        }

        return new DaySet([.. merged]);
    }

    public DaySet Intersect(DaySet other)
    {
        if (IsEmpty || other == All)
        {
            return this;
        }

        if (other.IsEmpty || this == All)
        {
            return other;
        }

        if (_intervals.Length == 1 && other._intervals.Length == 1)
        {
            return Between(Math.Max(_intervals[0].From, other._intervals[0].From), Math.Min(_intervals[0].To, other._intervals[0].To));
        }

        var common = new List<DayInterval>();
        int i = 0;
        int j = 0;
        while (i < _intervals.Length && j < other._intervals.Length)
        {
            int from = Math.Max(_intervals[i].From, other._intervals[j].From);
            int to = Math.Min(_intervals[i].To, other._intervals[j].To);
            if (from <= to)
            {
                common.Add(new DayInterval(from, to));
            }

            _ = _intervals[i].To < other._intervals[j].To ? i++ : j++;
        }

        return common.Count == 0 ? None : new DaySet([.. common]);
    }

    public DaySet Complement()
    {
        if (IsEmpty)
        {
            return All;
        }

        var rest = new List<DayInterval>(_intervals.Length + 1);
        if (_intervals[0].From != Day.First)
        {
            rest.Add(new DayInterval(Day.First, _intervals[0].From - 1));
        }

        for (int i = 1; i < _intervals.Length; i++)
        {
            rest.Add(new DayInterval(_intervals[i - 1].To + 1, _intervals[i].From - 1));
        }

        if (_intervals[^1].To != Day.Last)
        {
            rest.Add(new DayInterval(_intervals[^1].To + 1, Day.Last));
        }

        return rest.Count == 0 ? None : new DaySet([.. rest]);
    }

    /// <summary>The first day of the set that is <paramref name="day"/> or later.</summary>
    public int? FirstFrom(int day)
    {
        foreach (DayInterval interval in _intervals)
        {
            if (day <= interval.To)
            {
                return Math.Max(day, interval.From);
            }
        }

        return null;
    }

    /// <summary>The interval that contains a day.</summary>
    public DayInterval? IntervalOf(int day)
    {
        foreach (DayInterval interval in _intervals)
        {
            if (day <= interval.To)
            {
                return day >= interval.From ? interval : null;
            }
        }

        return null;
    }

    public bool Equals(DaySet? other) => other is not null && _intervals.AsSpan().SequenceEqual(other._intervals);

    public override bool Equals(object? obj) => Equals(obj as DaySet);

    // The last day has no day after it.
    private static bool Touch(DayInterval a, DayInterval b) => (a.To == Day.Last || b.From <= a.To + 1) && (b.To == Day.Last || a.From <= b.To + 1);

    public override int GetHashCode() => _intervals.Length == 0 ? 0 : HashCode.Combine(_intervals.Length, _intervals[0], _intervals[^1]);
}
