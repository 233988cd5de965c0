namespace SkillTalent;

/// <summary>A fold that joins what each record gives by itself.</summary>
internal abstract class JoinedFold : RecordFold
{
    private readonly RecordCompletion? _completion;

    /// <summary>Creates a fold.</summary>
    /// <param name="list">The list's schema.</param>
    /// <param name="alternatives">Which records count, in which ways, and the day that each gives.</param>
    /// <param name="comparedMember">The member whose codes are compared; -1: none.</param>
    protected JoinedFold(RecordSchema list, IReadOnlyList<DatedQuery> alternatives, int comparedMember = -1)
        : base(list, alternatives)
    {
        ComparedMember = comparedMember;
        int[] shared = [.. Queries.SelectMany(q => q.Tests).Select(t => t.Member).Append(comparedMember).GroupBy(m => m).Where(g => g.Count() > 1).Select(g => g.Key)];
        _completion = shared.Length == 0 ? null : new RecordCompletion(list, shared);
    }

    public sealed override int ComparedMember { get; }

    public sealed override RecordCompletion? Completion => _completion;

    public sealed override FactValue Sample(Fact fact, Subject subject, int day)
    {
        SubjectRecord[]? records = subject.Lists[List];
        if (records is null)
        {
            return fact.WhileAbsent;
        }

        // Many rules ask for the same record, and each day of a timeline asks again.
        bool remembers = _completion is not null && IsTimeless;
        if (remembers && subject.Recall(fact) is { } known)
        {
            return known;
        }

        FactValue empty = Empty(fact);
        FactValue value = empty;
        bool tookLong = false;
        for (int i = 0; i < records.Length; i++)
        {
            FactValue own = Give(fact, records[i], subject, day);
            RecordWays? ways = own.IsOpen ? _completion?.Of(records[i]) : null;
            tookLong |= ways is not null;
            value = Join(value, ways is null ? own : Any(fact, ways, subject, day));
        }

        value = Finish(fact, value, empty);
        if (remembers && tookLong)
        {
            subject.Remember(fact, value);
        }

        return value;
    }

    /// <summary>What one record gives on a day.</summary>
    protected abstract FactValue Give(Fact fact, SubjectRecord record, Subject subject, int day);

    // What is unknown of a record is gone through where several tests speak of it: one of them may hold whichever way it turns out.
    private FactValue Any(Fact fact, RecordWays ways, Subject subject, int day)
    {
        FactValue any = Give(fact, ways.Record, subject, day);
        while (ways.Next())
        {
            any = any.Or(Give(fact, ways.Record, subject, day));
        }

        return any;
    }
}
