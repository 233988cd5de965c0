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

    private int _entries;
    private long _nodes;
    private long _characters;

    /// <summary>The entries that one entry stands for.</summary>
    public ExpandedEntry[] Expand(string name, JsonCursor entry)
    {
        bool repeated = entry.Kind == JsonValueKind.Object && entry.Element.TryGetProperty(Member, out _);
        JsonCursor[] rows = repeated ? Rows(entry.Member(Member, entry.Element.GetProperty(Member))) : [];
        _entries += repeated ? rows.Length : 1;
        Refuse(entry, _entries, entry.Limits.ExpandedProvisions, nameof(InputLimits.ExpandedProvisions), "provisions and facts once every \"forEach\" is written out");
        return repeated ? Array.ConvertAll(rows, row => Expand(name, entry, row)) : [new ExpandedEntry(name, entry, null)];
    }

    private static JsonCursor[] Rows(JsonCursor rows)
    {
        JsonCursor[] items = rows.AsArray("a list of rows, each an object of variables");
        return items.Length > 0 ? items : throw rows.Fail("at least one row");
    }

    private ExpandedEntry Expand(string name, JsonCursor entry, JsonCursor rowCursor)
    {
        var row = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach ((string variable, JsonCursor value) in rowCursor.AsObject("an object of variables").All())
        {
            row.Add(variable, variable == Level && value.Kind != JsonValueKind.String ? throw value.Fail("a text") : value.Element);
        }

        return row.Count > 0
            ? new ExpandedEntry(Fill(name, entry, row), Substitute(entry, row), row)
            : throw rowCursor.Fail("at least one variable");
    }

    private JsonCursor Substitute(JsonCursor entry, Dictionary<string, JsonElement> row)
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
    private void Write(Utf8JsonWriter writer, JsonElement element, JsonCursor entry, Dictionary<string, JsonElement>? row, int depth)
    {
        _nodes++;
        Refuse(entry, _nodes, entry.Limits.Nodes, nameof(InputLimits.Nodes), "values once every \"forEach\" is written out");
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                RefuseDepth(entry, depth);
                writer.WriteStartObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    WriteName(writer, property);
                    Write(writer, property.Value, entry, row, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                RefuseDepth(entry, depth);
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
                    Count(Encoding.UTF8.GetCharCount(raw), entry);
                    writer.WriteStringValue(raw);
                    break;
                }

                string text = element.GetString()!;
                if (text.Length > 2 && text[0] == '{' && text[^1] == '}' && row is not null && row.TryGetValue(text[1..^1], out JsonElement whole))
                {
                    Write(writer, whole, entry, row: null, depth);
                }
                else
                {
                    writer.WriteStringValue(row is null ? Counted(text, entry) : Fill(text, entry, row));
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

    // A value may itself hold the variables of the row that come after it: the length is counted before each is filled in.
    private string Fill(string text, JsonCursor entry, Dictionary<string, JsonElement> row)
    {
        if (text.Contains('{', StringComparison.Ordinal))
        {
            foreach ((string variable, JsonElement value) in row)
            {
                string name = "{" + variable + "}";
                if (!text.Contains(name, StringComparison.Ordinal))
                {
                    continue;
                }

                string? with = value.ValueKind switch
                {
                    JsonValueKind.String => value.GetString(),
                    JsonValueKind.Number => value.GetRawText(),
                    _ => null,
                };
                if (with is not null)
                {
                    long length = text.Length + ((long)text.AsSpan().Count(name) * (with.Length - name.Length));
                    Refuse(entry, length, entry.Limits.TextLength, nameof(InputLimits.TextLength), "characters of a text that \"forEach\" fills in");
                    text = text.Replace(name, with, StringComparison.Ordinal);
                }
            }
        }

        return Counted(text, entry);
    }

    private string Counted(string text, JsonCursor entry)
    {
        Count(text.Length, entry);
        return text;
    }

    private void Count(int characters, JsonCursor entry)
    {
        _characters += characters;
        Refuse(entry, _characters, entry.Limits.Bytes, nameof(InputLimits.Bytes), "characters once every \"forEach\" is written out");
    }

    private static void RefuseDepth(JsonCursor entry, int depth) =>
        Refuse(entry, depth + 1, entry.Limits.Depth, nameof(InputLimits.Depth), "objects and lists within each other once \"forEach\" is written out");

    private static void Refuse(JsonCursor entry, long count, int most, string limit, string what)
    {
        if (count > most)
        {
            throw entry.Input.Beyond(entry.Path, limit, most, what);
        }
    }
}
