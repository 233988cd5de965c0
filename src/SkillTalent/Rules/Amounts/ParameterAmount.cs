using System.Globalization;

namespace SkillTalent;

/// <summary>A dated value of a place, such as its minimum wage. Where none is in force on the day nobody knows what it comes to.</summary>
internal sealed record ParameterAmount(string Id, LocalizedText Label, AmountParameter? Value = null) : AmountExpression
{
    public override string Key => $"parameter {Id}";

    public override bool IsOneWord => true;

    public override IEnumerable<ParameterAmount> Parameters => [this];

    public static string WithArticle(string label) => label.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? label : "the " + label;

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) => Value is { } known ? AmountBounds.Of(known.Value) : AmountBounds.Open;

    public override AmountExpression Bind(Func<string, AmountParameter?> valueOf) => this with { Value = valueOf(Id) };

    public override WholeNode? InWholes(IWholeColumns columns) => Value is { } known ? WholeConstant.Of(known.Value) : null;

    public override string Text(Language language)
    {
        bool zh = language == Language.Chinese;
        string value = Value is null ? ""
            : zh ? string.Create(CultureInfo.InvariantCulture, $"（{Value.Value:0.####}）")
            : string.Create(CultureInfo.InvariantCulture, $" ({Value.Value:#,0.####})");
        return (zh ? Label.Zh : WithArticle(Label.En)) + value;
    }
}
