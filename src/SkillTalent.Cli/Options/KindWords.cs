namespace SkillTalent.Cli.Options;

/// <summary>Kinds of provisions as people say them: 等级, 职称, 待遇, 认定.</summary>
internal static class KindWords
{
    private sealed record Named(ProvisionKind Kind);

    /// <summary>The kind that a word means.</summary>
    public static ProvisionKind? Find(string word, IEnumerable<ProvisionKind> kinds) =>
        NamedValues.Find(word, kinds.Select(k => new Named(k)), k => k.Kind.ToLabel())?.Kind;

    /// <summary>The kinds with their codes, in Chinese.</summary>
    public static string List(IEnumerable<ProvisionKind> kinds) => string.Join("、", kinds.Select(k => $"{k.ToLabel().Zh}（{k.ToCode()}）"));
}
