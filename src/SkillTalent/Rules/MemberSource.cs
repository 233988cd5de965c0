namespace SkillTalent;

/// <summary>A fact that is a member of the subject.</summary>
internal class MemberSource(string name, int index) : FactSource
{
    public int Index => index;

    public override TimeEffect Time => TimeEffect.None;

    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        ItemValue value = subject.Members[index];
        return value.State switch
        {
            FactState.Unknown => fact.WhileAbsent,
            FactState.Never => FactValue.Never,
            _ => Convert(fact, value),
        };
    }

    public override string Describe() => $"member {name}";

    private static FactValue Convert(Fact fact, ItemValue value) => fact.Kind switch
    {
        FactKind.Choice => Choice(fact.Domain!, value.Text!),
        FactKind.Number => FactValue.Of(value.Number / DecimalScale.Per(fact.Decimals)),
        _ => FactValue.Of(value.Number),
    };

    // A code that the list of choices lacks (a rulebook may know fewer than the worker's form) satisfies no test.
    private static FactValue Choice(ChoiceDomain domain, string code) =>
        domain.IndexOf(code) is >= 0 and var i ? FactValue.Of(i) : FactValue.Never;
}
