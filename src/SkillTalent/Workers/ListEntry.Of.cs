using System.Text.Json;

namespace SkillTalent;

/// <inheritdoc/>
/// <param name="name">Its name in JSON.</param>
/// <param name="what">What one of its records is, for messages.</param>
/// <param name="day">The member that is the day from which a record holds.</param>
/// <param name="blank">A record of which nothing is stated.</param>
/// <param name="get">The worker's records; null where the list is unknown.</param>
/// <param name="set">A copy of the worker with other records.</param>
/// <param name="members">The members of a record.</param>
internal sealed class ListEntry<T>(
    string name,
    string what,
    string day,
    T blank,
    Func<Worker, IReadOnlyList<T>?> get,
    Func<Worker, IReadOnlyList<T>, Worker> set,
    IReadOnlyList<ShapeMember<T>> members) : ListEntry(name)
    where T : class
{
    private readonly ShapeMember<T>[] _laid = [.. members.Where(m => m.IsLaid)];
    private readonly int _day = members.Where(m => m.IsLaid).ToList().FindIndex(m => m.Name == day);
    private readonly int _occupation = members.Where(m => m.IsLaid).ToList().FindIndex(m => m.IsOwnOccupation);

    /// <summary>The member that stands for the whole record where nothing else is said; null where there is none.</summary>
    public string? Short { get; init; }

    /// <summary>What is wrong with the members that stand in a record, taken together.</summary>
    public Func<JsonObjectCursor, string?> Fault { get; init; } = _ => null;

    /// <summary>Members of which a record states at least one, the usual one first; null where there are none such.</summary>
    public IReadOnlyList<string>? OneOf { get; init; }

    public override RecordSchema Schema { get; } = new(name, [.. members.Where(m => m.IsLaid).Select(m => m.Schema())], day);

    public override IReadOnlyList<FormMember> Form { get; } = [.. members.Where(m => m.IsWritten).Select(m => m.Form())];

    public override int OwnOccupation => _occupation;

    public override SubjectRecord Blank => Lay(blank, ItemValue.Unknown);

    public override string? JsonSchema => Short is null
        ? $$"""{ "type": "array", "items": {{ObjectSchema(members, OneOf)}} }"""
        : $$"""{ "type": "array", "items": { "anyOf": [ { "type": "string", "minLength": 1 }, {{ObjectSchema(members, OneOf)}} ] } }""";

    public override Worker Read(Worker worker, JsonObjectCursor o)
    {
        if (!o.TryGet(Name, out JsonCursor at))
        {
            return worker;
        }

        JsonCursor[] items = at.AsRecords();
        var records = new T[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            records[i] = Record(items[i]);
        }

        return Set(set, worker, records, at);
    }

    public override void Write(Utf8JsonWriter writer, Worker worker)
    {
        if (get(worker) is not { } records)
        {
            return;
        }

        writer.WriteStartArray(Name);
        foreach (T record in records)
        {
            writer.WriteStartObject();
            foreach (ShapeMember<T> member in members.Where(m => m.IsWritten))
            {
                member.Write(writer, record);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public override SubjectRecord[]? Lay(Worker worker, ItemValue occupation, int list, SubjectRoom? room)
    {
        if (get(worker) is not { } records)
        {
            return null;
        }

        SubjectRecord[] laid = room?.Records(list, records.Count) ?? new SubjectRecord[records.Count];
        for (int i = 0; i < laid.Length; i++)
        {
            laid[i] = Lay(records[i], occupation, laid[i]);
        }

        return laid;
    }

    public override Worker Add(Worker worker, SubjectRecord record)
    {
        T added = _laid[_day].Set(blank, ItemValue.OfDay(record.From));
        for (int i = 0; i < _laid.Length; i++)
        {
            if (i != _day && i != _occupation && record.Values[i].State != FactState.Unknown)
            {
                added = _laid[i].Set(added, record.Values[i]);
            }
        }

        return set(worker, [.. get(worker) ?? [], added]);
    }

    public override SubjectRecord Bare(int day, ItemValue occupation) => Lay(_laid[_day].Set(blank, ItemValue.OfDay(day)), occupation);

    public override string? Told(Worker worker) =>
        get(worker) is { } records ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}: {records.Count}") : null;

    /// <summary>The names of the members of a record of which something is known.</summary>
    public string Describe(T record) => $"{Name} ({string.Join(", ", members.Where(m => m.IsWritten && m.Get(record).State == FactState.Known).Select(m => m.Name))})";

    // Over another record, where there is one.
    private SubjectRecord Lay(T record, ItemValue occupation, SubjectRecord? over = null)
    {
        ItemValue[] values = over?.Values ?? new ItemValue[_laid.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _laid[i].Get(record);
        }

        if (_occupation >= 0 && values[_occupation].State == FactState.Unknown)
        {
            values[_occupation] = occupation;
        }

        // A record without a day holds on every day.
        int from = values[_day].State == FactState.Known ? (int)values[_day].Number : Day.First;
        int to = EndIndex >= 0 && values[EndIndex] is { State: FactState.Known } last ? (int)last.Number : Day.Last;
        over?.Become(values, from, to);
        return over ?? new SubjectRecord(values, from, to);
    }

    private T Record(JsonCursor at)
    {
        if (Short is not null && at.Kind == JsonValueKind.String)
        {
            return members.First(m => m.Name == Short).Set(blank, ItemValue.OfText(at.AsString()));
        }

        JsonObjectCursor o = at.AsObject(what);
        if (OneOf is { } either && !either.Any(o.Has))
        {
            throw at.Fail($"the member \"{either[0]}\"");
        }

        if (Fault(o) is { } fault)
        {
            throw at.Fail(fault);
        }

        T record = members.Where(m => m.IsWritten).Aggregate(blank, (read, m) => m.Read(read, o));
        o.Done();
        return record;
    }
}
