using System.Text;

namespace SkillTalent.Cli.Options;

/// <summary>What somebody may have meant who misspelt a name.</summary>
internal static class Nearest
{
    private const int Most = 3;

    /// <summary>An expectation with the nearest names; where none is near, with all of them.</summary>
    /// <param name="expectation">What was expected.</param>
    /// <param name="given">What was given.</param>
    /// <param name="known">The names that there are.</param>
    /// <param name="all">All of them in words; null where they are too many to list.</param>
    /// <param name="preferred">Those that come first among equally near ones; null: none does.</param>
    public static LocalizedText Hint(LocalizedText expectation, string given, IEnumerable<string> known, LocalizedText? all = null, IReadOnlySet<string>? preferred = null)
    {
        string[] near = To(given, known, preferred);
        return near.Length > 0
            ? new LocalizedText($"{expectation.Zh}；是否指：{string.Join("、", near)}", $"{expectation.En}; did you mean {string.Join(", ", near)}?")
            : all is null ? expectation : new LocalizedText($"{expectation.Zh}：{all.Zh}", $"{expectation.En}: {all.En}");
    }

    /// <summary>The same where the list is the names themselves.</summary>
    public static LocalizedText HintOrList(LocalizedText expectation, string given, IReadOnlyList<string> known) =>
        Hint(expectation, given, known, new LocalizedText(string.Join("、", known), string.Join(", ", known)));

    /// <summary>The nearest names: those that need the fewest edits, of equal ones those first that are preferred.</summary>
    public static string[] To(string given, IEnumerable<string> known, IReadOnlySet<string>? preferred = null)
    {
        (string Name, int Distance)[] near =
        [
            // Of two letters every code is near every other of two.
            .. known.Distinct(StringComparer.Ordinal).Where(k => k.Length > 2 || k.Length != given.Length || !Ascii.IsValid(k))
                .Select(k => (Name: k, Distance: Distance(given.ToUpperInvariant(), k.ToUpperInvariant())))
                .Where(k => k.Distance <= MostEdits(given, k.Name))
                .OrderBy(k => k.Distance).ThenBy(k => preferred?.Contains(k.Name) != true).ThenBy(k => k.Name, StringComparer.Ordinal),
        ];
        return [.. near.Where(k => k.Distance == near[0].Distance).Take(Most).Select(k => k.Name)];
    }

    // Of two Chinese characters one may be wrong, of a long id a third.
    private static int MostEdits(string given, string known) => Math.Min(given.Length, known.Length) < 3 ? 1 : Math.Max(2, known.Length / 3);

    // A name without its beginning or end is near, however long that is.
    private static int Distance(string given, string known) =>
        (given.Length >= 2 && known.Contains(given, StringComparison.Ordinal)) || (known.Length >= 2 && given.StartsWith(known, StringComparison.Ordinal)) ? Math.Min(1, Edits(given, known)) : Edits(given, known);

    // How many letters to add, drop or change to make one of the other.
    private static int Edits(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
