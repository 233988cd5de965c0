namespace SkillTalent;

/// <summary>One row of an amount table: who gets it, and how much in yuan.</summary>
public sealed record AmountRow
{
    internal AmountRow(Requirement? when, decimal yuan, Basis basis, IReadOnlyList<Citation> citations)
    {
        When = when;
        Yuan = yuan;
        Basis = basis;
        Citations = citations;
    }

    /// <summary>The amount in yuan.</summary>
    public decimal Yuan { get; internal init; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; internal init; }

    /// <summary>The documents of this row alone; empty where it rests on those of its provision.</summary>
    public IReadOnlyList<Citation> Citations { get; internal init; }

    internal Requirement? When { get; init; }

    /// <summary>Who gets it, as a sentence made from the rule itself; null: everybody entitled.</summary>
    public string? Text(Language language) => When is null ? null : SentenceReading.Wording(When).Text(language);
}
