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

    /// <summary>The period as an age: 16周岁 and 31岁2个月 in Chinese, 16 years in English.</summary>
    public static string Age(CalendarPeriod period, Language language)
    {
        if (language != Language.Chinese || period.Months < 12 || period.Days != 0)
        {
            return Of(period, language);
        }

        string years = (period.Months / 12).ToString(CultureInfo.InvariantCulture);
        return period.Months % 12 == 0 ? years + "周岁" : $"{years}岁{Of(new CalendarPeriod(period.Months % 12), language)}";
    }

    /// <summary>How far from a day: 前1年, 后3年, 当日; 1 year before, 3 years after, the day itself.</summary>
    public static string Offset(CalendarPeriod period, Language language)
    {
        bool chinese = language == Language.Chinese;
        if (period is { Months: 0, Days: 0 })
        {
            return chinese ? "当日" : "the day itself";
        }

        string length = Of(period.IsNegative ? period.Negate() : period, language);
        return (period.IsNegative, chinese) switch
        {
            (true, true) => "前" + length,
            (false, true) => "后" + length,
            (true, false) => length + " before",
            _ => length + " after",
        };
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
