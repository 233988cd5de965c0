using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent;

/// <summary>Counts a benefit over a stretch of days.</summary>
public static class BenefitProration
{
    private const int MonthsOfAYear = 12;

    /// <summary>What a benefit comes to from a day to a day, both included.</summary>
    /// <param name="amount">The amount of a decision.</param>
    /// <param name="from">The first day; years and months are counted from it.</param>
    /// <param name="to">The last day.</param>
    /// <param name="proration">What a part of a year or month comes to.</param>
    /// <param name="monthsDrawn">Months of the term that were drawn before <paramref name="from"/>.</param>
    /// <remarks>
    /// A benefit that is paid once is paid once, however long the stretch. One with a term stops when the term is used up. The product is exact
    /// and rounded once, at the end.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first, or the months are negative.</exception>
    public static PeriodAmount Over(
        this BenefitAmount amount, LocalDate from, LocalDate to, Proration proration = Proration.None, int monthsDrawn = 0)
    {
        Guard.Against.Null(amount);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfNegative(monthsDrawn);
        LocalDate last = LastDay(amount.Term, from, to, monthsDrawn);
        LocalDate end = last.PlusDays(1);
        (int Whole, int Days, int Length) count = amount.Per switch
        {
            AmountPeriod.Once => (1, 0, 1),
            AmountPeriod.Month => Count(from, end, proration, 1),
            _ => Count(from, end, proration, MonthsOfAYear),
        };

        // A twelfth of a year is no decimal number: multiply first, divide last.
        decimal Times(decimal yuan) => decimal.Round(
            ((yuan * count.Whole * count.Length) + (yuan * count.Days)) / count.Length, 2, MidpointRounding.AwayFromZero);
        return new PeriodAmount(
            from,
            last,
            MonthsBetween(from, end),
            last < to,
            proration,
            amount.Adjusted is { } sure ? Times(sure) : null,
            amount.Least is { } least ? Times(least) : null,
            amount.Most is { } most ? Times(most) : null,
            amount.IsCeiling);
    }

    private static LocalDate LastDay(CalendarPeriod? term, LocalDate from, LocalDate to, int monthsDrawn)
    {
        if (term is not { } length)
        {
            return to;
        }

        int months = length.Months - monthsDrawn;
        LocalDate termEnds = months < 0 ? from.PlusDays(-1) : from.PlusMonths(months).PlusDays(length.Days - 1);
        return termEnds < to ? termEnds : to;
    }

    // Whole units, and a part of one more: so many of its days, or of its months. The stretch is empty where it ends as it begins.
    private static (int Whole, int Part, int Length) Count(LocalDate from, LocalDate end, Proration proration, int monthsOfUnit)
    {
        int months = MonthsBetween(from, end);
        int whole = months / monthsOfUnit;
        LocalDate begun = from.PlusMonths(whole * monthsOfUnit);
        return proration switch
        {
            Proration.None => (begun < end ? whole + 1 : whole, 0, 1),
            Proration.Monthly => (whole, months % monthsOfUnit, monthsOfUnit),
            Proration.Daily => (whole, DaysBetween(begun, end), DaysBetween(begun, from.PlusMonths((whole + 1) * monthsOfUnit))),
            _ => throw new ArgumentOutOfRangeException(nameof(proration)),
        };
    }

    private static int MonthsBetween(LocalDate from, LocalDate end) => Period.Between(from, end, PeriodUnits.Months).Months;

    private static int DaysBetween(LocalDate from, LocalDate end) => Period.Between(from, end, PeriodUnits.Days).Days;
}
