using System.Buffers;

namespace SkillTalent;

/// <summary>
/// The occupations that rulebooks list, found by any way in which people write them: by name, by another name, by a trade (工种), or by a name
/// with a trade behind it, in brackets of either width or after a dash. A name that a row has as it stands wins over a name without its end.
/// </summary>
internal sealed class OccupationCatalogue
{
    private const int LongestName = 80;

    public static readonly OccupationCatalogue None = new([]);

    private static readonly SearchValues<char> Marks = SearchValues.Create("（）()－—–-─ \u3000\t");

    private readonly Dictionary<string, Occupation> _byName = new(StringComparer.Ordinal);

    public OccupationCatalogue(IEnumerable<Occupation> rows)
    {
        Rows = Array.AsReadOnly([.. rows]);
        foreach (Occupation row in Rows)
        {
            foreach (string name in row.Trades.Concat(row.Aliases).Prepend(row.Name.Zh))
            {
                _byName.Add(Plain(name), row);
            }
        }
    }

    /// <summary>Every row, in the order of the rulebooks.</summary>
    public IReadOnlyList<Occupation> Rows { get; }

    /// <summary>Every way of writing an occupation without what stands behind it, and the name by which rules know it.</summary>
    public IEnumerable<(string Written, string Known)> Names => _byName.Select(n => (n.Key, n.Value.Name.Zh));

    /// <summary>The occupation that a name stands for; null where the catalogue has none.</summary>
    public Occupation? Find(string name)
    {
        if (_byName.TryGetValue(name, out Occupation? found))
        {
            return found;
        }

        if (_byName.Count == 0 || name.Length > LongestName || !name.AsSpan().ContainsAny(Marks))
        {
            return null;
        }

        string plain = Plain(name);
        return _byName.TryGetValue(plain, out found) ? found
            : End(plain) is > 0 and var end && _byName.TryGetValue(plain[..end], out found) ? found
            : null;
    }

    /// <summary>The name by which rules know an occupation; a name that the catalogue does not have stays as it is.</summary>
    public string NameOf(string name) => Find(name)?.Name.Zh ?? name;

    /// <summary>The names in the catalogue that come nearest to one that it does not have.</summary>
    public IReadOnlyList<string> Nearest(string name)
    {
        string plain = name.Length > LongestName ? name : Plain(name);
        return [.. SkillTalent.Nearest.Several(End(plain) is > 0 and var end ? plain[..end] : plain, _byName.Keys).Select(n => _byName[n].Name.Zh).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether a text has a bracket, a dash or a blank, so that it may be a name with a trade behind it.</summary>
    public static bool HasMarks(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    /// <summary>A name in one way of writing: no blanks, narrow brackets, one dash.</summary>
    public static string Plain(string name) => !name.AsSpan().ContainsAny(Marks) ? name : string.Concat(name.Select(c => c switch
    {
        '（' => "(",
        '）' => ")",
        '－' or '—' or '–' or '─' => "-",
        ' ' or '\u3000' or '\t' => "",
        _ => c.ToString(),
    }));

    // Where the trade behind a name begins; not positive where there is none.
    private static int End(string plain) => plain.EndsWith(')') && plain.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket
        ? bracket
        : plain.IndexOf('-', StringComparison.Ordinal);
}
