namespace SkillTalent;

/// <summary>A calculation that is rounded as the document says, before anything else is done with it.</summary>
internal sealed record RoundAmount(AmountExpression Of, AmountRounding Rounding) : AmountExpression
{
    public override IReadOnlyList<AmountExpression> Parts => [Of];

    public override string Key => KeyOf(Codes.OfAmountRounding[Rounding], Parts);

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) => Of.Bounds(facts).Each(Rounded);

    public override AmountExpression With(IReadOnlyList<AmountExpression> parts) => new RoundAmount(parts[0], Rounding);

    public override string Text(Language language) =>
        Of.Text(language) + (language == Language.Chinese ? "，" : ", ") + Codes.OfAmountRounding.Label(Rounding).In(language);

    public override WholeNode? InWholes(IWholeColumns columns) => Of.InWholes(columns) is { } whole ? WholeRound.Of(whole, Decimals, Way) : null;

    private int Decimals => Rounding is AmountRounding.Fen or AmountRounding.FenDown or AmountRounding.FenUp ? 2 : 0;

    private MidpointRounding Way => Rounding switch
    {
        AmountRounding.Fen or AmountRounding.Yuan => MidpointRounding.AwayFromZero,
        AmountRounding.FenDown or AmountRounding.YuanDown => MidpointRounding.ToNegativeInfinity,
        _ => MidpointRounding.ToPositiveInfinity,
    };

    private decimal Rounded(decimal yuan) => decimal.Round(yuan, Decimals, Way);
}
