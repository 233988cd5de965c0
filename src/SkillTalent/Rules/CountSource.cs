namespace SkillTalent.Rules;

/// <summary>How many matching records hold by the day, optionally only those that began in its calendar year.</summary>
internal sealed class CountSource(string listName, RecordQuery query, bool withinYear) : FactSource
{
    public RecordQuery Query => query;

    private readonly RecordQuery[] _queries = [query];

    /// <summary>Whether only records that began in the day's calendar year count.</summary>
    public bool WithinYear => withinYear;

    public override IReadOnlyList<RecordQuery> Queries => _queries;

    public override bool IsTimeless => false;

    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        IReadOnlyList<SubjectRecord>? records = subject.Lists[query.List];
        if (records is null)
        {
            return fact.WhileAbsent;
        }

        int certain = 0;
        bool unsure = false;
        int yearStart = withinYear ? Day.StartOfYear(Day.YearOf(day)) : Day.First;
        foreach (SubjectRecord record in records)
        {
            if (record.From > day || record.From < yearStart)
            {
                continue;
            }

            Truth matches = query.Matches(record, subject);
            certain += matches == Truth.True ? 1 : 0;
            unsure |= matches == Truth.Unknown;
        }

        long count = certain * DecimalScale.Power(fact.Decimals);
        return unsure ? FactValue.Unknown
            : certain == 0 && fact.NoneIsAssumed ? FactValue.Of(count).AsAssumed()
            : FactValue.Of(count);
    }

    public override void AddSteps(Subject subject, List<int> steps)
    {
        foreach (SubjectRecord record in subject.Lists[query.List] ?? [])
        {
            steps.Add(record.From);
            if (withinYear && record.From != Day.First)
            {
                steps.Add(Day.StartOfYear(Day.YearOf(record.From) + 1));
            }
        }
    }

    public override int List => query.List;

    public override string Describe() => $"count of {listName}";
}
