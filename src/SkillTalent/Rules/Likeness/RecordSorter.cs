using System.Collections.Concurrent;

namespace SkillTalent;

/// <summary>
/// Sorts the records of one list: those that no fold tells apart but by their days are one kind. Rules ask a hundred questions of a certificate,
/// and a million certificates differ in a few dozen ways. Thread-safe.
/// </summary>
internal sealed class RecordSorter
{
    // Kinds beyond these are read record by record, so that made-up codes cost time and no memory; nor do thousands of folds.
    private const int MostKinds = 1_024;
    private const int LeastKinds = 16;
    private const int MostKept = 1 << 20;
    private const int MostMembers = 16;
    private const int MostNumbers = 255;

    private readonly Fact[] _facts;
    private readonly int[] _places;
    private readonly MemberSorter[] _members;
    private readonly RecordSameTest[] _same;
    private readonly ConcurrentDictionary<UInt128, LikeRecords> _kinds = new();
    private readonly int _most;
    private int _count;

    private RecordSorter(Fact[] facts, MemberSorter[] members, RecordSameTest[] same)
    {
        _facts = facts;
        _members = members;
        _same = same;
        _most = Math.Clamp(MostKept / facts.Length, LeastKinds, MostKinds);
        _places = new int[facts.Max(f => f.Index) + 1];
        for (int i = 0; i < facts.Length; i++)
        {
            _places[facts[i].Index] = i;
        }
    }

    /// <summary>A sorter of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="facts">Every fact that is a fold over it.</param>
    /// <returns>Null where its records cannot be sorted by few enough numbers.</returns>
    public static RecordSorter? Of(RecordSchema list, IReadOnlyList<Fact> facts)
    {
        RecordFold[] folds = [.. facts.Select(f => (RecordFold)f.Source)];
        RecordTest[] tests = [.. folds.SelectMany(f => f.Queries).SelectMany(q => q.Tests)];
        RecordSameTest[] same = [.. tests.OfType<RecordSameTest>().DistinctBy(t => (t.Member, t.SubjectMember, t.WhileAbsent))];
        int[] members = [.. tests.Select(t => t.Member).Concat(folds.Select(f => f.ComparedMember)).Where(m => m >= 0).Distinct().Order()];
        MemberSorter?[] sorters = [.. members.Select(m => MemberSorter.Of(m, [.. tests.Where(t => t.Member == m && t is not RecordSameTest)], Compared(facts, m)))];

        // What an unknown code may turn out to be is gone through, and whether that is the subject's own is not told by what is known.
        bool isOpen = Array.Exists(same, t => list.Members[t.Member] is { Codes: not null } or { Kind: MemberKind.Flag });
        return facts.Count == 0 || isOpen || Array.Exists(sorters, s => s is not { Count: <= MostNumbers }) || sorters.Length + same.Length > MostMembers
            ? null
            : new RecordSorter([.. facts], sorters!, same);
    }

    /// <summary>The place of a fact among the folds over the list; -1 where it is none that records were sorted for.</summary>
    public int PlaceOf(Fact fact) =>
        (uint)fact.Index < (uint)_places.Length && _places[fact.Index] is var place && _facts[place] == fact ? place : -1;

    /// <summary>Finds the kind of each record; null for one that belongs to none.</summary>
    public void Sort(ReadOnlySpan<SubjectRecord> records, Subject subject, Span<LikeRecords?> kinds)
    {
        for (int i = 0; i < records.Length; i++)
        {
            kinds[i] = KindOf(records[i], subject);
        }
    }

    private LikeRecords? KindOf(SubjectRecord record, Subject subject)
    {
        UInt128 key = default;
        foreach (MemberSorter member in _members)
        {
            int number = member.NumberOf(record);
            if (number < 0)
            {
                return null;
            }

            key = (key << 8) | (uint)number;
        }

        foreach (RecordSameTest test in _same)
        {
            key = (key << 8) | (uint)test.Test(record, subject);
        }

        return _kinds.TryGetValue(key, out LikeRecords? kind) ? kind : Made(key);
    }

    // Apart from the search, which then needs no object for what is captured here.
    private LikeRecords? Made(UInt128 key)
    {
        int count = Interlocked.Increment(ref _count);
        if (count <= _most)
        {
            return _kinds.GetOrAdd(key, _ => new LikeRecords(count - 1, _facts.Length));
        }

        // The count stays where it is, so that it does not go round.
        _count = _most;
        return null;
    }

    private static string[]? Compared(IReadOnlyList<Fact> facts, int member)
    {
        Fact[] comparing = [.. facts.Where(f => ((RecordFold)f.Source).ComparedMember == member)];
        return comparing.Length == 0 ? null : [.. comparing.SelectMany(f => f.Choices).Select(c => c.Code)];
    }
}
