using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace SkillTalent;

/// <summary>A filing period (税款所属期): a calendar month, quarter or year.</summary>
/// <remarks>Written <c>2023-01</c>, <c>2023-Q1</c> or <c>2023</c>. Two periods of the same length and first day are equal.</remarks>
public sealed record LevyPeriod
{
    private LevyPeriod(LevyPeriodLength length, LocalDate firstDay)
    {
        Length = length;
        FirstDay = firstDay;
    }

    /// <summary>The form of a period's text, a phrase that continues "expected …".</summary>
    public static string Form => string.Create(
        CultureInfo.InvariantCulture, $"a year 2023, a quarter 2023-Q1 or a month 2023-01, from the year {JsonCursor.Earliest} to {JsonCursor.Latest}");

    /// <summary>The most periods that can follow one another: the months of all years that a period may have.</summary>
    internal static int Most => (JsonCursor.Latest - JsonCursor.Earliest + 1) * 12;

    /// <summary>Whether this is a month, a quarter or a year.</summary>
    public LevyPeriodLength Length { get; }

    /// <summary>The first day, included.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate LastDay => FirstDay.PlusMonths(Months).PlusDays(-1);

    private int Months => Length switch
    {
        LevyPeriodLength.Month => 1,
        LevyPeriodLength.Quarter => 3,
        _ => 12,
    };

    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range that dates of input may have.</exception>
    public static LevyPeriod OfYear(int year) => Create(LevyPeriodLength.Year, year, 1, nameof(year));

    /// <summary>A quarter of a calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter, or the year is outside the range that dates of input may have.</exception>
    public static LevyPeriod OfQuarter(int year, int quarter) =>
        quarter is >= 1 and <= 4
            ? Create(LevyPeriodLength.Quarter, year, (quarter * 3) - 2, nameof(year))
            : throw new ArgumentOutOfRangeException(nameof(quarter));

    /// <summary>A calendar month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or the year is outside the range that dates of input may have.</exception>
    public static LevyPeriod OfMonth(int year, int month) =>
        month is >= 1 and <= 12
            ? Create(LevyPeriodLength.Month, year, month, nameof(year))
            : throw new ArgumentOutOfRangeException(nameof(month));

    /// <summary>Reads <c>2023</c>, <c>2023-Q1</c> or <c>2023-01</c>.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static LevyPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out LevyPeriod? period) ? period : throw new FormatException("expected " + Form);
    }

    /// <summary>Reads <c>2023</c>, <c>2023-Q1</c> or <c>2023-01</c>, if the text is one of these.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out LevyPeriod? period)
    {
        period = null;
        if (text is null || text.Length is not (4 or 7) || Digits(text, 0, 4) is not (>= JsonCursor.Earliest and <= JsonCursor.Latest) || (text.Length == 7 && text[4] != '-'))
        {
            return false;
        }

        int year = Digits(text, 0, 4);
        period = text.Length == 4
            ? OfYear(year)
            : (text[5] == 'Q', text[5] == 'Q' ? Digits(text, 6, 1) : Digits(text, 5, 2)) switch
            {
                (true, int quarter and >= 1 and <= 4) => OfQuarter(year, quarter),
                (false, int month and >= 1 and <= 12) => OfMonth(year, month),
                _ => null,
            };
        return period is not null;
    }

    /// <summary>Whether <paramref name="next"/> has the same length and begins on the day after this one ends.</summary>
    public bool IsFollowedBy(LevyPeriod next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return next.Length == Length && next.FirstDay == FirstDay.PlusMonths(Months);
    }

    /// <summary>The text: <c>2023</c>, <c>2023-Q1</c> or <c>2023-01</c>.</summary>
    public override string ToString() => Length switch
    {
        LevyPeriodLength.Month => string.Create(CultureInfo.InvariantCulture, $"{FirstDay.Year:0000}-{FirstDay.Month:00}"),
        LevyPeriodLength.Quarter => string.Create(CultureInfo.InvariantCulture, $"{FirstDay.Year:0000}-Q{(FirstDay.Month + 2) / 3}"),
        _ => FirstDay.Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static LevyPeriod Create(LevyPeriodLength length, int year, int month, string parameter) =>
        year is >= JsonCursor.Earliest and <= JsonCursor.Latest
            ? new LevyPeriod(length, new LocalDate(year, month, 1))
            : throw new ArgumentOutOfRangeException(parameter);

    private static int Digits(string text, int start, int count)
    {
        int value = 0;
        foreach (char c in text.AsSpan(start, count))
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }
}
