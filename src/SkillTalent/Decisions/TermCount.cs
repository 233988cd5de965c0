namespace SkillTalent;

/// <summary>From which day a term runs, and what of it the parts so far have used up: at least and at most, since it may be open which of them are paid.</summary>
internal sealed class TermCount
{
    /// <summary>The day from which parts were counted first; null: none was yet. Where the rule changes what a part is for, the term runs on.</summary>
    public int? Start { get; set; }

    /// <summary>The last day from which they may have to be counted, where it is open when the entitlement begins; null: it is the same.</summary>
    public int? Latest { get; set; }

    /// <summary>The months that are surely used up.</summary>
    public decimal Sure { get; private set; }

    /// <summary>The months that may be.</summary>
    public decimal Most { get; private set; }

    /// <summary>Takes a part off.</summary>
    /// <param name="sure">The months that it surely comes to.</param>
    /// <param name="most">The months that it may come to.</param>
    public void Add(decimal sure, decimal most)
    {
        Sure += sure;
        Most += most;
    }
}
