using System.Globalization;

namespace SkillTalent;

/// <summary>So many per cent of something. The rate may itself be a fact, such as one that an office sets within a band.</summary>
internal sealed record PercentAmount(AmountExpression Percent, AmountExpression Of) : AmountExpression
{
    public override IReadOnlyList<AmountExpression> Parts => [Percent, Of];

    public override string Key => KeyOf("percent", Parts);

    // First the product, then the hundredth, so that no digit is lost on the way.
    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) => (Percent.Bounds(facts) * Of.Bounds(facts)).Each(n => n / 100);

    public override AmountExpression With(IReadOnlyList<AmountExpression> parts) => new PercentAmount(parts[0], parts[1]);

    public override WholeNode? InWholes(IWholeColumns columns) => WholeNode.Product(WholeNode.Product(Percent.InWholes(columns), WholeConstant.Of(0.01m)), Of.InWholes(columns));

    public override string Text(Language language)
    {
        bool zh = language == Language.Chinese;
        string rate = Percent is ConstantAmount stated
            ? stated.Value.ToString("0.########", CultureInfo.InvariantCulture) + (zh ? "%" : " %")
            : zh ? Inside(Percent, language) + "%" : Inside(Percent, language) + " per cent";
        return zh ? $"{Inside(Of, language)}的{rate}" : $"{rate} of {Inside(Of, language)}";
    }
}
