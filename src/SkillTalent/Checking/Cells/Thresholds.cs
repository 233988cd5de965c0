namespace SkillTalent;

/// <summary>Where the answers of tests change: each threshold is a last value, the next one may be answered otherwise.</summary>
internal static class Thresholds
{
    /// <summary>The thresholds of a test that is read on a day.</summary>
    public static IEnumerable<long> Of(FactTest test, int day) => test.Form.ValuesOn(day).Ranges.SelectMany(Ends);

    /// <summary>The cells between thresholds, from <paramref name="least"/> to <paramref name="most"/>, in order.</summary>
    public static IEnumerable<FactCell> Cells(IEnumerable<long> thresholds, long least, long most)
    {
        long low = least;
        foreach (long threshold in thresholds.Where(t => t >= least && t < most).Distinct().Order())
        {
            yield return Cell(low, threshold, least, most);
            low = threshold + 1;
        }

        yield return Cell(low, most, least, most);
    }

    private static IEnumerable<long> Ends(ValueRange range)
    {
        if (range.Least != long.MinValue)
        {
            yield return range.Least - 1;
        }

        if (range.Most != ValueRange.Greatest)
        {
            yield return range.Most;
        }
    }

    // The value that stands for the cell lies at an end that is a real value.
    private static FactCell Cell(long low, long high, long least, long most) =>
        new(FactValue.Of(high != most ? high : low != least ? low : Math.Clamp(0, least, most)), low, high);
}
