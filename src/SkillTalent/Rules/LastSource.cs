namespace SkillTalent.Rules;

/// <summary>The last day, not after the day asked, that any matching record gives.</summary>
internal sealed class LastSource(string listName, IReadOnlyList<DatedQuery> alternatives) : FactSource
{
    private readonly DatedQuery[] _alternatives = [.. alternatives];
    private readonly RecordQuery[] _queries = [.. alternatives.Select(a => a.Query)];

    public IReadOnlyList<DatedQuery> Alternatives => _alternatives;

    public override IReadOnlyList<RecordQuery> Queries => _queries;

    public override bool IsTimeless => false;

    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        IReadOnlyList<SubjectRecord>? records = subject.Lists[_alternatives[0].Query.List];
        if (records is null)
        {
            return fact.WhileAbsent;
        }

        int? certain = null;
        int? possible = null;
        foreach (DatedQuery alternative in _alternatives)
        {
            foreach (SubjectRecord record in records)
            {
                Truth matches = alternative.Query.Matches(record, subject);
                if (matches == Truth.False)
                {
                    continue;
                }

                if (alternative.DayOf(record) is not { } gives)
                {
                    possible = Day.Last;
                }
                else if (gives <= day)
                {
                    if (matches == Truth.True)
                    {
                        certain = Math.Max(certain ?? Day.First, gives);
                    }
                    else
                    {
                        possible = Math.Max(possible ?? Day.First, gives);
                    }
                }
            }
        }

        if (possible is not null && (certain is null || possible > certain))
        {
            return FactValue.Unknown;
        }

        return certain is { } last
            ? FactValue.Of(last)
            : fact.NoneIsAssumed ? FactValue.Never.AsAssumed() : FactValue.Never;
    }

    public override void AddSteps(Subject subject, List<int> steps)
    {
        foreach (DatedQuery alternative in _alternatives)
        {
            foreach (SubjectRecord record in subject.Lists[alternative.Query.List] ?? [])
            {
                if (alternative.DayOf(record) is { } day && day != Day.Last)
                {
                    steps.Add(day);
                }
            }
        }
    }

    public override int List => _alternatives[0].Query.List;

    public override string Describe() => $"last of {listName}";
}
