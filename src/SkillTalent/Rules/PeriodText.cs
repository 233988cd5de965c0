using System.Globalization;

namespace SkillTalent;

/// <summary>Periods in words: 3年2个月, 3 years 2 months.</summary>
internal static class PeriodText
{
    /// <summary>The period in a language, such as 4 years.</summary>
    public static string Of(CalendarPeriod period, Language language)
    {
        bool chinese = language == Language.Chinese;
        int months = Math.Abs(period.Months);
        int days = Math.Abs(period.Days);
        var parts = new List<string>(3);
        Add(parts, months / 12, chinese ? "年" : "year", chinese);
        Add(parts, months % 12, chinese ? "个月" : "month", chinese);
        Add(parts, days, chinese ? "天" : "day", chinese);
        if (parts.Count == 0)
        {
            parts.Add(chinese ? "0个月" : "0 months");
        }

        string text = string.Join(chinese ? "" : " ", parts);
        return period.IsNegative ? (chinese ? "负" : "minus ") + text : text;
    }

    private static void Add(List<string> parts, int number, string unit, bool chinese)
    {
        if (number == 0)
        {
            return;
        }

        string digits = number.ToString(CultureInfo.InvariantCulture);
        parts.Add(chinese ? digits + unit : $"{digits} {unit}{(number == 1 ? "" : "s")}");
    }
}
