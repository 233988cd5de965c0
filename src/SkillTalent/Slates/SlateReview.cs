namespace SkillTalent;

/// <summary>What the check of a slate found.</summary>
public sealed class SlateReview
{
    internal SlateReview(SlateRules rules, IReadOnlyList<Reason> findings, IReadOnlyList<SlateShareResult> shares)
    {
        Rules = rules;
        Findings = Array.AsReadOnly([.. findings]);
        Shares = Array.AsReadOnly([.. shares]);
    }

    /// <summary>The rules it was checked against.</summary>
    public SlateRules Rules { get; }

    /// <summary>What is wrong or cannot be told, in the order quota, total quota, cycle, shares; empty if nothing is.</summary>
    public IReadOnlyList<Reason> Findings { get; }

    /// <summary>Each share with its count, in the order of the rules.</summary>
    public IReadOnlyList<SlateShareResult> Shares { get; }

    /// <summary>How well the rules are attested.</summary>
    public Basis Basis => Rules.Basis;

    /// <summary>The documents of the rules.</summary>
    public IReadOnlyList<Citation> Citations => Rules.Citations;
}
