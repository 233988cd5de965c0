using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace SkillTalent;

/// <summary>The plain kinds of values. Wherever a number, a flag, a day or a list stands in a rulebook, a variable of forEach may stand.</summary>
internal static class Kinds
{
    public static readonly Scalar VariableForm = new(
        "variable",
        "A variable of forEach, alone in a text: it is replaced by the variable's value, of whatever kind that is.",
        """{ "type": "string", "pattern": "^\\{[^{}]+\\}$" }""");

    public static readonly Scalar DayForm = new(
        "day", "A day, written 2024-06-30 (or a variable of forEach).", """{ "type": "string", "pattern": "^(\\d{4}-\\d{2}-\\d{2}|\\{[^{}]+\\})$" }""");

    public static readonly Scalar CodesForm = new(
        "codes",
        "A list of codes, each once (or a variable of forEach).",
        """{ "anyOf": [ { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, { "$ref": "#/$defs/variable" } ] }""");

    public static readonly Kind<string> Text = new("text", """{ "type": "string", "minLength": 1 }""", at => at.AsString());

    public static readonly Kind<bool> Flag = new("true or false", OrVariable("""{ "type": "boolean" }"""), at => at.AsBool());

    public static readonly Kind<LocalDate> Date = new("[day]", Ref("day"), at => at.AsDate());

    /// <summary>A list of texts, each once.</summary>
    public static readonly Kind<IReadOnlyList<string>> Texts = new("[codes]", Ref("codes"), at => at.AsTexts("a list of codes"));

    public static Kind<int> Whole(int min, int max) => new(
        string.Create(CultureInfo.InvariantCulture, $"whole number from {min} to {max}"),
        OrVariable(string.Create(CultureInfo.InvariantCulture, $$"""{ "type": "integer", "minimum": {{min}}, "maximum": {{max}} }""")),
        at => at.AsInt(min, max));

    public static Kind<decimal> Number(int decimals, decimal min, decimal max, string what = "a number") => new(
        string.Create(CultureInfo.InvariantCulture, $"number from {min} to {max}{(decimals < 28 ? $", at most {decimals} decimal places" : "")}"),
        OrVariable(string.Create(CultureInfo.InvariantCulture, $$"""{ "type": "number", "minimum": {{min}}, "maximum": {{max}} }""")),
        at => at.AsDecimal(decimals, min, max, what));

    /// <summary>The members of an enumeration, each by its name in small letters with hyphens: <c>known-from</c>.</summary>
    public static Kind<T> Codes<T>()
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        return OneOf(Array.ConvertAll(Enum.GetNames<T>(), Code), i => values[i]);
    }

    /// <summary>One of several codes; read by its index.</summary>
    public static Kind<T> OneOf<T>(IReadOnlyList<string> codes, Func<int, T> read)
    {
        string expected = Listed(codes);
        return new(expected, EnumOf(codes), at => read(IndexOf(codes, at, expected)));
    }

    /// <inheritdoc cref="OneOf{T}"/>
    public static Kind<string> OneOf(params IReadOnlyList<string> codes) => OneOf(codes, i => codes[i]);

    /// <summary>A list; with at least so many items.</summary>
    public static Kind<IReadOnlyList<T>> List<T>(Kind<T> item, string what, int least = 1) => new(
        $"list of {item.Words}",
        least == 0 ? $$"""{ "type": "array", "items": {{item.Schema}} }""" : $$"""{ "type": "array", "items": {{item.Schema}}, "minItems": 1 }""",
        at =>
        {
            JsonCursor[] items = at.AsArray(what);
            return items.Length >= least ? Array.AsReadOnly(Array.ConvertAll(items, i => item.Read(i))) : throw at.Fail(what + " that is not empty");
        });

    /// <summary>An object whose member names are data; with at least so many.</summary>
    public static Kind<IReadOnlyList<KeyValuePair<string, T>>> Map<T>(Kind<T> item, string what, int least = 0) => new(
        $"object of name to {item.Words}",
        least == 0
            ? $$"""{ "type": "object", "additionalProperties": {{item.Schema}} }"""
            : $$"""{ "type": "object", "additionalProperties": {{item.Schema}}, "minProperties": 1 }""",
        at =>
        {
            KeyValuePair<string, T>[] all = [.. at.AsObject(what).All().Select(m => KeyValuePair.Create(m.Name, item.Read(m.Value)))];
            return all.Length >= least ? Array.AsReadOnly(all) : throw at.Fail(what + " that is not empty");
        });

    /// <summary>A value that another definition describes and another reader reads.</summary>
    public static Kind<JsonCursor> Named(string definition) => new($"[{definition}]", Ref(definition), at => at);

    /// <summary>A value of any of these kinds, which another reader reads.</summary>
    public static Kind<JsonCursor> Any(params Kind[] kinds) => new(
        string.Join(" or ", kinds.Select(k => k.Words)), $$"""{ "anyOf": [ {{string.Join(", ", kinds.Select(k => k.Schema))}} ] }""", at => at);

    /// <summary>A value that JSON Schema describes and another reader reads.</summary>
    public static Kind<JsonCursor> Raw(string words, string schema) => new(words, schema, at => at);

    /// <summary>The same kind, or a variable of forEach.</summary>
    public static Kind<T> OrVariable<T>(this Kind<T> kind) => new(kind.Words, OrVariable(kind.Schema), kind.Read);

    /// <summary>The same kind, or null.</summary>
    public static Kind<JsonCursor> OrNull(this Kind kind) =>
        new(kind.Words + " or null", $$"""{ "anyOf": [ {{kind.Schema}}, { "type": "null" } ] }""", at => at) { TakesNull = true };

    private static string Ref(string definition) => $$"""{ "$ref": "#/$defs/{{definition}}" }""";

    private static string OrVariable(string schema) => $$"""{ "anyOf": [ {{schema}}, {{Ref("variable")}} ] }""";

    private static string Code(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static string Listed(IReadOnlyList<string> codes) => codes.Count == 1
        ? $"\"{codes[0]}\""
        : $"{string.Join(", ", codes.Take(codes.Count - 1).Select(c => $"\"{c}\""))} or \"{codes[^1]}\"";

    private static string EnumOf(IReadOnlyList<string> codes) => $$"""{ "enum": [ {{string.Join(", ", codes.Select(c => $"\"{c}\""))}} ] }""";

    private static int IndexOf(IReadOnlyList<string> codes, JsonCursor at, string expected)
    {
        string code = at.AsString(expected);
        for (int i = 0; i < codes.Count; i++)
        {
            if (string.Equals(codes[i], code, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw at.Fail(expected);
    }
}
