using System.Text.Json;

namespace SkillTalent;

/// <summary>A part of the worker that is an object of its own, such as the post.</summary>
/// <param name="name">Its name in JSON.</param>
/// <param name="what">What it is, for messages.</param>
/// <param name="blank">The part of which nothing is known.</param>
/// <param name="get">The worker's part; null where nothing is known of it.</param>
/// <param name="set">A copy of the worker with another part.</param>
/// <param name="members">The members of the part.</param>
internal sealed class PartEntry<T>(
    string name,
    string what,
    T blank,
    Func<Worker, T?> get,
    Func<Worker, T, Worker> set,
    IReadOnlyList<ShapeMember<T>> members) : WorkerEntry(name)
    where T : class
{
    private readonly ShapeMember<T>[] _laid = [.. members.Where(m => m.IsLaid)];

    /// <summary>The part for which <c>false</c> stands; null where it stands for nothing.</summary>
    public T? IfFalse { get; init; }

    public override IReadOnlyList<MemberSchema> Members { get; } = [.. members.Where(m => m.IsLaid).Select(m => m.Schema(name + "."))];

    public override IReadOnlyList<FormMember> Form => [.. members.Where(m => m.IsWritten).Select(m => m.Form(Name + ".") with { PartMayBeNone = IfFalse is not null })];

    public override string? JsonSchema => IfFalse is null ? ObjectSchema(members) : $$"""{ "anyOf": [ {{ObjectSchema(members)}}, { "const": false } ] }""";

    public override Worker Read(Worker worker, JsonObjectCursor o) =>
        o.TryGet(Name, out JsonCursor at) ? Set(set, worker, Part(at), at) : worker;

    public override void Write(Utf8JsonWriter writer, Worker worker)
    {
        if (get(worker) is not { } part)
        {
            return;
        }

        if (part.Equals(IfFalse))
        {
            writer.WriteBoolean(Name, false);
            return;
        }

        writer.WriteStartObject(Name);
        foreach (ShapeMember<T> member in members.Where(m => m.IsWritten))
        {
            member.Write(writer, part);
        }

        writer.WriteEndObject();
    }

    public override void Lay(Worker worker, Span<ItemValue> values)
    {
        if (get(worker) is { } part)
        {
            for (int i = 0; i < _laid.Length; i++)
            {
                values[i] = _laid[i].Get(part);
            }
        }
    }

    public override Worker Set(Worker worker, int member, ItemValue value) => set(worker, _laid[member].Set(get(worker) ?? blank, value));

    public override string? Told(Worker worker) => get(worker) is { } part ? Describe(part) : null;

    /// <summary>The names of the members of a part of which something is known.</summary>
    public string Describe(T part) => $"{Name} ({string.Join(", ", members.Where(m => m.IsWritten && m.Get(part).State != FactState.Unknown).Select(m => m.Name))})";

    private T Part(JsonCursor at)
    {
        if (IfFalse is { } none && at.Kind == JsonValueKind.False)
        {
            return none;
        }

        JsonObjectCursor o = at.AsObject(what);
        T part = members.Where(m => m.IsWritten).Aggregate(blank, (read, m) => m.Read(read, o));
        o.Done();
        return part;
    }
}
