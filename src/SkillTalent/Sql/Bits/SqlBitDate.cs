using System.Globalization;

namespace SkillTalent;

/// <summary>
/// A day of the types Date and DateTime as the number 20230714, as <c>toYYYYMMDD</c> has it: a moment is of its day, a text is an error, and a day
/// beyond the type is only a number.
/// </summary>
internal static class SqlBitDate
{
    private static readonly DateOnly First = new(1970, 1, 1);
    private static readonly DateOnly Last = new(2105, 12, 31);

    /// <summary>A stored day as a number; whatever beyond the type was put into it became its first.</summary>
    public static string Number(string stored) => $"toYYYYMMDD({stored})";

    /// <summary>A day as a number.</summary>
    public static string Literal(long day)
    {
        NodaTime.LocalDate date = Day.ToDate((int)Math.Clamp(day, Day.First, Day.Last));
        return SqlText.Whole((date.Year * 10000) + (date.Month * 100) + date.Day);
    }

    /// <summary>What stands for never, or for unknown; null: the type does not hold it.</summary>
    public static string? Stored(string value) =>
        value == "0000-00-00" ? Literal(First.DayNumber)
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day >= First && day <= Last ? Literal(day.DayNumber)
        : null;
}
