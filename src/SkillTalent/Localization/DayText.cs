using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>Days in sentences: 2024年2月1日, 2024-02-01. In tables and in JSON a day is ISO in both languages.</summary>
internal static class DayText
{
    /// <summary>The day in a sentence of a language.</summary>
    public static string Of(LocalDate day, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
        : LocalDatePattern.Iso.Format(day);

    /// <summary>The same within a text.</summary>
    public static void Append(StringBuilder text, LocalDate day, Language language)
    {
        if (language == Language.Chinese)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
        }
        else
        {
            _ = LocalDatePattern.Iso.AppendFormat(day, text);
        }
    }
}
