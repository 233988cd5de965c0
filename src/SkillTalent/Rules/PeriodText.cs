using System.Globalization;
using System.Text;

namespace SkillTalent;

/// <summary>Periods in words: 3年2个月, 3 years 2 months.</summary>
internal static class PeriodText
{
    /// <summary>The period in a language, such as 4 years.</summary>
    public static string Of(CalendarPeriod period, Language language)
    {
        var text = new StringBuilder();
        Append(text, period, language);
        return text.ToString();
    }

    /// <summary>The same within a text.</summary>
    public static void Append(StringBuilder text, CalendarPeriod period, Language language)
    {
        bool chinese = language == Language.Chinese;
        int months = Math.Abs(period.Months);
        _ = period.IsNegative ? text.Append(chinese ? "负" : "minus ") : text;
        int begin = text.Length;
        Add(text, begin, months / 12, chinese ? "年" : "year", chinese);
        Add(text, begin, months % 12, chinese ? "个月" : "month", chinese);
        Add(text, begin, Math.Abs(period.Days), chinese ? "天" : "day", chinese);
        _ = text.Length == begin ? text.Append(chinese ? "0个月" : "0 months") : text;
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

    private static void Add(StringBuilder text, int begin, int number, string unit, bool chinese)
    {
        if (number == 0)
        {
            return;
        }

        if (chinese)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
            return;
        }

        _ = text.Length > begin ? text.Append(' ') : text;
        _ = text.Append(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
    }
}
