namespace SkillTalent;

/// <summary>
/// What is known of a number of an amount: it lies between two bounds, both included. A bound that is null is open: nobody knows how low, or
/// how high. Exact decimals; nothing is rounded on the way.
/// </summary>
internal readonly record struct AmountBounds(decimal? Least, decimal? Most)
{
    public static readonly AmountBounds Open = new(null, null);

    public static AmountBounds One => Of(1);

    public bool IsKnown => Least is not null && Least == Most;

    public static AmountBounds Of(decimal value) => new(value, value);

    /// <summary>The value of a number fact. A number that there is not, and one below zero, counts as none: nobody is paid for less than nothing.</summary>
    /// <remarks>Of a choice it is the index; that there is none lies before all of them.</remarks>
    public static AmountBounds Of(Fact fact, FactValue value) => fact.Kind == FactKind.Choice ? Index(fact, value) : value.IsNever ? Of(0) : new(
        value.Most == long.MaxValue || value.Least <= 0 ? 0 : fact.ToDecimal(value.Least),
        value.Most >= ValueRange.Greatest ? null : Math.Max(0, fact.ToDecimal(value.Most)));

    private static AmountBounds Index(Fact fact, FactValue value) =>
        value.IsNever ? Of(-1) : new(Math.Max(0, value.Least), Math.Min(fact.Greatest, value.Most));

    /// <summary>The least interval that holds both.</summary>
    public AmountBounds Or(AmountBounds other) => new(Lower(Least, other.Least), Higher(Most, other.Most));

    public static AmountBounds operator +(AmountBounds a, AmountBounds b) => new(a.Least + b.Least, a.Most + b.Most);

    public static AmountBounds operator -(AmountBounds a, AmountBounds b) => new(a.Least - b.Most, a.Most - b.Least);

    public static AmountBounds operator *(AmountBounds a, AmountBounds b)
    {
        // What is never below zero is the rule; its ends are the products of the ends.
        if (a.Least >= 0 && b.Least >= 0)
        {
            return new(a.Least * b.Least, a.Most == 0 || b.Most == 0 ? 0 : a.Most * b.Most);
        }

        if (a == Of(0) || b == Of(0))
        {
            return Of(0);
        }

        decimal?[] ends = [a.Least * b.Least, a.Least * b.Most, a.Most * b.Least, a.Most * b.Most];
        return Array.Exists(ends, e => e is null) ? Open : new(ends.Min(), ends.Max());
    }

    /// <summary>Shared by so many, of whom there is at least one; where nobody knows how many at most, hardly anything may be left.</summary>
    public static AmountBounds operator /(AmountBounds a, AmountBounds by) => new(
        a.Least >= 0 ? by.Most is { } all ? a.Least / all : 0 : a.Least / by.Least,
        a.Most >= 0 ? a.Most / by.Least : by.Most is { } many ? a.Most / many : a.Most is null ? null : 0);

    /// <summary>The lower of two.</summary>
    public static AmountBounds Lowest(AmountBounds a, AmountBounds b) => new(Lower(a.Least, b.Least), a.Most is null ? b.Most : b.Most is null ? a.Most : Math.Min(a.Most.Value, b.Most.Value));

    /// <summary>The higher of two.</summary>
    public static AmountBounds Highest(AmountBounds a, AmountBounds b) => new(a.Least is null ? b.Least : b.Least is null ? a.Least : Math.Max(a.Least.Value, b.Least.Value), Higher(a.Most, b.Most));

    /// <summary>Both bounds by a function that never falls, such as rounding.</summary>
    public AmountBounds Each(Func<decimal, decimal> rising) => new(Least is { } least ? rising(least) : null, Most is { } most ? rising(most) : null);

    // An open bound is below, and above, every other.
    private static decimal? Lower(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Min(x, y) : null;

    private static decimal? Higher(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Max(x, y) : null;
}
