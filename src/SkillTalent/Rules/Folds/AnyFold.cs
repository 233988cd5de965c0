namespace SkillTalent;

/// <summary>Whether some matching record holds on the day; with an end member, on the days before that day instead.</summary>
internal sealed class AnyFold(RecordSchema list, RecordQuery query, int untilMember) : JoinedFold(list, [new DatedQuery(query)])
{
    public override string Name => "any";

    public override TimeEffect Time => TimeEffect.Moves;

    public override RecordEffect Effect => RecordEffect.Up;

    public override int UntilMember => untilMember;

    public override FactValue Empty(Fact fact) => FactValue.Flag(false);

    public override FactValue Join(FactValue a, FactValue b) => FactValue.Between(Math.Max(a.Least, b.Least), Math.Max(a.Most, b.Most));

    public override void AddSteps(Subject subject, List<int> steps)
    {
        foreach (SubjectRecord record in subject.Lists[List] ?? [])
        {
            if (untilMember >= 0)
            {
                if (record.Values[untilMember] is { State: FactState.Known } until)
                {
                    steps.Add((int)until.Number);
                }

                continue;
            }

            steps.Add(record.From);
            if (record.To != Day.Last)
            {
                steps.Add(record.To + 1);
            }
        }
    }

    public override FoldTerms InTerms(Fact fact, int day) =>
        new(FoldJoin.Greatest, [new FoldTerm(query, new FoldTime(day, IsOpen: true, Until: untilMember)) { Value = 1 }], 0);

    protected override FactValue Give(Fact fact, SubjectRecord record, FoldWay way, int day) => FactValue.OfTruth(Holds(record, day).And(way.Matches[0]));

    private Truth Holds(SubjectRecord record, int day)
    {
        if (untilMember < 0)
        {
            return (record.From <= day && day <= record.To).ToTruth();
        }

        ItemValue until = record.Values[untilMember];
        return until.State switch
        {
            FactState.Unknown => Truth.Unknown,
            FactState.Never => Truth.False,
            _ => (day < until.Number).ToTruth(),
        };
    }
}
