namespace SkillTalent;

/// <summary>
/// A coded list: the members of an enumeration with the codes that JSON uses for them and, where people see them, their labels. The table
/// of a list stands in the file of its enumeration, so that a new member, or a new list, is one file.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly T[] _values;
    private readonly LocalizedText[] _labels;

    /// <summary>A list whose members have codes and labels.</summary>
    public CodeTable(params (T Value, string Code, string Zh, string En)[] rows)
    {
        _values = Array.ConvertAll(rows, r => r.Value);
        All = Array.AsReadOnly(_values);
        Codes = Array.AsReadOnly(Array.ConvertAll(rows, r => r.Code));
        _labels = Array.ConvertAll(rows, r => new LocalizedText(r.Zh, r.En));
    }

    /// <summary>A list that people see by no labels.</summary>
    public CodeTable(params (T Value, string Code)[] rows)
        : this(Array.ConvertAll(rows, r => (r.Value, r.Code, r.Code, r.Code)))
    {
    }

    /// <summary>The members, in the order in which they are listed.</summary>
    public IReadOnlyList<T> All { get; }

    /// <summary>Their codes, in the same order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The code of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public string this[T value] => Codes[IndexOf(value)];

    /// <summary>What people call a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public LocalizedText Label(T value) => _labels[IndexOf(value)];

    /// <summary>The member of a code; null if there is none.</summary>
    public T? Find(string code)
    {
        for (int i = 0; i < Codes.Count; i++)
        {
            if (string.Equals(Codes[i], code, StringComparison.Ordinal))
            {
                return _values[i];
            }
        }

        return null;
    }

    /// <summary>The member of a code, if there is one.</summary>
    public bool TryGet(string code, out T value)
    {
        T? found = Find(code);
        value = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>Reads a code.</summary>
    /// <exception cref="InputFormatException">It is none of them.</exception>
    public T Read(JsonCursor at)
    {
        string expectation = "one of: " + string.Join(", ", Codes);
        return Find(at.AsString(expectation)) ?? throw at.Fail(expectation);
    }

    private int IndexOf(T value)
    {
        int index = Array.IndexOf(_values, value);
        return index >= 0 ? index : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a member of {typeof(T).Name}.");
    }
}
