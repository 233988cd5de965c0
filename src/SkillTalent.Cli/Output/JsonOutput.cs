using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SkillTalent.Cli.Output;

/// <summary>Writes results for programs: UTF-8, indented, Chinese readable, the same bytes on every system.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one document, as a whole or not at all.</summary>
    public static void Write<T>(Screen screen, T document, JsonTypeInfo<T> form) =>
        Write(screen, json => JsonSerializer.Serialize(json, document, form));

    /// <summary>Writes one document, as a whole or not at all.</summary>
    public static void Write(Screen screen, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            content(writer);
        }

        Write(screen, buffer);
    }

    /// <summary>Writes a document that stands in a buffer.</summary>
    public static void Write(Screen screen, MemoryStream document)
    {
        screen.Output.Write(Harmless.Json(Encoding.UTF8.GetString(document.GetBuffer(), 0, (int)document.Length)));
        screen.Output.Write('\n');
    }
}
