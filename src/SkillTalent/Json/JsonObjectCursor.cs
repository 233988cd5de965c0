using System.Text.Json;

namespace SkillTalent;

/// <summary>
/// The members of one JSON object. Every member must be asked for before <see cref="Done"/>; what nobody asked for is refused.
/// Duplicates and nulls are refused at once, nulls unless the caller allows them for a named member.
/// </summary>
internal sealed class JsonObjectCursor
{
    // Up to this many members are looked through; more are looked up.
    private const int Few = 12;
    private const string NotNull = "a value (leave the member out where it is not known)";

    private readonly JsonCursor _here;
    private readonly List<Entry> _members = [];
    private readonly Dictionary<string, int>? _index;

    // What was asked for, in that order, whether it is there or not: an error that lists what is known here names all of it.
    private readonly List<string> _asked = [];

    public JsonObjectCursor(JsonCursor here)
    {
        _here = here;
        int count = here.Element.GetPropertyCount();
        _members.Capacity = count;
        _index = count > Few ? new(count, StringComparer.Ordinal) : null;
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

            if (IndexOf(name) >= 0)
            {
                throw here.Unknown(name, property.Value).Fail("this member only once");
            }

            _index?.Add(name, _members.Count);
            _members.Add(new Entry(name, property.Value, IsAsked: false));
        }
    }

    public JsonCursor Here => _here;

    public IEnumerable<string> Names => _members.Select(m => m.Name);

    public JsonElement Element(string name) => _members[IndexOf(name)].Value;

    public InputFormatException Fail(string expectation) => _here.Fail(expectation);

    public bool Has(string name) => IndexOf(name) >= 0;

    public bool Has(Member member) => IndexOf(member.Name) >= 0;

    /// <summary>The value of a member of the object's shape.</summary>
    public T Get<T>(Member<T> member) => Has(member) ? member.Read(At(member)) : member.Absent;

    /// <summary>The place of a member that is there.</summary>
    public JsonCursor At(Member member) => _here.Member(member.Name, Element(member.Name));

    public bool TryGet(string name, out JsonCursor value, bool allowNull = false)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            _asked.Add(name);
            value = default;
            return false;
        }

        (_, JsonElement element, bool wasAsked) = _members[index];
        if (!wasAsked)
        {
            _asked.Add(name);
            _members[index] = new Entry(name, element, IsAsked: true);
        }

        if (!allowNull)
        {
            RefuseNull(index);
        }

        value = _here.Member(name, element);
        return true;
    }

    /// <summary>Refuses a member that is there and null.</summary>
    public void RefuseNull(string name) => RefuseNull(IndexOf(name));

    public JsonCursor Required(string name) =>
        TryGet(name, out JsonCursor value) ? value : throw _here.Fail($"the member \"{name}\"");

    /// <summary>All members as cursors, each marked as asked for: for objects whose member names are data.</summary>
    public IEnumerable<(string Name, JsonCursor Value)> All()
    {
        for (int i = 0; i < _members.Count; i++)
        {
            string name = _members[i].Name;
            _ = TryGet(name, out _, allowNull: true);
            JsonCursor value = _here.Unknown(name, _members[i].Value);
            yield return (name, value.IsNull ? throw value.Fail(NotNull) : value);
        }
    }

    /// <summary>Refuses members that nobody asked for.</summary>
    public void Done()
    {
        foreach (Entry member in _members)
        {
            if (!member.IsAsked)
            {
                throw NoSuchMember(member.Name, _asked.Distinct(StringComparer.Ordinal));
            }
        }
    }

    public InputFormatException NoSuchMember(string name, IEnumerable<string> known)
    {
        string[] names = [.. known];
        return _here.Unknown(name, Element(name)).Fail($"no such member{Nearest.Hint(name, names)} (known here: {string.Join(", ", names)})");
    }

    private void RefuseNull(int index)
    {
        (string name, JsonElement value, _) = _members[index];
        if (value.ValueKind == JsonValueKind.Null)
        {
            throw _here.Member(name, value).Fail(NotNull);
        }
    }

    private int IndexOf(string name)
    {
        if (_index is not null)
        {
            return _index.GetValueOrDefault(name, -1);
        }

        for (int i = 0; i < _members.Count; i++)
        {
            if (string.Equals(_members[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private readonly record struct Entry(string Name, JsonElement Value, bool IsAsked);
}
