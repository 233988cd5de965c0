namespace SkillTalent;

/// <summary>The highest code, in the order of the fact's choices, among the matching records that hold by the day.</summary>
internal sealed class HighestFold(RecordSchema list, RecordQuery query, int ofMember) : JoinedFold(list, [new DatedQuery(query)], ofMember)
{
    /// <summary>The code of the highest of nothing.</summary>
    public const string None = ChoiceDomain.NoneCode;

    public override string Name => "highest";

    public override TimeEffect Time => TimeEffect.Rises;

    public override RecordEffect Effect => RecordEffect.Up;

    public override FactValue Empty(Fact fact) => FactValue.Of(fact.Domain!.None);

    public override FactValue Join(FactValue a, FactValue b) => FactValue.Between(Math.Max(a.Least, b.Least), Math.Max(a.Most, b.Most));

    public override void AddSteps(Subject subject, List<int> steps)
    {
        foreach (SubjectRecord record in subject.Lists[List] ?? [])
        {
            steps.Add(record.From);
        }
    }

    public override FoldTerms InTerms(Fact fact, int day) =>
        new(FoldJoin.Greatest, [new FoldTerm(query, new FoldTime(day)) { Ranked = ComparedMember }], Empty(fact).Number);

    protected override FactValue Give(Fact fact, SubjectRecord record, FoldWay way, int day)
    {
        ItemValue code = way.Compared;
        FactValue none = Empty(fact);
        Truth matches = record.From > day ? Truth.False : way.Matches[0];
        if (matches == Truth.False || code.State == FactState.Never)
        {
            return none;
        }

        FactValue rank = code.State == FactState.Known
            ? FactValue.Of(Math.Max(none.Least, fact.Domain!.IndexOf(code.Text!)))
            : FactValue.Between(none.Least, fact.Greatest);
        return matches == Truth.True ? rank : none.Or(rank);
    }
}
