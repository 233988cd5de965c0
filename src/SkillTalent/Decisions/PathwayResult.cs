namespace SkillTalent;

/// <summary>How one pathway stands.</summary>
public sealed class PathwayResult
{
    internal PathwayResult(Pathway source, Outcome outcome, Reason[] unmet)
    {
        Pathway = source;
        Outcome = outcome;
        UnmetParts = unmet;
    }

    /// <summary>The stable id, such as <c>cn/level/2018/2-1</c>.</summary>
    public string Id => Pathway.Id;

    /// <summary>The pathway of the rulebook.</summary>
    public Pathway Pathway { get; }

    /// <summary>What it comes to on the day asked.</summary>
    public Outcome Outcome { get; }

    /// <summary>What fails or is unknown; empty where the pathway is open.</summary>
    public IReadOnlyList<Reason> Unmet => UnmetParts;

    internal Reason[] UnmetParts { get; }

    /// <summary>The pathway as a sentence.</summary>
    public string Text(Language language) => Pathway.Text(language);

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Outcome.ToCode()}";
}
