namespace SkillTalent;

/// <summary>
/// A number that is calculated from other facts, such as points or a ratio, and rounded to the fact's decimals, half a unit away from zero.
/// What is unknown of the others leaves it between bounds.
/// </summary>
/// <param name="amount">The calculation, over facts alone.</param>
internal sealed class CalculatedSource(AmountExpression amount) : FactSource
{
    private readonly Fact[] _parts = [.. amount.Facts.Distinct()];

    public AmountExpression Amount => amount;

    public override IReadOnlyList<Fact> Parts => _parts;

    public override TimeEffect Time => Array.TrueForAll(_parts, p => p.Source.IsTimeless) ? TimeEffect.None : TimeEffect.Moves;

    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        bool assumed = false;
        AmountBounds bounds = Counted(amount, part =>
        {
            FactValue value = part.Source.Sample(part, subject, day);
            assumed |= value.Assumed;
            return AmountBounds.Of(part, value);
        });
        var known = FactValue.Between(Scaled(fact, bounds.Least, long.MinValue), Scaled(fact, bounds.Most, ValueRange.Greatest));
        return assumed ? known.AsAssumed() : known;
    }

    public override void AddSteps(Subject subject, List<int> steps)
    {
        foreach (Fact part in _parts)
        {
            part.Source.AddSteps(subject, steps);
        }
    }

    /// <summary>Whether a number cannot be calculated because something is divided by nothing, in it or in what it is calculated from.</summary>
    public static bool DividesByNothing(Fact fact, Subject subject, int day) => fact.Source is CalculatedSource own
        && (own.Parts.Any(p => DividesByNothing(p, subject, day)) || DividesByNothing(own.Amount, part => AmountBounds.Of(part, part.Source.Sample(part, subject, day))));

    public override string Describe() => $"calculated: {amount.Key}";

    private static bool DividesByNothing(AmountExpression amount, Func<Fact, AmountBounds> facts) =>
        (amount is RatioAmount ratio && Counted(ratio.Whole, facts) == AmountBounds.Of(0)) || amount.Parts.Any(p => DividesByNothing(p, facts));

    // Numbers of a subject that make more than can be counted leave it open.
    private static AmountBounds Counted(AmountExpression amount, Func<Fact, AmountBounds> facts)
    {
        try
        {
            return amount.Bounds(facts);
        }
        catch (OverflowException)
        {
            return AmountBounds.Open;
        }
    }

    // Beyond a million billion nobody tells the difference; the bound is open.
    private static long Scaled(Fact fact, decimal? number, long open) => number is { } known && Math.Abs(known) < 1_000_000_000_000_000m / DecimalScale.Power(fact.Decimals)
        ? (long)decimal.Round(known * DecimalScale.Power(fact.Decimals), MidpointRounding.AwayFromZero)
        : open;
}
