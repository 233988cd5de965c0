namespace SkillTalent;

/// <summary>A fold that joins what each record gives by itself.</summary>
internal abstract class JoinedFold : RecordFold
{
    private const int FewAlternatives = 16;

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
        if (subject.Lists[List] is not { } records)
        {
            return fact.WhileAbsent;
        }

        if (records.Length == 0)
        {
            FactValue empty = Empty(fact);
            return Finish(fact, empty, empty);
        }

        return subject.KindsOf(fact, List, out int place) is { } kinds
            ? OfKinds(fact, subject, day, kinds, place)
            : OneByOne(fact, subject, day);
    }

    public sealed override bool GivesByItself(KeptWay[] ways) => true;

    /// <summary>What one record gives on a day, the way that it turns out; a record that passes no query gives what an empty list does.</summary>
    protected abstract FactValue Give(Fact fact, SubjectRecord record, FoldWay way, int day);

    private FactValue OfKinds(Fact fact, Subject subject, int day, LikeRecords?[] kinds, int place)
    {
        SubjectRecord[] records = subject.Lists[List]!;
        FactValue empty = Empty(fact);
        FactValue value = empty;
        for (int i = 0; i < records.Length; i++)
        {
            if (kinds[i] is not { } kind)
            {
                value = Join(value, Own(fact, records[i], subject, day, out _));
            }
            else if (kind.WaysOf(place, this, records[i], subject) is { Length: > 0 } ways)
            {
                value = Join(value, Of(fact, records[i], ways, day));
            }
        }

        return Finish(fact, value, empty);
    }

    // Of records that were not sorted. Many rules ask for the same record, and each day of a timeline asks again.
    private FactValue OneByOne(Fact fact, Subject subject, int day)
    {
        bool remembers = _completion is not null && IsTimeless;
        if (remembers && subject.Recall(fact) is { } known)
        {
            return known;
        }

        FactValue empty = Empty(fact);
        FactValue value = empty;
        bool tookLong = false;
        foreach (SubjectRecord record in subject.Lists[List]!)
        {
            value = Join(value, Own(fact, record, subject, day, out bool isOpen));
            tookLong |= isOpen;
        }

        value = Finish(fact, value, empty);
        if (remembers && tookLong)
        {
            subject.Remember(fact, value);
        }

        return value;
    }

    // What is unknown of a record is gone through where several tests speak of it: one of them may hold whichever way it turns out.
    private FactValue Own(Fact fact, SubjectRecord record, Subject subject, int day, out bool isOpen)
    {
        Span<Truth> matches = Alternatives.Count <= FewAlternatives ? stackalloc Truth[FewAlternatives] : new Truth[Alternatives.Count];
        FactValue own = Give(fact, record, Match(record, subject, matches), day);
        RecordWays? ways = own.IsOpen ? _completion?.Of(record) : null;
        isOpen = ways is not null;
        if (ways is not null)
        {
            own = Give(fact, ways.Record, Match(ways.Record, subject, matches), day);
            while (ways.Next())
            {
                own = own.Or(Give(fact, ways.Record, Match(ways.Record, subject, matches), day));
            }
        }

        return own;
    }

    public sealed override FactValue Of(Fact fact, SubjectRecord record, KeptWay[] ways, int day)
    {
        FactValue any = Give(fact, record, ways[0].Way, day);
        for (int i = 1; i < ways.Length; i++)
        {
            any = any.Or(Give(fact, record, ways[i].Way, day));
        }

        return any;
    }
}
