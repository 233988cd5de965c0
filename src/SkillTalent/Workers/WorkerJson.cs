using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkillTalent;

/// <summary>The JSON form of a worker. A member that is absent is unknown; an unknown member is an error that names its place.</summary>
public static class WorkerJson
{
    private static readonly KnownWords Words = new(
        WorkerShape.Entries.Select(e => e.Name)
            .Concat(WorkerShape.Entries.SelectMany(e => e.Form).SelectMany(m => m.Path.Split('.').Concat(m.Codes ?? []))));

    // Chinese names stay readable; the output is a file or a response body and not a script.
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads one worker.</summary>
    /// <param name="json">The UTF-8 JSON.</param>
    /// <param name="source">What to call the input in errors, such as the file's name.</param>
    /// <exception cref="InputFormatException">The input is not of the form; the error names the place and the expectation.</exception>
    public static Worker Read(Stream json, string source = "worker") => Read(json, source, InputLimits.Default);

    /// <inheritdoc cref="Read(Stream, string)"/>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <param name="limits">The most that the input may hold.</param>
    public static Worker Read(Stream json, string source, InputLimits limits)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(limits);
        return Read(JsonCursor.Parse(json, source, limits));
    }

    /// <inheritdoc cref="Read(Stream, string)"/>
    /// <param name="json">The JSON, UTF-8, such as one line of JSON Lines.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <param name="limits">The most that the input may hold.</param>
    public static Worker Read(ReadOnlyMemory<byte> json, string source, InputLimits limits)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(limits);
        return Read(JsonCursor.Parse(json.Span, source, limits));
    }

    /// <summary>Reads one worker.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="source">What to call the input in errors, such as the file's name.</param>
    /// <exception cref="InputFormatException">The input is not of the form; the error names the place and the expectation.</exception>
    public static Worker Parse(string json, string source = "worker")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(source);
        return Read(JsonCursor.Parse(json, source));
    }

    /// <summary>The worker as JSON; reading it back gives the same worker.</summary>
    public static string ToJson(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            Write(writer, worker);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Writes the worker as one JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, Worker worker)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(worker);
        writer.WriteStartObject();
        foreach (WorkerEntry entry in WorkerShape.Entries)
        {
            entry.Write(writer, worker);
        }

        writer.WriteEndObject();
    }

    internal static Worker Read(JsonCursor root)
    {
        root = root.Knowing(Words);
        JsonObjectCursor o = root.AsObject("a worker, an object");
        Worker worker = WorkerShape.Reference.Read(new Worker { Input = new InputPlace(root.Source, root.Path) }, o);

        // From here on every error carries the caller's own name for the worker.
        o = worker.Reference is null ? o : root.NamedFor(worker.Source).AsObject();
        foreach (WorkerEntry entry in WorkerShape.Entries)
        {
            worker = entry.Read(worker, o);
        }

        o.Done();
        return worker;
    }
}
