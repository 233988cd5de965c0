namespace SkillTalent;

/// <summary>An amount, or a value of a parameter, that is another one under the second policy.</summary>
/// <param name="For">Who gets it, made from the rule itself, or which value it is; empty where there is only one.</param>
/// <param name="Before">The amount under the first policy; null where there is none, or where it is calculated.</param>
/// <param name="After">The amount under the second policy; null where there is none, or where it is calculated.</param>
/// <param name="Unit">The unit, such as <c>yuan/year</c>; of a parameter, as its rulebook writes it.</param>
public sealed record AmountMove(LocalizedText For, decimal? Before, decimal? After, LocalizedText Unit)
{
    /// <summary>The amount under the first policy in words where it is calculated; null otherwise.</summary>
    public LocalizedText? BeforeText { get; internal init; }

    /// <summary>The amount under the second policy in words where it is calculated; null otherwise.</summary>
    public LocalizedText? AfterText { get; internal init; }
}
