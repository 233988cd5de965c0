namespace SkillTalent;

/// <summary>A coded list whose members are known by their numbers.</summary>
internal abstract class CodeList
{
    private readonly Type _type;
    private readonly int[] _numbers;
    private readonly string[] _codes;
    private readonly LocalizedText[] _labels;

    protected CodeList(Type type, (Enum Value, string Code, string Zh, string En)[] rows)
    {
        _type = type;
        _numbers = new int[rows.Length];
        _codes = new string[rows.Length];
        _labels = new LocalizedText[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            (Enum member, _codes[i], string zh, string en) = rows[i];
            _numbers[i] = member.GetType() == type ? (int)(object)member : throw new ArgumentException($"{member} is no {type.Name}.", nameof(rows));
            _labels[i] = new LocalizedText(zh, en);
        }

        Codes = Array.AsReadOnly(_codes);
    }

    protected CodeList(Type type, (Enum Value, string Code)[] rows)
        : this(type, Array.ConvertAll(rows, r => (r.Value, r.Code, r.Code, r.Code)))
    {
    }

    /// <summary>The codes, in the order in which members are listed.</summary>
    public IReadOnlyList<string> Codes { get; }

    protected int NumberAt(int index) => _numbers[index];

    protected string CodeOf(int number) => _codes[IndexOf(number)];

    protected LocalizedText LabelOf(int number) => _labels[IndexOf(number)];

    protected bool TryFind(string code, out int number)
    {
        int index = Array.IndexOf(_codes, code);
        number = index >= 0 ? _numbers[index] : 0;
        return index >= 0;
    }

    protected int ReadNumber(JsonCursor at)
    {
        string expectation = "one of: " + string.Join(", ", _codes);
        return TryFind(at.AsString(expectation), out int number) ? number : throw at.Fail(expectation);
    }

    private int IndexOf(int value)
    {
        int index = Array.IndexOf(_numbers, value);
        return index >= 0 ? index : throw new ArgumentOutOfRangeException(nameof(value), Enum.ToObject(_type, value), $"Not a member of {_type.Name}.");
    }
}
