using System.Text.Json;

namespace SkillTalent;

/// <summary>
/// A JSON object that a reader accepts, declared once: the reader asks for its members by these declarations, and the schema and the
/// reference page are made from them, so that the three cannot drift apart.
/// </summary>
internal sealed class Shape(string name, string doc, params Member[] members) : Definition(name, doc)
{
    private readonly Dictionary<string, Member> _members = members.ToDictionary(m => m.Name, StringComparer.Ordinal);

    public IReadOnlyList<Member> Members => members;

    /// <summary>What must hold between the members.</summary>
    public IReadOnlyList<ShapeRule> Rules { get; init; } = [];

    /// <summary>What to call such an object in an error: "a place".</summary>
    public string What { get; init; } = name[0] is 'a' or 'e' or 'i' or 'o' ? "an " + name : "a " + name;

    /// <summary>The kind of value that has this shape.</summary>
    public Kind<T> As<T>(Func<JsonObjectCursor, T> read) => new($"[{Name}]", $$"""{ "$ref": "#/$defs/{{Name}}" }""", at => read(Open(at)));

    /// <summary>The kind of value that has this shape and of which nobody reads the members: they are only checked.</summary>
    public Kind<JsonObjectCursor> Whole() => As(o =>
    {
        foreach (Member member in members.Where(o.Has))
        {
            member.Check(o.At(member));
        }

        return o;
    });

    /// <summary>An object that has this shape: each member is known, none is null, none that is required is missing, the rules hold.</summary>
    /// <exception cref="InputFormatException">It has not; the error names the place and what was expected there.</exception>
    public JsonObjectCursor Open(JsonCursor at)
    {
        JsonObjectCursor o = at.Kind == JsonValueKind.Object ? new JsonObjectCursor(at) : throw at.Fail(Phrase());
        for (int i = 0; i < o.Count; i++)
        {
            string given = o.Name(i);
            if (!_members.TryGetValue(given, out Member? member))
            {
                throw o.NoSuchMember(given, _members.Keys);
            }

            if (!member.Kind.TakesNull)
            {
                o.RefuseNull(i);
            }
        }

        foreach (Member member in members)
        {
            if (member.IsRequired && !o.Has(member))
            {
                throw o.Fail($"the member \"{member.Name}\"");
            }
        }

        foreach (ShapeRule rule in Rules)
        {
            rule.Check(o);
        }

        return o;
    }

    private string Phrase()
    {
        IEnumerable<string> required = members.Where(m => m.IsRequired).Select(m => $"\"{m.Name}\"");
        return $"{What}: {{ {string.Join(", ", members.All(m => m.IsRequired) ? required : required.Append("…"))} }}";
    }
}
