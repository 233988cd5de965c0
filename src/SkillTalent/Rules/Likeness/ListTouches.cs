namespace SkillTalent;

/// <summary>
/// Which facts the records of one list touch, out of those that are asked for. It is found out once for all records of a kind. Thread-safe:
/// two threads that find it out at once find the same.
/// </summary>
internal sealed class ListTouches
{
    private const int Room = 16;

    private readonly int _list;
    private readonly int[] _all;
    private readonly FactSlots _slots;

    // By the number of a kind of records.
    private RecordTouch[]?[] _touches = [];

    /// <summary>The touches of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="slots">The facts that are asked for.</param>
    /// <param name="folds">The places of those that are made from the list.</param>
    /// <param name="works">The places of work since a day that is made from it.</param>
    public ListTouches(int list, FactSlots slots, int[] folds, int[] works)
    {
        _list = list;
        _slots = slots;
        _all = [.. folds, .. works];
    }

    /// <summary>The places of all facts that records of the list may touch.</summary>
    public ReadOnlySpan<int> All => _all;

    /// <summary>What a record does.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="record">The record.</param>
    /// <param name="subject">Whose it is.</param>
    public RecordTouch[] Of(LikeRecords kind, SubjectRecord record, Subject subject)
    {
        RecordTouch[]?[] known = Volatile.Read(ref _touches);
        return kind.Number < known.Length && Volatile.Read(ref known[kind.Number]) is { } touches ? touches : Find(kind, record, subject);
    }

    /// <summary>The kinds of a subject's records; null where some belong to none and all are read one by one.</summary>
    public LikeRecords[]? KindsOf(Subject subject) => subject.SortedOf(_list) is { } kinds && Array.IndexOf(kinds, null) < 0 ? (LikeRecords[])kinds! : null;

    private RecordTouch[] Find(LikeRecords kind, SubjectRecord record, Subject subject)
    {
        RecordTouch[] touches = [.. _all.Select((_, place) => TouchOf(place, kind, record, subject)).OfType<RecordTouch>()];
        RecordTouch[]?[] known = Volatile.Read(ref _touches);
        if (kind.Number >= known.Length)
        {
            // What another thread adds meanwhile may be lost, and is found out again.
            Array.Resize(ref known, kind.Number + Room);
            Volatile.Write(ref _touches, known);
        }

        Volatile.Write(ref known[kind.Number], touches);
        return touches;
    }

    // Null: such a record gives the fact nothing.
    private RecordTouch? TouchOf(int place, LikeRecords kind, SubjectRecord record, Subject subject)
    {
        (Fact asked, int asOf) = _slots[_all[place]];
        var work = asked.Source as WorkedSource;
        Fact fact = work?.Since ?? asked;
        int known = subject.PlaceOf(fact, _list);
        var fold = (RecordFold)fact.Source;
        KeptWay[] ways = known < 0 ? [] : kind.WaysOf(known, fold, record, subject);
        return known >= 0 && ways.Length == 0 ? null : new RecordTouch(fact, known >= 0 && fold.GivesByItself(ways) ? fold : null, ways)
        {
            Slot = _all[place],
            Place = place,
            AsOf = asOf,
            Work = work,
        };
    }
}
