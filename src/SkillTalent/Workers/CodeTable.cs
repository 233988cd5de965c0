using System.Runtime.CompilerServices;

namespace SkillTalent.Workers;

/// <summary>The codes of a plain label, in the order of its values.</summary>
internal sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _byCode = new(StringComparer.Ordinal);
    private readonly string[] _codes;

    public CodeTable(IReadOnlyList<(T Value, string Code)> rows)
    {
        _codes = new string[rows.Count];
        foreach ((T value, string code) in rows)
        {
            _byCode.Add(code, value);
            _codes[Number(value)] = code;
        }
    }

    public IReadOnlyCollection<string> Codes => _byCode.Keys;

    public string this[T value] => _codes[Number(value)];

    public bool TryGet(string code, out T value) => _byCode.TryGetValue(code, out value);

    /// <summary>The value, if it is one that has a code: a number cast to the label need not be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public T Check(T value, [CallerMemberName] string member = "") =>
        (uint)Number(value) < (uint)_codes.Length ? value : throw Refusal.Of("one of: " + string.Join(", ", _codes), member);

    /// <inheritdoc cref="Check(T, string)"/>
    public T? Check(T? value, [CallerMemberName] string member = "") => value is { } known ? Check(known, member) : null;

    // The labels are numbered from 0.
    private static int Number(T value) => Unsafe.BitCast<T, int>(value);
}
