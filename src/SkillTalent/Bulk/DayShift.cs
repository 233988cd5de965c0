using SkillTalent.Json;
using SkillTalent.Rules;

namespace SkillTalent.Bulk;

/// <summary>A table of day + period for every day that an input may have, so that calendar arithmetic on columns is one read.</summary>
internal sealed class DayShift
{
    private static readonly int First = Day.StartOfYear(JsonCursor.Earliest);
    private static readonly int Count = Day.StartOfYear(JsonCursor.Latest + 1) - First;

    private readonly int[] _shifted;
    private readonly CalendarPeriod _period;

    private DayShift(CalendarPeriod period)
    {
        _period = period;
        _shifted = new int[Count];
        for (int i = 0; i < Count; i++)
        {
            _shifted[i] = Day.Add(First + i, period);
        }
    }

    public int this[int day] => (uint)(day - First) < (uint)_shifted.Length ? _shifted[day - First] : Day.Add(day, _period);

    public static DayShift By(CalendarPeriod period) => new(period);
}
