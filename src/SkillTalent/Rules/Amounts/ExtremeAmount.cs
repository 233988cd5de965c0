namespace SkillTalent;

/// <summary>The lowest, or the highest, of several.</summary>
internal sealed record ExtremeAmount(bool IsHighest, IReadOnlyList<AmountExpression> Terms) : AmountExpression
{
    public override IReadOnlyList<AmountExpression> Parts => Terms;

    public override string Key => KeyOf(IsHighest ? "highest" : "lowest", Terms);

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) =>
        Terms.Select(t => t.Bounds(facts)).Aggregate(IsHighest ? AmountBounds.Highest : AmountBounds.Lowest);

    public override AmountExpression With(IReadOnlyList<AmountExpression> parts) => new ExtremeAmount(IsHighest, parts);

    public override WholeNode? InWholes(IWholeColumns columns) => Terms.Select(t => t.InWholes(columns)).Aggregate(IsHighest ? WholeNode.Aligned<HigherWhole> : WholeNode.Aligned<LowerWhole>);

    public override string Text(Language language)
    {
        string[] parts = [.. Terms.Select(t => Inside(t, language))];
        if (language == Language.Chinese)
        {
            return $"{string.Join('、', parts)}中{(IsHighest ? "最高" : "最低")}的";
        }

        string which = (IsHighest, parts.Length) switch { (true, 2) => "higher", (true, _) => "highest", (false, 2) => "lower", _ => "lowest" };
        return $"the {which} of {string.Join(", ", parts[..^1])} and {parts[^1]}";
    }
}
