using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SkillTalent;

/// <summary>Values by name that never change; it equals every map of the same values by the same names.</summary>
internal sealed class ValueMap<T> : IReadOnlyDictionary<string, T>
{
    public static readonly ValueMap<T> Empty = new([]);

    private readonly Dictionary<string, T> _items;

    public ValueMap(IEnumerable<KeyValuePair<string, T>> items) => _items = new Dictionary<string, T>(items, StringComparer.Ordinal);

    public int Count => _items.Count;

    public IEnumerable<string> Keys => _items.Keys;

    public IEnumerable<T> Values => _items.Values;

    public T this[string key] => _items[key];

    public bool ContainsKey(string key) => _items.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _items.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public override bool Equals(object? obj) => obj is ValueMap<T> other && Count == other.Count
        && _items.All(i => other.TryGetValue(i.Key, out T? value) && EqualityComparer<T>.Default.Equals(i.Value, value));

    // The order in which names were given says nothing.
    public override int GetHashCode() => _items.Aggregate(0, (hash, i) => hash ^ HashCode.Combine(i.Key, i.Value));
}
