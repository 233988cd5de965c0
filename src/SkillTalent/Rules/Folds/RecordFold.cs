namespace SkillTalent;

/// <summary>
/// A fact made from the records of one list: what each record gives, and how what two of them give is joined. Where a record is partly
/// unknown it gives bounds, and so does the whole; what a known record gives no other can take back.
/// </summary>
internal abstract class RecordFold : FactSource
{
    private readonly string _listName;
    private readonly DatedQuery[] _alternatives;

    /// <summary>Creates a fold.</summary>
    /// <param name="list">The list's schema.</param>
    /// <param name="alternatives">Which records count, in which ways, and the day that each gives.</param>
    protected RecordFold(RecordSchema list, IReadOnlyList<DatedQuery> alternatives)
    {
        _listName = list.Name;
        _alternatives = [.. alternatives];
        List = _alternatives[0].Query.List;
        Queries = [.. alternatives.Select(a => a.Query)];
    }

    public IReadOnlyList<DatedQuery> Alternatives => _alternatives;

    /// <summary>The same as an array, for folds that ask every record.</summary>
    protected ReadOnlySpan<DatedQuery> Ways => _alternatives;

    /// <summary>Which records it is made from.</summary>
    public IReadOnlyList<RecordQuery> Queries { get; }

    public sealed override int List { get; }

    /// <summary>Which records a fact is made from; none for one that comes from no list.</summary>
    public static IReadOnlyList<RecordQuery> QueriesOf(Fact fact) => fact.Source is RecordFold fold ? fold.Queries : [];

    /// <summary>How one more record moves the value.</summary>
    public abstract RecordEffect Effect { get; }

    /// <summary>Whether values of several records add up, so that what several do is not what one of them does.</summary>
    public virtual bool AddsUp => false;

    /// <summary>Whether only records of the day's calendar year count.</summary>
    public virtual bool IsWithinYear => false;

    /// <summary>The member whose codes are compared; -1: none.</summary>
    public virtual int ComparedMember => -1;

    /// <summary>The codes that a record that counts can have of that member; null: any.</summary>
    public IReadOnlyList<string>? Codes => Queries[0].Tests.OfType<RecordTextTest>().FirstOrDefault(t => t.Member == ComparedMember)?.Codes;

    /// <summary>The member before whose day a record holds; -1: it holds as records of its list do.</summary>
    public virtual int UntilMember => -1;

    /// <summary>The name in JSON, and in what <see cref="FactSource.Describe"/> says.</summary>
    public abstract string Name { get; }

    /// <summary>The value of a list without a record that counts.</summary>
    public abstract FactValue Empty(Fact fact);

    /// <summary>The value of two lists together, from that of each.</summary>
    public abstract FactValue Join(FactValue a, FactValue b);

    /// <summary>Whether records that turn out in one of these ways give values that can be joined whatever the other records are.</summary>
    public abstract bool GivesByItself(KeptWay[] ways);

    /// <summary>What one record gives on a day, whichever of some ways it turns out; there is one at least, and they give it by themselves.</summary>
    public abstract FactValue Of(Fact fact, SubjectRecord record, KeptWay[] ways, int day);

    /// <summary>
    /// What a record that turns out so gives, whatever day is asked, where that is told by the day from which it holds; null: it gives something else.
    /// </summary>
    public virtual ShiftedBounds? GivesFrom(FoldWay way) => null;

    /// <summary>The value as it is told, from what the records of a list give together.</summary>
    public FactValue Told(Fact fact, in FactValue given) => fact.NoneIsAssumed ? Finish(fact, given, Empty(fact)) : given;

    /// <summary>The fold on a day as data; null: it cannot be said so, and readings that need it refuse the fact.</summary>
    public virtual FoldTerms? InTerms(Fact fact, int day) => null;

    /// <summary>What may be unknown of a record and is gone through case by case; null: nothing.</summary>
    public virtual RecordCompletion? Completion => null;

    /// <summary>The days of a record around which the value read on a day passes one of some thresholds.</summary>
    public virtual IEnumerable<long> RecordDays(IReadOnlyList<long> thresholds, int day) => [day];

    /// <summary>The ways in which a record may turn out, as far as the fold asks; those that are alike once.</summary>
    public IReadOnlyList<KeptWay> WaysOf(SubjectRecord record, Subject subject)
    {
        var found = new List<KeptWay>();
        RecordWays? ways = Completion?.Of(record);
        do
        {
            var matches = new Truth[_alternatives.Length];
            FoldWay way = Match(ways?.Record ?? record, subject, matches);
            if (!IsFound(found, way))
            {
                found.Add(new KeptWay(matches, way.Compared));
            }
        }
        while (ways?.Next() == true);
        return found;
    }

    public sealed override string Describe() => $"{Name} of {_listName}";

    /// <summary>Which of the queries a record passes.</summary>
    /// <param name="record">The record.</param>
    /// <param name="subject">Whose it is.</param>
    /// <param name="matches">Filled with what each alternative says.</param>
    protected FoldWay Match(SubjectRecord record, Subject subject, Span<Truth> matches)
    {
        for (int i = 0; i < _alternatives.Length; i++)
        {
            matches[i] = _alternatives[i].Query.Matches(record, subject);
        }

        return new FoldWay(matches, ComparedMember < 0 ? ItemValue.Unknown : record.Values[ComparedMember]);
    }

    /// <summary>The value as it is told: nothing found may be an assumption.</summary>
    protected static FactValue Finish(Fact fact, FactValue value, FactValue empty) => fact.NoneIsAssumed && value == empty ? value.AsAssumed() : value;

    protected static IEnumerable<long> Shifted(IEnumerable<long> thresholds, DatedQuery query) =>
        thresholds.Where(t => t is > int.MinValue and < int.MaxValue).Select(t => (long)Day.Threshold((int)t, query.Shift));

    private static bool IsFound(List<KeptWay> found, FoldWay way)
    {
        foreach (KeptWay known in found)
        {
            if (known.IsLike(way))
            {
                return true;
            }
        }

        return false;
    }
}
