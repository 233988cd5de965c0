using SkillTalent.Json;

namespace SkillTalent.Workers;

/// <summary>The codes of a plain label.</summary>
internal sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<T, string> _codes = [];

    public CodeTable(IEnumerable<(T Value, string Code)> rows)
    {
        foreach ((T value, string code) in rows)
        {
            _byCode.Add(code, value);
            _codes.Add(value, code);
        }
    }

    public IReadOnlyCollection<string> Codes => _byCode.Keys;

    public string this[T value] => _codes[value];

    public bool TryGet(string code, out T value) => _byCode.TryGetValue(code, out value);

    public T Read(JsonCursor at) =>
        _byCode.TryGetValue(at.AsString("a code"), out T value) ? value : throw at.Fail("one of: " + string.Join(", ", _byCode.Keys));
}
