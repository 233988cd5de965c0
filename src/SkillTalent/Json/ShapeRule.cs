namespace SkillTalent;

/// <summary>What must hold between the members of an object: as a check, as JSON Schema, and in words.</summary>
internal sealed class ShapeRule(string words, string schema, Func<JsonObjectCursor, InputFormatException?> broken)
{
    /// <summary>A rule that the schema can say and that the reader checks in its own words.</summary>
    public ShapeRule(string words, string schema)
        : this(words, schema, _ => null)
    {
    }

    /// <summary>The rule as the reference page says it.</summary>
    public string Words => words;

    /// <summary>The rule as JSON Schema, one of an <c>allOf</c>.</summary>
    public string Schema => schema;

    public static ShapeRule ExactlyOne(params Member[] members)
    {
        string words = $"exactly one of {Names(members, "and")}";
        return new(words, $$"""{ "oneOf": [ {{Each(members)}} ] }""", o => members.Count(m => o.Has(m.Name)) == 1 ? null : o.Fail(words));
    }

    public static ShapeRule AtLeastOne(params Member[] members)
    {
        string words = $"at least one of {Names(members, "and")}";
        return new(words, $$"""{ "anyOf": [ {{Each(members)}} ] }""", o => members.Any(m => o.Has(m.Name)) ? null : o.Fail(words));
    }

    public static ShapeRule AtMostOne(params Member[] members)
    {
        string words = $"at most one of {Names(members, "and")}";
        return new(
            words,
            $$"""{ "oneOf": [ { "not": { "anyOf": [ {{Each(members)}} ] } }, {{Each(members)}} ] }""",
            o => members.Count(m => o.Has(m.Name)) <= 1 ? null : o.Fail(words));
    }

    /// <summary>Where the one is, the other must be.</summary>
    public static ShapeRule Needs(Member member, Member other) => new(
        $"\"{other.Name}\" beside \"{member.Name}\"",
        $$"""{ "dependentRequired": { "{{member.Name}}": [ "{{other.Name}}" ] } }""",
        o => !o.Has(member.Name) || o.Has(other.Name) ? null : o.Fail($"the member \"{other.Name}\" beside \"{member.Name}\""));

    /// <summary>Where the one is, one of the others must be.</summary>
    public static ShapeRule NeedsAny(Member member, params Member[] others) => new(
        $"one of {Names(others, "and")} beside \"{member.Name}\"",
        $$"""{ "if": { "required": [ "{{member.Name}}" ] }, "then": { "anyOf": [ {{Each(others)}} ] } }""",
        o => !o.Has(member.Name) || others.Any(m => o.Has(m.Name)) ? null : o.At(member).Fail($"no \"{member.Name}\" without {Names(others, "or")}"));

    /// <summary>Where the one is, none of the others may be.</summary>
    public static ShapeRule Excludes(Member member, string because, params Member[] others) => new(
        $"beside \"{member.Name}\" no {Names(others, "and no")}",
        $$"""{ "if": { "required": [ "{{member.Name}}" ] }, "then": { "properties": { {{None(others)}} } } }""",
        o => o.Has(member.Name) ? Refused(o, others, because) : null);

    /// <summary>The members stand only where the kind is one of these.</summary>
    public static ShapeRule OnlyWhere(Member kind, string[] codes, params Member[] members) => new(
        $"{Names(members, "and")} only where \"{kind.Name}\" is {string.Join(" or ", codes)}",
        $$"""{ "if": { "properties": { {{Is(kind, codes)}} } }, "else": { "properties": { {{None(members)}} } } }""",
        o => codes.Contains(Text(o, kind), StringComparer.Ordinal) ? null : Refused(o, members, $"since its {kind.Name} is not {string.Join(" or ", codes)}"));

    /// <summary>The members do not stand where the kind is this one.</summary>
    public static ShapeRule NotWhere(Member kind, string code, params Member[] members) => new(
        $"no {Names(members, "and no")} where \"{kind.Name}\" is {code}",
        $$"""{ "if": { "properties": { {{Is(kind, [code])}} }, "required": [ "{{kind.Name}}" ] }, "then": { "properties": { {{None(members)}} } } }""",
        o => Text(o, kind) == code ? Refused(o, members, $"since its {kind.Name} is {code}") : null);

    /// <summary>Where the kind is one of these, exactly one of the members must be there.</summary>
    public static ShapeRule OneWhere(Member kind, string[] codes, params Member[] members)
    {
        string one = members.Length == 1 ? $"the member \"{members[0].Name}\"" : $"exactly one of {Names(members, "and")}";
        return new(
            $"{one} where \"{kind.Name}\" is {string.Join(" or ", codes)}",
            $$"""{ "if": { "properties": { {{Is(kind, codes)}} } }, "then": { "oneOf": [ {{Each(members)}} ] } }""",
            o => !codes.Contains(Text(o, kind), StringComparer.Ordinal) || members.Count(m => o.Has(m.Name)) == 1
                ? null
                : o.Fail($"{one}, since its {kind.Name} is {Text(o, kind)}"));
    }

    /// <summary>Where the kind is one of these, at least one of the members must be there.</summary>
    public static ShapeRule SomeWhere(Member kind, string[] codes, params Member[] members) => new(
        $"one of {Names(members, "and")} where \"{kind.Name}\" is {string.Join(" or ", codes)}",
        $$"""{ "if": { "properties": { {{Is(kind, codes)}} } }, "then": { "anyOf": [ {{Each(members)}} ] } }""",
        o => !codes.Contains(Text(o, kind), StringComparer.Ordinal) || members.Any(m => o.Has(m.Name))
            ? null
            : o.Fail($"the member {Names(members, "or")}, since its {kind.Name} is {Text(o, kind)}"));

    /// <exception cref="InputFormatException">The rule is broken.</exception>
    public void Check(JsonObjectCursor o)
    {
        if (broken(o) is { } refusal)
        {
            throw refusal;
        }
    }

    private static InputFormatException? Refused(JsonObjectCursor o, Member[] members, string because) =>
        Array.Find(members, m => o.Has(m.Name)) is { } there ? o.At(there).Fail($"no \"{there.Name}\", {because}") : null;

    // A kind that there is not is itself what is wrong, and not what stands beside it.
    private static string Text(JsonObjectCursor o, Member kind)
    {
        if (!o.Has(kind.Name))
        {
            return "";
        }

        kind.Check(o.At(kind));
        return o.At(kind).AsString();
    }

    private static string Names(Member[] members, string and) => string.Join(
        $" {and} ", [.. members.Length > 1 ? (string[])[string.Join(", ", members[..^1].Select(m => $"\"{m.Name}\""))] : [], $"\"{members[^1].Name}\""]);

    private static string Each(Member[] members) => string.Join(", ", members.Select(m => $$"""{ "required": [ "{{m.Name}}" ] }"""));

    private static string None(Member[] members) => string.Join(", ", members.Select(m => $"\"{m.Name}\": false"));

    private static string Is(Member kind, string[] codes) => $$"""
        "{{kind.Name}}": { "enum": [ {{string.Join(", ", codes.Select(c => $"\"{c}\""))}} ] }
        """;
}
