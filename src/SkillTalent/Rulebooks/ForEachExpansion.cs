using System.Text;
using System.Text.Json;
using SkillTalent.Json;

namespace SkillTalent.Rulebooks;

/// <summary>Repeats an entry for each row of its <c>forEach</c>, with the row's variables filled in.</summary>
internal static class ForEachExpansion
{
    public const string Member = "forEach";

    /// <summary>An entry and the row it was made for; the row is null where there is no <c>forEach</c>.</summary>
    public static IEnumerable<(string Name, JsonCursor Entry, IReadOnlyDictionary<string, JsonElement>? Row)> Expand(string name, JsonCursor entry)
    {
        if (entry.Kind != JsonValueKind.Object || !entry.Element.TryGetProperty(Member, out JsonElement rows))
        {
            return [(name, entry, null)];
        }

        return ExpandRows(name, entry, entry.Member(Member, rows));
    }

    private static IEnumerable<(string Name, JsonCursor Entry, IReadOnlyDictionary<string, JsonElement>? Row)> ExpandRows(
        string name, JsonCursor entry, JsonCursor rows)
    {
        JsonCursor[] items = rows.AsArray("a list of rows, each an object of variables");
        if (items.Length == 0)
        {
            throw rows.Fail("at least one row");
        }

        foreach (JsonCursor rowCursor in items)
        {
            var row = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            foreach ((string variable, JsonCursor value) in rowCursor.AsObject("an object of variables").All())
            {
                row.Add(variable, value.Element);
            }

            if (row.Count == 0)
            {
                throw rowCursor.Fail("at least one variable");
            }

            yield return (Fill(name, row), Substitute(entry, row), row);
        }
    }

    private static JsonCursor Substitute(JsonCursor entry, Dictionary<string, JsonElement> row)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (JsonProperty property in entry.Element.EnumerateObject())
            {
                if (property.Name != Member)
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value, row);
                }
            }

            writer.WriteEndObject();
        }

        using JsonDocument filled = JsonDocument.Parse(buffer.ToArray());
        return new JsonCursor(filled.RootElement.Clone(), entry.Source, entry.Path);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element, Dictionary<string, JsonElement> row)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value, row);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Write(writer, item, row);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                string text = element.GetString()!;
                if (text.Length > 2 && text[0] == '{' && text[^1] == '}' && row.TryGetValue(text[1..^1], out JsonElement whole))
                {
                    whole.WriteTo(writer);
                }
                else
                {
                    writer.WriteStringValue(Fill(text, row));
                }

                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private static string Fill(string text, Dictionary<string, JsonElement> row)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var filled = new StringBuilder(text);
        foreach ((string variable, JsonElement value) in row)
        {
            string? with = value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
            if (with is not null)
            {
                _ = filled.Replace("{" + variable + "}", with);
            }
        }

        return filled.ToString();
    }
}
