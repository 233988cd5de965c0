namespace SkillTalent;

/// <summary>Finds the known name that a misspelled one was probably meant to be.</summary>
internal static class Nearest
{
    // Longer names are no misspellings, and comparing them would cost a lot.
    private const int LongestName = 80;
    private const int MostNames = 3;

    /// <summary>A question for the end of a refusal, such as <c> (did you mean "city"?)</c>; empty where no known name is near.</summary>
    public static string Hint(string given, IEnumerable<string> known) =>
        Named(given, [.. known]) is { } name ? $" (did you mean \"{name}\"?)" : "";

    /// <summary>
    /// The number of the known name from which this one differs by a slip of the keys, one letter in a short name, two in a longer one; -1 where there
    /// is none. All of them as <see cref="Folded"/> makes them: one list is looked through for many names.
    /// </summary>
    public static int Slip(string folded, IReadOnlyList<string> known) => Find(folded, known, folded.Length < 8 ? 1 : 2);

    /// <summary>A name as it is compared: capitals make no difference. Of one that is too long to be a misspelling only the length counts.</summary>
    public static string Folded(string name) => name.Length > LongestName ? name : string.Create(name.Length, name, (folded, from) =>
    {
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = char.ToLowerInvariant(from[i]);
        }
    });

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

        int most = Math.Max(1, given.Length / 3);
        string folded = Folded(given);
        (string Name, int Distance)[] near =
        [
            .. known.Where(k => k.Length <= LongestName)
                .Select(k => (Name: k, Distance: Holds(k, given) || Holds(given, k) ? 1 : Math.Min(k.Length, given.Length) < 3 ? int.MaxValue : EditDistance.Within(folded, Folded(k), most)))
                .Where(k => k.Distance <= most)
                .OrderBy(k => k.Distance).ThenBy(k => k.Name, StringComparer.Ordinal),
        ];
        return [.. near.Where(k => k.Distance == near[0].Distance).Take(MostNames).Select(k => k.Name)];
    }

    private static bool Holds(string whole, string part) => part.Length >= 2 && whole.Contains(part, StringComparison.Ordinal);

    private static string? Named(string given, string[] known) =>
        Find(Folded(given), Array.ConvertAll(known, Folded), Math.Max(2, given.Length / 3)) is >= 0 and int number ? known[number] : null;

    // The first of the nearest.
    private static int Find(string folded, IReadOnlyList<string> known, int most)
    {
        int nearest = -1;
        for (int i = 0; folded.Length <= LongestName && i < known.Count && most >= 0; i++)
        {
            int distance = known[i].Length <= LongestName ? EditDistance.Within(folded, known[i], most) : int.MaxValue;
            if (distance <= most)
            {
                (nearest, most) = (i, distance - 1);
            }
        }

        return nearest;
    }
}
