namespace SkillTalent.Tests.Extending;

/// <summary>A form that the library does not have, with two ranges: at most so much, or at least so much.</summary>
internal sealed record OutsideForm(long Most, long Least) : TestForm
{
    public override FactKind Tests => FactKind.Number;

    public override ValueRanges ValuesOn(int day) => ValueRanges.Of([.. Enumerable.Range(-20, (int)Most + 21).Select(n => (long)n), .. Enumerable.Range((int)Least, 40).Select(n => (long)n)]);

    public override Reason Demand(Fact fact) =>
        new(ReasonCode.Any, ("parts", new[] { Number(ReasonCode.NumberAtMost, fact, Most), Number(ReasonCode.NumberAtLeast, fact, Least) }));

    private static Reason Number(string code, Fact fact, long number) =>
        new(code, ("fact", fact.Label), ("number", fact.ToDecimal(number)), ("unit", fact.Unit ?? new LocalizedText("", "")));
}
