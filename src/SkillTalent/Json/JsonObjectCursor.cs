using System.Runtime.InteropServices;
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
    private readonly Entry[] _members;
    private readonly Dictionary<string, int>? _index;

    // What was asked for, in that order, whether it is there or not: an error that lists what is known here names all of it.
    private List<string>? _asked;

    public JsonObjectCursor(JsonCursor here)
    {
        _here = here.WithPath();
        int count = here.Element.GetPropertyCount();
        _members = new Entry[count];
        _index = count > Few ? new(count, StringComparer.Ordinal) : null;
        count = 0;
        foreach (JsonProperty property in here.Element.EnumerateObject())
        {
            string name;
            try
            {
                name = here.Input.OwnNames?.Of(property) ?? here.Input.Words?.Of(JsonMarshal.GetRawUtf8PropertyName(property)) ?? property.Name;
            }
            catch (InvalidOperationException e)
            {
                throw new InputFormatException(here.Source, here.Path, "member names of valid Unicode", e);
            }

            if (IndexOf(name, count) >= 0)
            {
                throw here.Unknown(name, property.Value).Fail("this member only once");
            }

            _index?.Add(name, count);
            _members[count] = new Entry(name, property.Value, IsAsked: false);
            count++;
        }
    }

    public JsonCursor Here => _here;

    public int Count => _members.Length;

    /// <summary>The name of a member by its number, from 0 in the order in which they stand.</summary>
    public string Name(int number) => _members[number].Name;

    public JsonElement Element(string name) => _members[IndexOf(name)].Value;

    public InputFormatException Fail(string expectation) => _here.Fail(expectation);

    public bool Has(string name) => IndexOf(name) >= 0;

    public bool Has(Member member) => IndexOf(member.Name) >= 0;

    /// <summary>The value of a member of the object's shape.</summary>
    public T Get<T>(Member<T> member) => IndexOf(member.Name) is >= 0 and var index ? member.Read(_here.Member(member.Name, _members[index].Value)) : member.Absent;

    /// <summary>The place of a member that is there.</summary>
    public JsonCursor At(Member member) => _here.Member(member.Name, Element(member.Name));

    public bool TryGet(string name, out JsonCursor value, bool allowNull = false)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            (_asked ??= []).Add(name);
            value = default;
            return false;
        }

        (_, JsonElement element, bool wasAsked) = _members[index];
        if (!wasAsked)
        {
            (_asked ??= []).Add(name);
            _members[index] = new Entry(name, element, IsAsked: true);
        }

        if (!allowNull)
        {
            RefuseNull(index);
        }

        value = _here.Member(name, element);
        return true;
    }

    public JsonCursor Required(string name) =>
        TryGet(name, out JsonCursor value) ? value : throw _here.Fail($"the member \"{name}\"");

    /// <summary>All members as cursors, each marked as asked for: for objects whose member names are data.</summary>
    public IEnumerable<(string Name, JsonCursor Value)> All()
    {
        for (int i = 0; i < _members.Length; i++)
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
                throw NoSuchMember(member.Name, (_asked ?? []).Distinct(StringComparer.Ordinal));
            }
        }
    }

    public InputFormatException NoSuchMember(string name, IEnumerable<string> known)
    {
        string[] names = [.. known];
        return _here.Unknown(name, Element(name)).Fail($"no such member{Nearest.Hint(name, names)} (known here: {string.Join(", ", names)})");
    }

    /// <summary>Refuses a member that is null.</summary>
    /// <param name="index">Its number.</param>
    public void RefuseNull(int index)
    {
        (string name, JsonElement value, _) = _members[index];
        if (value.ValueKind == JsonValueKind.Null)
        {
            throw _here.Member(name, value).Fail(NotNull);
        }
    }

    private int IndexOf(string name) => IndexOf(name, _members.Length);

    // Among the first of them alone, while they are being looked through.
    private int IndexOf(string name, int count)
    {
        if (_index is not null)
        {
            return _index.GetValueOrDefault(name, -1);
        }

        for (int i = 0; i < count; i++)
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
