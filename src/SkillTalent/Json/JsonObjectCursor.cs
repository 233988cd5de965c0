using System.Text.Json;

namespace SkillTalent;

/// <summary>
/// The members of one JSON object. Every member must be asked for before <see cref="Done"/>; what nobody asked for is refused.
/// Duplicates and nulls are refused at once, nulls unless the caller allows them for a named member.
/// </summary>
internal sealed class JsonObjectCursor
{
    private readonly JsonCursor _here;
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public JsonObjectCursor(JsonCursor here)
    {
        _here = here;
        foreach (JsonProperty property in here.Element.EnumerateObject())
        {
            string name;
            try
            {
                name = property.Name;
            }
            catch (InvalidOperationException e)
            {
                throw new InputFormatException(here.Source, here.Path, "member names of valid Unicode", e);
            }

            if (!_members.TryAdd(name, property.Value))
            {
                throw here.Member(name, property.Value).Fail("this member only once");
            }
        }
    }

    public JsonCursor Here => _here;

    public IEnumerable<string> Names => _members.Keys;

    public JsonElement Element(string name) => _members[name];

    public InputFormatException Fail(string expectation) => _here.Fail(expectation);

    public bool Has(string name) => _members.ContainsKey(name);

    public bool Has(Member member) => _members.ContainsKey(member.Name);

    /// <summary>The value of a member of the object's shape.</summary>
    public T Get<T>(Member<T> member) => Has(member) ? member.Read(At(member)) : member.Absent;

    /// <summary>The place of a member that is there.</summary>
    public JsonCursor At(Member member) => _here.Member(member.Name, _members[member.Name]);

    public bool TryGet(string name, out JsonCursor value, bool allowNull = false)
    {
        _ = _asked.Add(name);
        if (!_members.TryGetValue(name, out JsonElement element))
        {
            value = default;
            return false;
        }

        value = _here.Member(name, element);
        return !value.IsNull || allowNull
            ? true
            : throw value.Fail("a value (leave the member out where it is not known)");
    }

    public JsonCursor Required(string name) =>
        TryGet(name, out JsonCursor value) ? value : throw _here.Fail($"the member \"{name}\"");

    /// <summary>All members as cursors, each marked as asked for: for objects whose member names are data.</summary>
    public IEnumerable<(string Name, JsonCursor Value)> All()
    {
        foreach (string name in _members.Keys)
        {
            _ = TryGet(name, out JsonCursor value);
            yield return (name, value);
        }
    }

    /// <summary>Refuses members that nobody asked for.</summary>
    public void Done()
    {
        if (_members.Keys.FirstOrDefault(name => !_asked.Contains(name)) is { } stranger)
        {
            throw NoSuchMember(stranger, _asked);
        }
    }

    public InputFormatException NoSuchMember(string name, IEnumerable<string> known)
    {
        string[] names = [.. known];
        return _here.Member(name, _members[name]).Fail($"no such member{Nearest.Hint(name, names)} (known here: {string.Join(", ", names)})");
    }
}
