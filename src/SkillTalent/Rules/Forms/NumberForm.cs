namespace SkillTalent;

/// <summary>The number lies in a range, both ends included, in units of the fact's last decimal place.</summary>
/// <param name="Least">The least; <see cref="long.MinValue"/>: any.</param>
/// <param name="Most">The greatest; <see cref="long.MaxValue"/>: any.</param>
internal sealed record NumberForm(long Least, long Most) : TestForm
{
    public override FactKind Tests => FactKind.Number;

    public override ValueRanges ValuesOn(int day) => ValueRanges.Between(Least, Most);

    public override Reason Demand(Fact fact)
    {
        LocalizedText unit = fact.Unit ?? new LocalizedText("", "");
        decimal least = fact.ToDecimal(Least);
        decimal most = fact.ToDecimal(Most);
        return this switch
        {
            { Least: long.MinValue } => new Reason(ReasonCode.NumberAtMost, ("fact", fact.Label), ("number", most), ("unit", unit)),
            { Most: long.MaxValue } => new Reason(ReasonCode.NumberAtLeast, ("fact", fact.Label), ("number", least), ("unit", unit)),
            _ when Least == Most => new Reason(ReasonCode.NumberEquals, ("fact", fact.Label), ("number", least), ("unit", unit)),
            _ => new Reason(ReasonCode.NumberRange, ("fact", fact.Label), ("number", least), ("most", most), ("unit", unit)),
        };
    }

    public override TestForm? WithAtLeast(long number) => Least == long.MinValue ? null : this with { Least = number };
}
