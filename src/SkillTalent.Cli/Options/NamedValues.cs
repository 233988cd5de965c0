namespace SkillTalent.Cli.Options;

/// <summary>Values by the words of people: a label in either language, or a part of it that no other value has.</summary>
internal static class NamedValues
{
    private const int LeastPart = 2;

    /// <summary>The one value that a word means; null where it means none, or several.</summary>
    /// <param name="word">What was said.</param>
    /// <param name="values">The values.</param>
    /// <param name="label">What people call a value.</param>
    public static T? Find<T>(string word, IEnumerable<T> values, Func<T, LocalizedText> label)
        where T : class
    {
        string said = word.Trim();
        T[] all = [.. values];
        T[] whole = Array.FindAll(all, v => Is(label(v).Zh, said) || Is(label(v).En, said));
        T[] part = whole.Length > 0 || said.Length < LeastPart ? whole : Array.FindAll(all, v => label(v).Zh.Contains(said, StringComparison.Ordinal));
        return part.Length == 1 ? part[0] : null;
    }

    // 技师（二级） is 技师, too.
    private static bool Is(string label, string said) =>
        string.Equals(label, said, StringComparison.OrdinalIgnoreCase) || string.Equals(label.Split('（', '(')[0].Trim(), said, StringComparison.OrdinalIgnoreCase);
}
