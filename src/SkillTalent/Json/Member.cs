namespace SkillTalent;

/// <summary>A member of a JSON object: its name, its kind, whether it must be there, and what it means.</summary>
internal abstract class Member(string name, bool isRequired, Kind kind, string doc)
{
    public string Name => name;

    public bool IsRequired => isRequired;

    public Kind Kind => kind;

    public string Doc => doc;

    /// <summary>Refuses a value that is not of the member's kind.</summary>
    /// <exception cref="InputFormatException">It is not.</exception>
    public abstract void Check(JsonCursor at);

    public static Member<T> Required<T>(string name, Kind<T> kind, string doc) => new(name, isRequired: true, kind, doc, default!);

    /// <summary>A member that may be absent; it then reads as null.</summary>
    public static Member<T?> Optional<T>(string name, Kind<T> kind, string doc)
        where T : class => new(name, isRequired: false, kind!, doc, null);

    /// <inheritdoc cref="Optional"/>
    public static Member<T?> OptionalValue<T>(string name, Kind<T> kind, string doc)
        where T : struct => new(name, isRequired: false, new Kind<T?>(kind.Words, kind.Schema, at => kind.Read(at)) { TakesNull = kind.TakesNull }, doc, null);

    /// <summary>A member that may be absent; it then has this value.</summary>
    public static Member<T> Or<T>(T absent, string name, Kind<T> kind, string doc) => new(name, isRequired: false, kind, doc, absent);
}

/// <summary>A member of a JSON object whose values are read as <typeparamref name="T"/>.</summary>
internal sealed class Member<T>(string name, bool isRequired, Kind<T> kind, string doc, T absent) : Member(name, isRequired, kind, doc)
{
    /// <summary>The value where the member is absent.</summary>
    public T Absent => absent;

    public T Read(JsonCursor at) => kind.Read(at);

    public override void Check(JsonCursor at) => _ = kind.Read(at);
}
