namespace SkillTalent;

/// <summary>One row of an amount table: who gets it, and how much in yuan.</summary>
public sealed record AmountRow
{
    internal AmountRow(Requirement? when, AmountExpression pay, Basis basis, IReadOnlyList<Citation> citations)
    {
        When = when;
        Pay = pay;
        Basis = basis;
        Citations = citations;
    }

    /// <summary>The amount in yuan, to the fen; null where it is calculated from facts or parameters.</summary>
    public decimal? Yuan => Pay is ConstantAmount { IsYuan: true } stated ? stated.Value : null;

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; internal init; }

    /// <summary>The documents of this row alone; empty where it rests on those of its provision.</summary>
    public IReadOnlyList<Citation> Citations { get; internal init; }

    internal Requirement? When { get; init; }

    /// <summary>What is paid, before factors and sharing.</summary>
    internal AmountExpression Pay { get; init; }

    /// <summary>The version whose row it is, and which of that version's rows, from 1; null where it has not been put beside those of other versions.</summary>
    internal (Provision Version, int Number)? Own { get; init; }

    /// <summary>Whether another benefit's row is behind it, whose conditions need not be possible here.</summary>
    internal bool IsShare { get; init; }

    /// <summary>Who gets it, as a sentence made from the rule itself; null: everybody entitled.</summary>
    public string? Text(Language language) => When is null ? null : SentenceReading.Wording(When).Text(language);
}
