namespace SkillTalent;

/// <summary>A kind of JSON value, as the schema and the reference page describe it.</summary>
/// <param name="words">What it is, as the reference page says it; a definition stands in square brackets.</param>
/// <param name="schema">The same as JSON Schema.</param>
internal abstract class Kind(string words, string schema)
{
    public string Words => words;

    public string Schema => schema;

    /// <summary>Whether null is a value of this kind.</summary>
    public bool TakesNull { get; init; }
}

/// <summary>A kind of JSON value and how it is read.</summary>
internal sealed class Kind<T>(string words, string schema, Func<JsonCursor, T> read) : Kind(words, schema)
{
    public T Read(JsonCursor at) => read(at);
}
