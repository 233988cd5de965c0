namespace SkillTalent;

/// <summary>How often what is counted by the month or quarter is paid out, as one sum.</summary>
public enum PaymentEvery
{
    /// <summary>Every three months, counted from the day from which the parts are counted (<c>quarter</c>).</summary>
    Quarter,

    /// <summary>Every twelve months, counted from the day from which the parts are counted (<c>year</c>).</summary>
    Year,

    /// <summary>At the end of each quarter of the calendar; a month belongs to the quarter in which it ends (<c>calendar-quarter</c>).</summary>
    CalendarQuarter,

    /// <summary>At the end of each year of the calendar; a month belongs to the year in which it ends (<c>calendar-year</c>).</summary>
    CalendarYear,
}

/// <summary>The codes and words of <see cref="PaymentEvery"/>.</summary>
public static partial class Codes
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfYear = 12;

    internal static CodeTable<PaymentEvery> OfPaymentEvery { get; } = new(
        (PaymentEvery.Quarter, "quarter", "每满一季一并发放", "paid out in one sum after every three months"),
        (PaymentEvery.Year, "year", "每满一年一并发放", "paid out in one sum after every twelve months"),
        (PaymentEvery.CalendarQuarter, "calendar-quarter", "每自然季度末一并发放", "paid out in one sum at the end of each quarter of the calendar"),
        (PaymentEvery.CalendarYear, "calendar-year", "每年年末一并发放", "paid out in one sum at the end of each year of the calendar"));

    /// <summary>The code used in JSON: <c>quarter</c>, <c>year</c>, <c>calendar-quarter</c>, <c>calendar-year</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this PaymentEvery every) => OfPaymentEvery[every];

    /// <summary>What it says, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this PaymentEvery every) => OfPaymentEvery.Label(every);

    /// <summary>How many months are paid out together.</summary>
    internal static int Months(this PaymentEvery every) => every is PaymentEvery.Quarter or PaymentEvery.CalendarQuarter ? MonthsOfQuarter : MonthsOfYear;

    /// <summary>The last day of the months that are paid out together with those that begin after so many months and end on a day.</summary>
    /// <param name="every">How often.</param>
    /// <param name="start">The day from which the parts are counted.</param>
    /// <param name="after">How many months lie between that day and the first of the part.</param>
    /// <param name="last">The last day of the part.</param>
    internal static int LastDay(this PaymentEvery every, int start, int after, int last)
    {
        int months = every.Months();
        if (every is PaymentEvery.Quarter or PaymentEvery.Year)
        {
            return Day.Add(start, new CalendarPeriod(((after / months) + 1) * months)) - 1;
        }

        NodaTime.LocalDate day = Day.ToDate(last);
        int month = (((day.Month - 1) / months) + 1) * months;
        return Day.Of(new NodaTime.LocalDate(day.Year, month, 1).PlusMonths(1)) - 1;
    }
}
