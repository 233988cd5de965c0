namespace SkillTalent;

/// <summary>A day as its ten characters, 2024-06-30. A parser of every format takes three times as long, and days are most of what a file holds.</summary>
internal static class IsoDate
{
    /// <summary>How many characters it takes.</summary>
    public const int Length = 10;

    /// <summary>Reads a day of the calendar.</summary>
    /// <param name="text">The characters, as UTF-8.</param>
    /// <param name="latestYear">The last year that it may have; the first is <see cref="JsonCursor.Earliest"/>.</param>
    /// <param name="day">The day.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, int latestYear, out DateOnly day)
    {
        day = default;
        if (text.Length != Length || text[4] != (byte)'-' || text[7] != (byte)'-')
        {
            return false;
        }

        int year = Figures(text[..4]);
        int month = Figures(text[5..7]);
        int dayOfMonth = Figures(text[8..]);
        if (year < JsonCursor.Earliest || year > latestYear || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }

    // -1 where one is no figure.
    private static int Figures(ReadOnlySpan<byte> text)
    {
        int number = 0;
        foreach (byte figure in text)
        {
            if (figure is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + figure - '0';
        }

        return number;
    }
}
