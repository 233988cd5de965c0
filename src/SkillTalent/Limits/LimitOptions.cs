namespace SkillTalent;

/// <summary>What a caller says where the documents are silent. Nothing of it is guessed: without it the grants that it decides are open. Immutable.</summary>
public sealed record LimitOptions
{
    internal static LimitOptions Default { get; } = new();

    /// <summary>By what grants are served where a limit does not reach for all; null: not stated.</summary>
    public LimitOrder? Order { get; init; }

    /// <summary>How limits are split of which the documents do not say it; null: the total is told and each share is open.</summary>
    public LimitSplit? Split { get; init; }

    /// <summary>To which rank a share of a ranked list reaches where the document does not say it; null: those between two ranks are open.</summary>
    public LimitRounding? RankRounding { get; init; }

    /// <summary>
    /// Whether grants follow each other in time, as what is paid to one person does: a limit cuts those of its own days alone, those before use it up, those after it are
    /// no concern of it, and each is served as it falls due. Else it cuts all grants.
    /// </summary>
    internal bool OfItsDays { get; init; }

    /// <summary>Figures of the place, such as what its special account holds, and of every payer that states none of its own, by their ids in the rulebook.</summary>
    public IReadOnlyDictionary<string, decimal> Figures
    {
        get;
        init => field = new Dictionary<string, decimal>(value, StringComparer.Ordinal).AsReadOnly();
    }
    = new Dictionary<string, decimal>(StringComparer.Ordinal).AsReadOnly();
}
