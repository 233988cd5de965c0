using System.Globalization;

namespace SkillTalent;

/// <summary>A number that the rule itself states: of yuan, or of nothing in particular.</summary>
internal sealed record ConstantAmount(decimal Value, bool IsYuan = true) : AmountExpression
{
    public override string Key => string.Create(CultureInfo.InvariantCulture, $"{Value / 1.0000000000000000000000000000m}{(IsYuan ? " yuan" : "")}");

    public override bool IsOneWord => true;

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) => AmountBounds.Of(Value);

    public override WholeNode? InWholes(IWholeColumns columns) => WholeConstant.Of(Value);

    public override string Text(Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{Value:0.####}{(IsYuan ? "元" : "")}")
        : string.Create(CultureInfo.InvariantCulture, $"{Value:#,0.####}{(IsYuan ? " yuan" : "")}");
}
