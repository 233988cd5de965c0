namespace SkillTalent;

/// <summary>What an amount is multiplied by when a condition holds.</summary>
public sealed record AmountFactor
{
    internal AmountFactor(Requirement when, decimal times, Basis basis, IReadOnlyList<Citation> citations)
    {
        When = when;
        Times = times;
        Basis = basis;
        Citations = citations;
    }

    /// <summary>The factor.</summary>
    public decimal Times { get; internal init; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; internal init; }

    /// <summary>The documents of this factor alone; empty where it rests on those of its provision.</summary>
    public IReadOnlyList<Citation> Citations { get; internal init; }

    internal Requirement When { get; init; }

    /// <summary>When it applies, as a sentence made from the rule itself.</summary>
    public string Text(Language language) => SentenceReading.Wording(When).Text(language);
}
