using System.Text.Json;

namespace SkillTalent;

/// <summary>One entry of the JSON of a worker, which also says what rules can ask of it.</summary>
internal abstract class WorkerEntry(string name)
{
    /// <summary>Its name in JSON.</summary>
    public string Name => name;

    /// <summary>The members that rules can ask for, in the order in which <see cref="Lay"/> fills them.</summary>
    public virtual IReadOnlyList<MemberSchema> Members => [];

    /// <summary>The members that JSON can have of it, for forms that people fill in; those of a list are of one record.</summary>
    public virtual IReadOnlyList<FormMember> Form => [];

    /// <summary>What JSON can say of it, as JSON Schema; null where JSON says nothing.</summary>
    public abstract string? JsonSchema { get; }

    /// <summary>The worker with what the JSON says.</summary>
    /// <exception cref="InputFormatException">The JSON says nothing that the entry can be.</exception>
    public abstract Worker Read(Worker worker, JsonObjectCursor o);

    public abstract void Write(Utf8JsonWriter writer, Worker worker);

    /// <summary>Lays the members out; what is not filled is unknown.</summary>
    public virtual void Lay(Worker worker, Span<ItemValue> values)
    {
    }

    /// <summary>The worker with another value of one of the members.</summary>
    public virtual Worker Set(Worker worker, int member, ItemValue value) => throw new NotSupportedException();

    /// <summary>That something is known of it, and how much, without saying what; null where nothing is.</summary>
    public abstract string? Told(Worker worker);

    /// <summary>An object with some members, as JSON Schema.</summary>
    /// <param name="members">The members.</param>
    /// <param name="oneOf">Members of which at least one must be there.</param>
    protected static string ObjectSchema<T>(IEnumerable<ShapeMember<T>> members, IReadOnlyList<string>? oneOf = null)
    {
        ShapeMember<T>[] written = [.. members.Where(m => m.IsWritten)];
        string properties = string.Join(", ", written.Select(m => $"\"{m.Name}\": {m.JsonSchema}"));
        string required = string.Join(", ", written.Where(m => m.IsRequired).Select(m => $"\"{m.Name}\""));
        string demanded = required.Length == 0 ? "" : $$""", "required": [ {{required}} ]""";
        string either = oneOf is null ? "" : $$""", "anyOf": [ {{string.Join(", ", oneOf.Select(m => $$"""{ "required": [ "{{m}}" ] }"""))}} ]""";
        return $$"""{ "type": "object", "additionalProperties": false, "properties": { {{properties}} }{{demanded}}{{either}} }""";
    }

    /// <summary>Sets a member of the worker; what the worker refuses is told with its place.</summary>
    protected static Worker Set<T>(Func<Worker, T, Worker> set, Worker worker, T value, JsonCursor at)
    {
        try
        {
            return set(worker, value);
        }
        catch (ArgumentException e)
        {
            throw new InputFormatException(at.Source, at.Path + Refusal.PlaceOf(e), Refusal.ExpectationOf(e));
        }
    }
}
