using System.Text.Json;
using NodaTime.Text;

namespace SkillTalent.Tests.Json;

/// <summary>A day in any input is written as ISO 8601 has it, in digits of ASCII, and in no other way.</summary>
public sealed class DayTextTests
{
    private const string Marks = "0123456789-+ /.TZ\u0660\uff11\u2212\t";

    public static TheoryData<string> Days => ["2024-06-30", "1900-01-01", "2199-12-31", "2023-02-28", "2024-02-29", "2011-11-11"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Whatever_is_changed_added_or_left_out_is_read_or_refused_as_the_calendar_says(string day)
    {
        Agrees(day);
        Agrees("");
        for (int at = 0; at <= day.Length; at++)
        {
            foreach (char mark in Marks)
            {
                Agrees(day.Insert(at, mark.ToString()));
                Agrees(at < day.Length ? day.Remove(at, 1).Insert(at, mark.ToString()) : day + mark);
            }

            Agrees(day.Remove(0, at));
            Agrees(day.Remove(at));
        }
    }

    private static void Agrees(string text)
    {
        ParseResult<LocalDate> iso = LocalDatePattern.Iso.Parse(text);
        JsonCursor at = JsonCursor.Parse(JsonSerializer.Serialize(text), "test");
        if (iso.Success && iso.Value.Year is >= JsonCursor.Earliest and <= JsonCursor.Latest)
        {
            Assert.Equal(iso.Value, at.AsDate());
        }
        else
        {
            Assert.StartsWith("a date of the calendar", Assert.Throws<InputFormatException>(() => at.AsDate()).Expectation, StringComparison.Ordinal);
        }
    }
}
