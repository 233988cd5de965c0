namespace SkillTalent;

/// <summary>Finds the known name that a misspelled one was probably meant to be.</summary>
internal static class Nearest
{
    // Longer names are no misspellings, and comparing them would cost a lot.
    private const int LongestName = 80;
    private const int MostNames = 3;

    /// <summary>A question for the end of a refusal, such as <c> (did you mean "city"?)</c>; empty where no known name is near.</summary>
    public static string Hint(string given, IEnumerable<string> known) =>
        Find(given, known, Math.Max(2, given.Length / 3)) is { } name ? $" (did you mean \"{name}\"?)" : "";

    /// <summary>A known name from which this one differs by a slip of the keys: one letter in a short name, two in a longer one.</summary>
    public static string? Slip(string given, IEnumerable<string> known) => Find(given, known, given.Length < 8 ? 1 : 2);

    /// <summary>
    /// The known names nearest to one that is given, a few at most. A name that holds the other whole is one step away; of a name of two letters
    /// nothing else is near, since half of it would be another.
    /// </summary>
    public static IReadOnlyList<string> Several(string given, IEnumerable<string> known)
    {
        if (given.Length is 0 or > LongestName)
        {
            return [];
        }

        (string Name, int Distance)[] near =
        [
            .. known.Where(k => k.Length <= LongestName)
                .Select(k => (Name: k, Distance: Holds(k, given) || Holds(given, k) ? 1 : Math.Min(k.Length, given.Length) < 3 ? int.MaxValue : Distance(given, k)))
                .Where(k => k.Distance <= Math.Max(1, given.Length / 3))
                .OrderBy(k => k.Distance).ThenBy(k => k.Name, StringComparer.Ordinal),
        ];
        return [.. near.Where(k => k.Distance == near[0].Distance).Take(MostNames).Select(k => k.Name)];
    }

    private static bool Holds(string whole, string part) => part.Length >= 2 && whole.Contains(part, StringComparison.Ordinal);

    private static string? Find(string given, IEnumerable<string> known, int most)
    {
        string? nearest = null;
        if (given.Length <= LongestName)
        {
            foreach (string name in known)
            {
                int distance = name.Length <= LongestName ? Distance(given, name) : int.MaxValue;
                if (distance <= most)
                {
                    (nearest, most) = (name, distance - 1);
                }
            }
        }

        return nearest;
    }

    // How many letters must be put in, left out or replaced to make one name of the other, row by row.
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
