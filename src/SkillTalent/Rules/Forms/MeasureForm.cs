namespace SkillTalent;

/// <summary>
/// The number is at least, or at most, what a calculation over parameters of the place comes to, such as twice the average wage. It is bound to
/// the values of a run of days before anything is decided; unbound it lets everything pass.
/// </summary>
internal sealed record MeasureForm : TestForm
{
    private const decimal MostTold = 1_000_000_000_000m;

    private readonly int _decimals;

    /// <summary>Creates a form.</summary>
    /// <param name="least">What it is at least; null: anything.</param>
    /// <param name="above">Whether it must be above.</param>
    /// <param name="most">What it is at most; null: anything.</param>
    /// <param name="below">Whether it must be below.</param>
    /// <param name="decimals">The decimals of the fact.</param>
    public MeasureForm(AmountExpression? least, bool above, AmountExpression? most, bool below, int decimals)
    {
        (Least, Above, Most, Below, _decimals) = (least, above, most, below, decimals);
        if (!TryValue(least, out decimal? from) || !TryValue(most, out decimal? to))
        {
            (IsCountable, Range) = (false, new ValueRange(long.MinValue, long.MaxValue));
            return;
        }

        Range = new ValueRange(
            from is { } low ? (above ? Floor(low) + 1 : -Floor(-low)) : long.MinValue,
            to is { } high ? (below ? -Floor(-high) - 1 : Floor(high)) : long.MaxValue);
    }

    public AmountExpression? Least { get; }

    public bool Above { get; }

    public AmountExpression? Most { get; }

    public bool Below { get; }

    /// <summary>What passes, in units of the fact's last decimal place, as far as it is bound.</summary>
    public ValueRange Range { get; }

    /// <summary>Whether it comes to something that can be counted; where it does not, nobody knows what passes.</summary>
    public bool IsCountable { get; } = true;

    /// <summary>Whether every parameter has a value.</summary>
    public bool IsBound => Parameters.All(p => p.Value is not null);

    public override IEnumerable<ParameterAmount> Parameters => (Least?.Parameters ?? []).Concat(Most?.Parameters ?? []);

    public override FactKind Tests => FactKind.Number;

    public override ValueRanges ValuesOn(int day) => ValueRanges.Between(Range.Least, Range.Most);

    /// <summary>The same with the values that its parameters have.</summary>
    public MeasureForm Bind(Func<string, AmountParameter?> valueOf) => new(Least?.Bind(valueOf), Above, Most?.Bind(valueOf), Below, _decimals);

    public override Reason Demand(Fact fact) => (Least, Most) switch
    {
        ({ } least, null) => AtLeast(fact, least),
        (null, { } most) => AtMost(fact, most),

        // "From one to the other" would take in an end that does not pass.
        ({ } least, { } most) when Above || Below => new Reason(ReasonCode.All, ("parts", new[] { AtLeast(fact, least), AtMost(fact, most) })),
        _ => new Reason(ReasonCode.MeasureRange, ("fact", fact.Label), ("amount", Words(Least!)), ("most", Words(Most!))),
    };

    public override TestForm? WithAtLeast(long number) => Most is null ? new MeasureForm(new ConstantAmount(number / (decimal)DecimalScale.Power(_decimals), IsYuan: false), above: false, null, below: false, _decimals) : null;

    public bool Equals(MeasureForm? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"measure {Least?.Key}{(Above ? " above" : "")} {Most?.Key}{(Below ? " below" : "")} {Range}";

    private Reason AtLeast(Fact fact, AmountExpression least) =>
        new(Above ? ReasonCode.MeasureAbove : ReasonCode.MeasureAtLeast, ("fact", fact.Label), ("amount", Words(least)));

    private Reason AtMost(Fact fact, AmountExpression most) =>
        new(Below ? ReasonCode.MeasureBelow : ReasonCode.MeasureAtMost, ("fact", fact.Label), ("amount", Words(most)));

    private static LocalizedText Words(AmountExpression amount) => new(amount.Text(Language.Chinese), amount.Text(Language.English));

    private static bool TryValue(AmountExpression? amount, out decimal? value)
    {
        value = null;
        try
        {
            value = amount?.Bounds(_ => AmountBounds.Open) is { IsKnown: true } known ? known.Least : null;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    // No fact comes to more than this: beyond it nobody tells the difference.
    private long Floor(decimal number) => (long)decimal.Floor(Math.Clamp(number, -MostTold, MostTold) * DecimalScale.Power(_decimals));
}
