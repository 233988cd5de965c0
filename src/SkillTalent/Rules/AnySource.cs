namespace SkillTalent.Rules;

/// <summary>Whether some matching record holds on the day; with an end member, on the days before that day instead.</summary>
internal sealed class AnySource(string listName, RecordQuery query, int untilMember) : FactSource
{
    public RecordQuery Query => query;

    private readonly RecordQuery[] _queries = [query];

    /// <summary>The member before whose day a record holds; -1: it holds as records of its list do.</summary>
    public int UntilMember => untilMember;

    public override IReadOnlyList<RecordQuery> Queries => _queries;

    public override bool IsTimeless => false;

    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        IReadOnlyList<SubjectRecord>? records = subject.Lists[query.List];
        if (records is null)
        {
            return fact.WhileAbsent;
        }

        Truth any = Truth.False;
        foreach (SubjectRecord record in records)
        {
            Truth holds = Holds(record, day);
            if (holds != Truth.False)
            {
                any = any.Or(holds.And(query.Matches(record, subject)));
            }
        }

        return any switch
        {
            Truth.True => FactValue.Flag(true),
            Truth.Unknown => FactValue.Unknown,
            _ => fact.NoneIsAssumed ? FactValue.Flag(false).AsAssumed() : FactValue.Flag(false),
        };
    }

    public override void AddSteps(Subject subject, List<int> steps)
    {
        foreach (SubjectRecord record in subject.Lists[query.List] ?? [])
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

    public override int List => query.List;

    public override string Describe() => $"any of {listName}";

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
