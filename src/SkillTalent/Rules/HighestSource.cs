namespace SkillTalent.Rules;

/// <summary>The highest code, in the order of the fact's choices, among the matching records that hold by the day.</summary>
internal sealed class HighestSource(string listName, RecordQuery query, int ofMember) : FactSource
{
    public const string None = "none";

    public RecordQuery Query => query;

    private readonly RecordQuery[] _queries = [query];

    /// <summary>The member whose code counts.</summary>
    public int OfMember => ofMember;

    public override IReadOnlyList<RecordQuery> Queries => _queries;

    public override bool IsTimeless => false;

    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        IReadOnlyList<SubjectRecord>? records = subject.Lists[query.List];
        if (records is null)
        {
            return fact.WhileAbsent;
        }

        int none = fact.Domain!.IndexOf(None);
        int certain = none;
        int possible = none;
        foreach (SubjectRecord record in records)
        {
            if (record.From > day)
            {
                continue;
            }

            Truth matches = query.Matches(record, subject);
            ItemValue code = record.Values[ofMember];
            if (matches == Truth.False || code.State == FactState.Never)
            {
                continue;
            }

            int rank = code.State == FactState.Known ? fact.Domain.IndexOf(code.Text!) : int.MaxValue;
            if (matches == Truth.True && rank != int.MaxValue)
            {
                certain = Math.Max(certain, rank);
            }
            else
            {
                possible = Math.Max(possible, rank);
            }
        }

        return possible > certain ? FactValue.Unknown
            : certain == none && fact.NoneIsAssumed ? FactValue.Of(none).AsAssumed()
            : FactValue.Of(certain);
    }

    public override void AddSteps(Subject subject, List<int> steps)
    {
        foreach (SubjectRecord record in subject.Lists[query.List] ?? [])
        {
            steps.Add(record.From);
        }
    }

    public override int List => query.List;

    public override string Describe() => $"highest of {listName}";
}
