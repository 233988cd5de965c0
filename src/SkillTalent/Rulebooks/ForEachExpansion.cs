using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkillTalent;

/// <summary>
/// Repeats an entry for each row of its <c>forEach</c>, with the row's variables filled in. One instance serves one rulebook: what its
/// entries come to is counted together, and refused before it is made where it is more than the limits allow.
/// </summary>
internal sealed class ForEachExpansion
{
    public const string Member = "forEach";

    // The variable that is the target of what is repeated.
    private const string Level = "level";

    // What is written is read again at once, by us: nothing needs to be escaped that JSON itself does not escape.
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // One buffer serves one entry after the other.
    private readonly ArrayBufferWriter<byte> _buffer = new();

    private readonly ForEachCounts _counts = new();

    /// <summary>The entries that one entry stands for.</summary>
    public ExpandedEntry[] Expand(string name, JsonCursor entry)
    {
        bool repeated = entry.Kind == JsonValueKind.Object && entry.Element.TryGetProperty(Member, out _);
        JsonCursor[] rows = repeated ? Rows(entry.Member(Member, entry.Element.GetProperty(Member))) : [];
        _counts.AddEntries(entry, repeated ? rows.Length : 1);
        return repeated ? Array.ConvertAll(rows, row => Expand(name, entry, row)) : [new ExpandedEntry(name, entry, null)];
    }

    private static JsonCursor[] Rows(JsonCursor rows)
    {
        JsonCursor[] items = rows.AsArray("a list of rows, each an object of variables");
        return items.Length > 0 ? items : throw rows.Fail("at least one row");
    }

    private ExpandedEntry Expand(string name, JsonCursor entry, JsonCursor rowCursor)
    {
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach ((string variable, JsonCursor value) in rowCursor.AsObject("an object of variables").All())
        {
            values.Add(variable, variable == Level && value.Kind != JsonValueKind.String ? throw value.Fail("a text") : value.Element);
        }

        if (values.Count == 0)
        {
            throw rowCursor.Fail("at least one variable");
        }

        var row = new ForEachRow(values, _counts);
        return new ExpandedEntry(Counted(row.Fill(name, entry), entry), Substitute(entry, row), values);
    }

    private JsonCursor Substitute(JsonCursor entry, ForEachRow row)
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, Written))
        {
            writer.WriteStartObject();
            foreach (JsonProperty property in entry.Element.EnumerateObject())
            {
                if (!property.NameEquals(Member))
                {
                    WriteName(writer, property);
                    Write(writer, property.Value, entry, row, depth: 1);
                }
            }

            writer.WriteEndObject();
        }

        return entry.With(JsonElement.Parse(_buffer.WrittenSpan, new JsonDocumentOptions { MaxDepth = entry.Limits.Depth }));
    }

    // A null row: the element is a variable's value, which is written as it is.
    private void Write(Utf8JsonWriter writer, JsonElement element, JsonCursor entry, ForEachRow? row, int depth)
    {
        _counts.AddNode(entry);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                ForEachCounts.RefuseDepth(entry, depth);
                writer.WriteStartObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    WriteName(writer, property);
                    Write(writer, property.Value, entry, row, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                ForEachCounts.RefuseDepth(entry, depth);
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Write(writer, item, entry, row, depth + 1);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                // Most texts have no variable and no escape: they are copied as they stand.
                ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(element)[1..^1];
                if (!raw.ContainsAny((byte)'{', (byte)'\\'))
                {
                    _counts.AddCharacters(entry, Encoding.UTF8.GetCharCount(raw));
                    writer.WriteStringValue(raw);
                    break;
                }

                string text = element.GetString()!;
                if (text.Length > 2 && text[0] == '{' && text[^1] == '}' && row is not null && row.Values.TryGetValue(text[1..^1], out JsonElement whole))
                {
                    Write(writer, whole, entry, row: null, depth);
                }
                else
                {
                    writer.WriteStringValue(Counted(row is null ? text : row.Fill(text, entry), entry));
                }

                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private static void WriteName(Utf8JsonWriter writer, JsonProperty property)
    {
        ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8PropertyName(property);
        if (raw.Contains((byte)'\\'))
        {
            writer.WritePropertyName(property.Name);
        }
        else
        {
            writer.WritePropertyName(raw);
        }
    }

    private string Counted(string text, JsonCursor entry)
    {
        _counts.AddCharacters(entry, text.Length);
        return text;
    }
}
