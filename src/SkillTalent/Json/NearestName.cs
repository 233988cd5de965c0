namespace SkillTalent.Json;

/// <summary>The name that a misspelled one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>The name that is fewest letters away; null if none is near, which is a third of the letters.</summary>
    public static string? Of(string name, IEnumerable<string> names)
    {
        const int LongestName = 60;
        return name.Length > LongestName
            ? null
            : names.Select(n => (Name: n, Distance: Distance(name, n)))
                .Where(n => n.Distance <= Math.Max(name.Length, n.Name.Length) / 3)
                .OrderBy(n => n.Distance)
                .Select(n => n.Name)
                .FirstOrDefault();
    }

    // Letters to add, drop or change (Levenshtein).
    private static int Distance(string from, string to)
    {
        int[] before = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int[] here = new int[to.Length + 1];
            here[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = before[j - 1] + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                here[j] = Math.Min(changed, 1 + Math.Min(before[j], here[j - 1]));
            }

            before = here;
        }

        return before[^1];
    }
}
