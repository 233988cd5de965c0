namespace SkillTalent.Cli.Options;

/// <summary>Provisions as people say them: by their id, by the id of one of their decisions, or by their name in either language.</summary>
internal static class ProvisionNames
{
    /// <summary>Whether a word means a decision. A provision that is joined with others in a decision of another name means that one.</summary>
    public static bool Means(string word, Decision decision) =>
        decision.Id == word || decision.ProvisionId == word || IsName(word, decision.Title)
        || decision.Provisions.Any(p => p.Id == word || p.BaseId == word || IsName(word, p.Title));

    /// <summary>The ids that a word means; the word itself where it is no name.</summary>
    public static IEnumerable<string> Ids(string word, SkillPolicy policy)
    {
        string[] named = [.. policy.Provisions.Where(p => IsName(word, p.Title)).Select(p => p.BaseId).Distinct(StringComparer.Ordinal)];
        return named.Length > 0 ? named : [word];
    }

    /// <summary>The decisions of a policy, or those of them that are named.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="words">Ids or names; none: all.</param>
    /// <param name="option">The option that names them.</param>
    /// <exception cref="BadArgumentException">A word means no decision there.</exception>
    public static CompiledPolicy Compile(SkillPolicy policy, string[] words, string option)
    {
        string[] provisions = [.. words.SelectMany(word => Ids(word, policy))];
        try
        {
            return policy.Compile(provisions);
        }
        catch (KeyNotFoundException e)
        {
            IReadOnlyList<string> known = policy.Compile().Decisions;
            string unknown = Array.Find(provisions, id => !known.Any(k => k == id || k.StartsWith(id + "/", StringComparison.Ordinal))) ?? provisions[0];
            throw new BadArgumentException(
                option, Unconfirmed(unknown, policy) ?? Nearest.HintOrList(new LocalizedText("当地对劳动者有结论的条款编号", "ids of provisions that decide about workers there"), unknown, known), e);
        }
    }

    /// <summary>What is expected instead of a word that means a provision which is there and does not count; null where it means none.</summary>
    public static LocalizedText? Unconfirmed(string word, SkillPolicy policy)
    {
        bool isThere = !policy.Options.IncludeUnconfirmed
            && policy.Provisions.Any(p => p.Basis == Basis.Unconfirmed && (p.Id == word || p.BaseId == word || IsName(word, p.Title)));
        string option = CommonOptions.IncludeUnconfirmed().Name;
        return isThere
            ? new LocalizedText($"计入的条款；“{word}”未证实，加上 {option} 才计入", $"a provision that counts; \"{word}\" is unconfirmed, and counts with {option} alone")
            : null;
    }

    /// <summary>What may be said of decisions, for whoever misspells it.</summary>
    public static IEnumerable<string> Words(IEnumerable<Decision> decisions) =>
        decisions.SelectMany(d => (string[])[d.Id, d.ProvisionId, d.Title.Zh, d.Title.En]);

    private static bool IsName(string word, LocalizedText title) => title.Zh == word || string.Equals(title.En, word, StringComparison.OrdinalIgnoreCase);
}
