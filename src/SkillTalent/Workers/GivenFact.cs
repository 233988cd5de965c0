using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>The value of a fact that a rulebook of one's own declares: yes or no, a number, a code or a day.</summary>
public readonly record struct GivenFact
{
    private GivenFact(bool? flag, decimal? number, string? text)
    {
        Flag = flag;
        Number = number;
        Text = text;
    }

    internal bool? Flag { get; }

    internal decimal? Number { get; }

    internal string? Text { get; }

    internal static string DateExpectation { get; } = string.Create(
        CultureInfo.InvariantCulture, $"a day written 2024-06-30, from the year {JsonCursor.Earliest} to {JsonCursor.Latest}, or false for never");

    /// <summary>The day, where it is a text that is one.</summary>
    internal LocalDate? Date =>
        Text is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= JsonCursor.Earliest and <= JsonCursor.Latest } day ? day.Value : null;

    /// <summary>Yes or no. For a date fact, no means never.</summary>
    public static GivenFact Of(bool value) => new(value, null, null);

    /// <summary>A number.</summary>
    public static GivenFact Of(decimal value) => new(null, value, null);

    /// <summary>A code, or a day written 2024-06-30.</summary>
    public static GivenFact Of(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return new(null, null, value);
    }

    /// <summary>A day.</summary>
    public static GivenFact Of(LocalDate value) => new(null, null, LocalDatePattern.Iso.Format(value));
}
