namespace SkillTalent;

/// <summary>What the check of an agreement found.</summary>
public sealed class PayAgreementReview
{
    internal PayAgreementReview(PayAgreementRules rules, IReadOnlyList<Reason> findings)
    {
        Rules = rules;
        Findings = findings;
    }

    /// <summary>The rules it was checked against.</summary>
    public PayAgreementRules Rules { get; }

    /// <summary>What is wrong, in the order parties, term, tables (level, mentoring, contest, honours), seniority, minimum wage; empty if nothing is.</summary>
    public IReadOnlyList<Reason> Findings { get; }

    /// <summary>How well the rules are attested.</summary>
    public Basis Basis => Rules.Basis;

    /// <summary>The documents of the rules.</summary>
    public IReadOnlyList<Citation> Citations => Rules.Citations;
}
