using System.Globalization;
using System.Text;

namespace SkillTalent;

/// <summary>A length of time in whole months and days, as a rule states it: 4 years, 12 months, minus 12 months.</summary>
/// <remarks>Months are added before days. A year is twelve months. Both parts have the same sign.</remarks>
public readonly record struct CalendarPeriod
{
    private const int MostMonths = 1200;
    private const int MostDays = 36600;

    /// <summary>Creates a period.</summary>
    /// <param name="months">Whole months, from -1200 to 1200.</param>
    /// <param name="days">Whole days, from -36600 to 36600, of the same sign.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range, or the signs differ.</exception>
    public CalendarPeriod(int months, int days = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostMonths);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, -MostMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, -MostDays);
        ArgumentOutOfRangeException.ThrowIfNegative(Math.Sign(months) * Math.Sign(days), nameof(days));
        Months = months;
        Days = days;
    }

    /// <summary>Whole months, years included.</summary>
    public int Months { get; }

    /// <summary>Whole days beside the months.</summary>
    public int Days { get; }

    /// <summary>Whether the period is zero.</summary>
    public bool IsZero => Months == 0 && Days == 0;

    /// <summary>Whether the period points to the past.</summary>
    public bool IsNegative => Months < 0 || Days < 0;

    /// <summary>The same length in the other direction.</summary>
    public CalendarPeriod Negate() => new(-Months, -Days);

    /// <summary>A number of years.</summary>
    public static CalendarPeriod Years(int years) => new(years * 12);

    /// <summary>Reads an ISO 8601 period of years, months and days: <c>P4Y</c>, <c>P1Y6M</c>, <c>-P12M</c>, <c>P0D</c>.</summary>
    public static bool TryParse(string text, out CalendarPeriod period)
    {
        ArgumentNullException.ThrowIfNull(text);
        period = default;
        ReadOnlySpan<char> rest = text;
        int sign = 1;
        if (rest.StartsWith("-"))
        {
            sign = -1;
            rest = rest[1..];
        }

        if (!rest.StartsWith("P") || rest.Length < 3)
        {
            return false;
        }

        rest = rest[1..];
        int months = 0;
        int days = 0;
        string units = "YMD";
        while (!rest.IsEmpty)
        {
            int digits = rest.IndexOfAnyExceptInRange('0', '9');
            if (digits is <= 0 or > 5)
            {
                return false;
            }

            int unit = units.IndexOf(rest[digits], StringComparison.Ordinal);
            if (unit < 0)
            {
                return false;
            }

            int number = int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
            switch (units[unit])
            {
                case 'Y':
                    months += number * 12;
                    break;
                case 'M':
                    months += number;
                    break;
                default:
                    days += number;
                    break;
            }

            units = units[(unit + 1)..];
            rest = rest[(digits + 1)..];
        }

        if (months > MostMonths || days > MostDays)
        {
            return false;
        }

        period = new CalendarPeriod(sign * months, sign * days);
        return true;
    }

    /// <summary>The period in words, such as 3 years 2 months.</summary>
    public string ToText(Language language) => PeriodText.Of(this, language);

    /// <summary>The ISO 8601 form, years and months apart where the months are whole years.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(IsNegative ? "-P" : "P");
        int months = Math.Abs(Months);
        int days = Math.Abs(Days);
        if (months % 12 == 0)
        {
            _ = months > 0 ? text.Append(CultureInfo.InvariantCulture, $"{months / 12}Y") : text;
        }
        else
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"{months}M");
        }

        if (days > 0 || months == 0)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"{days}D");
        }

        return text.ToString();
    }
}
