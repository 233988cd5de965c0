namespace SkillTalent;

/// <summary>How many matching records hold by the day, optionally only those that began in its calendar year.</summary>
internal sealed class CountFold(RecordSchema list, RecordQuery query, bool withinYear) : JoinedFold(list, [new DatedQuery(query)])
{
    public override string Name => "count";

    public override TimeEffect Time => withinYear ? TimeEffect.Moves : TimeEffect.Rises;

    public override RecordEffect Effect => RecordEffect.Up;

    public override bool AddsUp => true;

    public override bool IsWithinYear => withinYear;

    public override FactValue Empty(Fact fact) => FactValue.Of(0);

    public override FactValue Join(FactValue a, FactValue b) => FactValue.Between(a.Least + b.Least, a.Most + b.Most);

    public override IEnumerable<long> RecordDays(IReadOnlyList<long> thresholds, int day) =>
        withinYear ? [Day.StartOfYear(Day.YearOf(day)) - 1, day] : [day];

    public override void AddSteps(Subject subject, List<int> steps)
    {
        foreach (SubjectRecord record in subject.Lists[List] ?? [])
        {
            steps.Add(record.From);
            if (withinYear && record.From != Day.First)
            {
                steps.Add(Day.StartOfYear(Day.YearOf(record.From) + 1));
            }
        }
    }

    public override FoldTerms InTerms(Fact fact, int day) => new(
        FoldJoin.Sum,
        [new FoldTerm(query, new FoldTime(day, withinYear ? Day.StartOfYear(Day.YearOf(day)) : null)) { Value = DecimalScale.Power(fact.Decimals) }],
        0);

    protected override FactValue Give(Fact fact, SubjectRecord record, FoldWay way, int day)
    {
        if (record.From > day || (withinYear && record.From < Day.StartOfYear(Day.YearOf(day))))
        {
            return FactValue.Of(0);
        }

        long one = DecimalScale.Power(fact.Decimals);
        return way.Matches[0] switch
        {
            Truth.True => FactValue.Of(one),
            Truth.False => FactValue.Of(0),
            _ => FactValue.Between(0, one),
        };
    }
}
