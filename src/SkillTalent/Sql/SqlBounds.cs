namespace SkillTalent;

/// <summary>What is known of a whole number of an amount: it lies between two texts of SQL, either of which may be NULL, which is open.</summary>
/// <param name="Least">The least that it may be.</param>
/// <param name="Most">The most; the same text where it is always known.</param>
internal sealed record SqlBounds(string Least, string Most)
{
    /// <summary>What the least is divided by, which is above zero; null: it is whole.</summary>
    public string? LeastBy { get; init; }

    /// <summary>What the most is divided by, which is above zero; null: it is whole.</summary>
    public string? MostBy { get; init; }

    /// <summary>Whether it is a quotient.</summary>
    public bool IsQuotient => LeastBy is not null || MostBy is not null;

    /// <summary>Its value, where it is the same for every row.</summary>
    public Int128? Constant { get; init; }

    /// <summary>Whether it is nothing, for every row.</summary>
    public bool IsNone => Constant is { } value && value == 0;

    /// <summary>Whether it is never below zero.</summary>
    public bool IsNonNegative { get; init; }

    /// <summary>Whether it is always known.</summary>
    public bool IsKnown => string.Equals(Least, Most, StringComparison.Ordinal) && string.Equals(LeastBy, MostBy, StringComparison.Ordinal);

    public static SqlBounds Of(Int128 value) => Of(SqlText.Whole(value)) with { Constant = value, IsNonNegative = value >= 0 };

    public static SqlBounds Of(string text) => new(text, text);
}
