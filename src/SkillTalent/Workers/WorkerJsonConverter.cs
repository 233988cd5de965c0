using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>Lets <see cref="JsonSerializer"/> read and write workers in the form of <see cref="WorkerJson"/>, as strictly as it does.</summary>
/// <example><code>options.Converters.Add(new WorkerJsonConverter());</code></example>
public sealed class WorkerJsonConverter : JsonConverter<Worker>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The input is not of the form; the inner <see cref="InputFormatException"/> names the place.</exception>
    public override Worker Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return WorkerJson.Read(new JsonCursor(document.RootElement, new JsonInput("worker", InputLimits.Default), JsonPath.Root));
        }
        catch (InputFormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Worker value, JsonSerializerOptions options) => WorkerJson.Write(writer, value);
}
