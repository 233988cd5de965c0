namespace SkillTalent.Rules;

/// <summary>The first day that any matching record gives.</summary>
internal sealed class FirstSource(string listName, IReadOnlyList<DatedQuery> alternatives) : FactSource
{
    private readonly DatedQuery[] _alternatives = [.. alternatives];
    private readonly RecordQuery[] _queries = [.. alternatives.Select(a => a.Query)];

    public IReadOnlyList<DatedQuery> Alternatives => _alternatives;

    public override IReadOnlyList<RecordQuery> Queries => _queries;

    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        IReadOnlyList<SubjectRecord>? records = subject.Lists[_alternatives[0].Query.List];
        if (records is null)
        {
            return fact.WhileAbsent;
        }

        int certain = Day.Last;
        int possible = Day.Last;
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
                    possible = Day.First;
                }
                else if (matches == Truth.True)
                {
                    certain = Math.Min(certain, gives);
                }
                else
                {
                    possible = Math.Min(possible, gives);
                }
            }
        }

        if (possible < certain)
        {
            return FactValue.Unknown;
        }

        return certain < Day.Last
            ? FactValue.Of(certain)
            : fact.NoneIsAssumed ? FactValue.Never.AsAssumed() : FactValue.Never;
    }

    public override int List => _alternatives[0].Query.List;

    public override string Describe() => $"first of {listName}";
}
