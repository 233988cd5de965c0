using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SkillTalent;

/// <content>How a document becomes a place in it.</content>
internal readonly partial struct JsonCursor
{
    /// <summary>Reads a whole document. The elements are detached from the stream and need no disposal.</summary>
    /// <exception cref="InputFormatException">It is no JSON, or more than the limits allow.</exception>
    public static JsonCursor Parse(Stream stream, string source, InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var input = new JsonInput(source, limits ?? InputLimits.Default);
        return Parse(input.ReadAll(stream).Span, input);
    }

    /// <inheritdoc cref="Parse(Stream, string, InputLimits?)"/>
    public static JsonCursor Parse(ReadOnlySpan<byte> json, string source, InputLimits limits)
    {
        var input = new JsonInput(source, limits);
        return Parse(input.Admit(json), input);
    }

    private static JsonCursor Parse(ReadOnlySpan<byte> json, JsonInput input)
    {
        try
        {
            if (!JsonMeasure.IsSurelyWithin(json, input.Limits))
            {
                JsonMeasure.Check(json, input);
            }

            return new JsonCursor(JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = input.Limits.Depth }), input, JsonPath.Root);
        }
        catch (JsonException e)
        {
            throw NotJson(e, input.Name);
        }
    }

    /// <summary>
    /// Reads a document that comes with the package. Whether it keeps the limits and holds nothing but texts is a test of ours, and not asked
    /// again each time that somebody starts a program.
    /// </summary>
    public static JsonCursor ParseOwn(Stream stream, string source, OwnNames names)
    {
        var input = new JsonInput(source, InputLimits.Default) { OwnNames = names };

        // The elements keep a copy of their own.
        byte[] json = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        try
        {
            Span<byte> whole = json.AsSpan(0, (int)stream.Length);
            stream.ReadExactly(whole);
            return new JsonCursor(JsonElement.Parse(whole, new JsonDocumentOptions { MaxDepth = input.Limits.Depth }), input, JsonPath.Root);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(json);
        }
    }

    /// <inheritdoc cref="Parse(Stream, string, InputLimits?)"/>
    public static JsonCursor Parse(string json, string source, InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(new MemoryStream(Encoding.UTF8.GetBytes(json)), source, limits);
    }

    private static InputFormatException NotJson(JsonException e, string source)
    {
        string where = string.Create(CultureInfo.InvariantCulture, $"line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}");
        return new InputFormatException(source, where, "well-formed JSON", e);
    }
}
