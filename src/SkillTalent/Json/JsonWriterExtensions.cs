using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>Members as the forms of results have them: days in ISO 8601, numbers without zeros behind their last digit, null where there is none.</summary>
internal static class JsonWriterExtensions
{
    // Divided by this, a decimal loses the zeros behind its last digit.
    private const decimal One = 1.0000000000000000000000000000m;

    public static void Day(this Utf8JsonWriter json, ReadOnlySpan<byte> name, LocalDate? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known / One);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A number as an item of a list.</summary>
    public static void NumberItem(this Utf8JsonWriter json, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumberValue(known / One);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>A list of texts, one for each item.</summary>
    public static void Texts<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Func<T, string> text)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < items.Count; i++)
        {
            json.WriteStringValue(text(items[i]));
        }

        json.WriteEndArray();
    }

    /// <summary>A list of texts, one for each item, by something that all of them are told by, such as a language.</summary>
    public static void Texts<T, TBy>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> items, TBy by, Func<T, TBy, string> text)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < items.Count; i++)
        {
            json.WriteStringValue(text(items[i], by));
        }

        json.WriteEndArray();
    }
}
