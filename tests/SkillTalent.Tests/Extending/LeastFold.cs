namespace SkillTalent.Tests.Extending;

/// <summary>A fold that the library does not have: the least of a number among the records that hold by the day; "never" where there is none.</summary>
internal sealed class LeastFold(RecordSchema list, RecordQuery query, int ofMember) : JoinedFold(list, [new DatedQuery(query)])
{
    public override string Name => "least";

    public override TimeEffect Time => TimeEffect.Moves;

    public override RecordEffect Effect => RecordEffect.Down;

    public override FactValue Empty(Fact fact) => FactValue.Never;

    public override FactValue Join(FactValue a, FactValue b) => FactValue.Between(Math.Min(a.Least, b.Least), Math.Min(a.Most, b.Most));

    public override void AddSteps(Subject subject, List<int> steps) => steps.AddRange((subject.Lists[List] ?? []).Select(r => r.From));

    protected override FactValue Give(Fact fact, SubjectRecord record, FoldWay way, int day)
    {
        Truth matches = record.From > day ? Truth.False : way.Matches[0];
        ItemValue number = record.Values[ofMember];
        if (matches == Truth.False || number.State == FactState.Never)
            return FactValue.Never;

        FactValue value = number.State == FactState.Known ? FactValue.Of(number.Number / DecimalScale.Per(fact.Decimals)) : FactValue.Unknown;
        return matches == Truth.True ? value : value.Or(FactValue.Never);
    }
}
