using System.Globalization;
using System.Text.Json;

namespace SkillTalent;

/// <summary>Records of kinds that rulebooks declare, by the name of the kind. What they may hold, the policy knows that they meet.</summary>
internal sealed class RecordsEntry() : WorkerEntry("records")
{
    public override string? JsonSchema => $$"""{ "type": "object", "additionalProperties": { "type": "array", "items": {{FactsEntry.ValuesSchema}} } }""";

    public override Worker Read(Worker worker, JsonObjectCursor o)
    {
        if (!o.TryGet(Name, out JsonCursor at))
        {
            return worker;
        }

        var records = new Dictionary<string, IReadOnlyList<DeclaredRecord>>(StringComparer.Ordinal);
        foreach ((string kind, JsonCursor list) in at.AsObject("lists of records by the name of their kind").All())
        {
            records.Add(kind, [.. list.AsRecords("a list of records").Select(r => new DeclaredRecord(FactsEntry.ReadValues(r, "a record: values by name")))]);
        }

        return worker with { Records = records };
    }

    public override void Write(Utf8JsonWriter writer, Worker worker)
    {
        if (worker.Records.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(Name);
        foreach ((string kind, IReadOnlyList<DeclaredRecord> list) in worker.Records)
        {
            writer.WriteStartArray(kind);
            foreach (DeclaredRecord record in list)
            {
                FactsEntry.WriteValues(writer, record.Members);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    public override string? Told(Worker worker) => worker.Records.Count > 0
        ? string.Join(", ", worker.Records.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Key}: {r.Value.Count}")))
        : null;
}
