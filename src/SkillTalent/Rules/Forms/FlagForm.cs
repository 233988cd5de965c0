namespace SkillTalent;

/// <summary>The flag is yes, or no.</summary>
/// <param name="Expected">Which.</param>
internal sealed record FlagForm(bool Expected) : TestForm
{
    public override FactKind Tests => FactKind.Flag;

    public override ValueRanges ValuesOn(int day) => Expected ? ValueRanges.Between(1, 1) : ValueRanges.Between(0, 0);

    public override Reason Demand(Fact fact) => new(Expected ? ReasonCode.FlagYes : ReasonCode.FlagNo, ("fact", fact.Label));
}
