using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SkillTalent;

/// <summary>The arguments of a reason. They are few, and reasons are many: looking through them is quicker than a hash table is made.</summary>
internal sealed class ReasonArguments : IReadOnlyDictionary<string, object>
{
    public static readonly ReasonArguments None = new([]);

    private readonly (string Name, object Value)[] _arguments;

    public ReasonArguments((string Name, object Value)[] arguments) => _arguments = arguments;

    public int Count => _arguments.Length;

    public IEnumerable<string> Keys => _arguments.Select(a => a.Name);

    public IEnumerable<object> Values => _arguments.Select(a => a.Value);

    public object this[string key] =>
        TryGetValue(key, out object? value) ? value : throw new KeyNotFoundException($"The reason has no argument '{key}'.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach ((string name, object argument) in _arguments)
        {
            if (name == key)
            {
                value = argument;
                return true;
            }
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() =>
        _arguments.Select(a => KeyValuePair.Create(a.Name, a.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
