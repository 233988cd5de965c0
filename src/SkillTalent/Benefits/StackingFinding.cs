namespace SkillTalent;

/// <summary>What is known of two benefits side by side. It adds and drops nothing: both stay decisions of their own.</summary>
public sealed class StackingFinding
{
    private readonly Reason _reason;

    internal StackingFinding(Decision first, Decision second, StackingRule? rule)
    {
        First = first;
        Second = second;
        Rule = rule;
        string code = rule?.Kind switch
        {
            StackingKind.Exclusive => FindingCode.BenefitsExclusive,
            StackingKind.Ends => FindingCode.BenefitsEnds,
            StackingKind.Higher => FindingCode.BenefitsHigher,
            StackingKind.TopUp => FindingCode.BenefitsTopUp,
            StackingKind.MayCombine => FindingCode.BenefitsMayCombine,
            StackingKind.Ask => FindingCode.BenefitsAskOffice,
            _ => FindingCode.BenefitsUnknown,
        };
        (string, object)[] names = [("first", StackingName.Of(first)), ("second", StackingName.Of(second))];
        _reason = new Reason(code, rule is null ? names : [.. names, ("note", rule.Note)]);
    }

    /// <summary>One of the codes of <see cref="FindingCode"/> that begin with <c>benefits-</c>.</summary>
    public string Code => _reason.Code;

    /// <summary>The one benefit: where one ends the other, the one that ends; else that whose id comes first.</summary>
    public Decision First { get; }

    /// <summary>The other benefit.</summary>
    public Decision Second { get; }

    /// <summary>The rule that says so; null where no rule is known.</summary>
    internal StackingRule? Rule { get; }

    /// <summary>How the two stand to each other; null where no rule is known.</summary>
    public StackingKind? Kind => Rule?.Kind;

    /// <summary>How well the rule is attested; null where no source says how the two stand to each other.</summary>
    public Basis? Basis => Rule?.Basis;

    /// <summary>The documents of the rule.</summary>
    public IReadOnlyList<Citation> Citations => Rule?.Citations ?? [];

    /// <summary>Whether both are surely due; else at least one depends on something unknown.</summary>
    public bool IsCertain => First.Outcome == Outcome.Eligible && Second.Outcome == Outcome.Eligible;

    /// <summary>Whether the office must be asked: the rule says so, or none is known.</summary>
    public bool MustAsk => Rule is null or { Kind: StackingKind.Ask };

    /// <summary>The finding as a sentence.</summary>
    public string Text(Language language) => _reason.Text(language);

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {First.Id}, {Second.Id}";
}
