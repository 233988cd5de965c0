using System.Text.Json;

namespace SkillTalent;

/// <summary>Facts that rulebooks declare, by id.</summary>
internal sealed class FactsEntry() : WorkerEntry("facts")
{
    /// <summary>Values by name, as JSON Schema.</summary>
    public const string ValuesSchema = """{ "type": "object", "additionalProperties": { "type": [ "string", "number", "boolean" ] } }""";

    public override string? JsonSchema => ValuesSchema;

    public override Worker Read(Worker worker, JsonObjectCursor o) =>
        o.TryGet(Name, out JsonCursor at) ? worker with { Facts = ReadValues(at, "facts by id") } : worker;

    public override void Write(Utf8JsonWriter writer, Worker worker)
    {
        if (worker.Facts.Count > 0)
        {
            writer.WritePropertyName(Name);
            WriteValues(writer, worker.Facts);
        }
    }

    public override string? Told(Worker worker) => worker.Facts.Count > 0 ? $"{Name} ({string.Join(", ", worker.Facts.Keys)})" : null;

    /// <summary>Values by name: flags, numbers and texts.</summary>
    public static Dictionary<string, GivenFact> ReadValues(JsonCursor at, string what)
    {
        var values = new Dictionary<string, GivenFact>(StringComparer.Ordinal);
        foreach ((string name, JsonCursor value) in at.AsObject(what).All())
        {
            values.Add(name, value.Kind switch
            {
                JsonValueKind.True or JsonValueKind.False => GivenFact.Of(value.AsBool()),
                JsonValueKind.Number => GivenFact.Of(value.AsDecimal()),
                JsonValueKind.String => GivenFact.Of(value.AsString()),
                _ => throw value.Fail("true, false, a number or a text"),
            });
        }

        return values;
    }

    /// <summary>Writes values by name as one object.</summary>
    public static void WriteValues(Utf8JsonWriter writer, IReadOnlyDictionary<string, GivenFact> values)
    {
        writer.WriteStartObject();
        foreach ((string name, GivenFact value) in values)
        {
            if (value.Flag is { } flag)
            {
                writer.WriteBoolean(name, flag);
            }
            else if (value.Number is { } number)
            {
                writer.WriteNumber(name, number);
            }
            else
            {
                writer.WriteString(name, value.Text);
            }
        }

        writer.WriteEndObject();
    }
}
