using System.Runtime.CompilerServices;

namespace SkillTalent;

/// <summary>
/// A worker or an enterprise, laid out for rules: members and records by the index that its schema gives them. What it says never changes, but for the
/// subject of a <see cref="SubjectRoom"/>.
/// </summary>
internal class Subject
{
    // What took long to find out and is the same on every day, by the fact. In a box it can be published to other threads in one write; two
    // that find it out at once find the same.
    private StrongBox<FactValue>?[]? _remembered;

    private const int RoomForMore = 32;

    // By list, made when it is first asked for.
    private LikeRecords?[]?[]? _kinds;

    public Subject(
        ItemValue[] members,
        SubjectRecord[]?[] lists,
        WorkHistory? work,
        IReadOnlyDictionary<string, FactValue> given)
    {
        Members = members;
        Lists = lists;
        Work = work;
        Given = given;
        CarriesFacts = given.Count > 0;
    }

    public ItemValue[] Members { get; private set; }

    /// <summary>A list that is null is unknown; an empty one is known to be empty.</summary>
    public SubjectRecord[]?[] Lists { get; private set; }

    /// <summary>Null: unknown.</summary>
    public WorkHistory? Work { get; private set; }

    public IReadOnlyDictionary<string, FactValue> Given { get; private set; }

    /// <summary>Whether <see cref="Given"/> has any; most subjects carry none.</summary>
    public bool CarriesFacts { get; private set; }

    /// <summary>What stands in the lists by a source of its own, beside the subject's word.</summary>
    public IReadOnlyList<Borrowed> Borrowed { get; init; } = [];

    /// <summary>The day as of which what is computed from rulebooks is known; <see cref="Day.Last"/> where everything is.</summary>
    public int KnownOn { get; init; } = Day.Last;

    /// <summary>Whether its timeline tells the days before the day asked as they were.</summary>
    public virtual bool TellsPast => true;

    /// <summary>Whether its timeline tells the days after the day asked.</summary>
    public virtual bool TellsFuture => true;

    /// <summary>What sorts the records of each list; null where records are read one by one.</summary>
    public RecordSorter?[]? Sorters { get; init; }

    /// <summary>The room in which it is laid out; null where it has arrays of its own.</summary>
    public SubjectRoom? Room { get; init; }

    /// <summary>Becomes the next subject of its room, of the same rulebooks, which has borrowed nothing.</summary>
    public void Become(ItemValue[] members, SubjectRecord[]?[] lists, WorkHistory? work, IReadOnlyDictionary<string, FactValue> given)
    {
        Members = members;
        Lists = lists;
        Work = work;
        Given = given;
        CarriesFacts = given.Count > 0;
        _remembered = null;
        _kinds = null;
    }

    /// <summary>The same subject, with other facts that it carries.</summary>
    public Subject With(IReadOnlyDictionary<string, FactValue> given) => new(Members, Lists, Work, given) { Borrowed = Borrowed, KnownOn = KnownOn, Sorters = Sorters };

    /// <summary>The same subject, of which one member says something else.</summary>
    public Subject With(int member, ItemValue value)
    {
        ItemValue[] members = [.. Members];
        members[member] = value;
        return new(members, Lists, Work, Given) { Borrowed = Borrowed, KnownOn = KnownOn, Sorters = Sorters };
    }

    /// <summary>The value of a fact on a day; the cut-off tells a subject that has nothing but sampled values which of them is meant.</summary>
    public virtual FactValue Sample(Fact fact, int asOf, int day) => fact.Source.Sample(fact, this, day);

    /// <summary>The value of a fact that was remembered; null where none was.</summary>
    public FactValue? Recall(Fact fact) => _remembered is { } values && fact.Index < values.Length ? values[fact.Index]?.Value : null;

    /// <summary>Remembers the value of a fact that is the same on every day.</summary>
    public void Remember(Fact fact, FactValue value)
    {
        StrongBox<FactValue>?[] values = _remembered ?? [];
        if (fact.Index >= values.Length)
        {
            Array.Resize(ref values, fact.Index + RoomForMore);
        }

        values[fact.Index] = new StrongBox<FactValue>(value);
        _remembered = values;
    }

    /// <summary>The kind of each record of a list, for a fact that is made from it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="list">The list, which is known.</param>
    /// <param name="place">The fact's place among those made from the list.</param>
    /// <returns>Null where the records are read one by one.</returns>
    public LikeRecords?[]? KindsOf(Fact fact, int list, out int place)
    {
        place = PlaceOf(fact, list);
        return place < 0 ? null : SortedOf(list);
    }

    /// <summary>The place of a fact among those that the records of a list were sorted for; -1: they were not for this one.</summary>
    public int PlaceOf(Fact fact, int list) => Sorters?[list] is { } sorter ? sorter.PlaceOf(fact) : -1;

    /// <summary>The kind of each record of a list, which is known; null where they are not sorted.</summary>
    public LikeRecords?[]? SortedOf(int list) =>
        Sorters?[list] is { } sorter ? (_kinds ??= Room?.Kinds(Lists.Length) ?? new LikeRecords?[]?[Lists.Length])[list] ??= Sort(sorter, list) : null;

    private LikeRecords?[] Sort(RecordSorter sorter, int list)
    {
        SubjectRecord[] records = Lists[list]!;
        LikeRecords?[] sorted = Room?.Sorted(list, records.Length) ?? new LikeRecords?[records.Length];
        sorter.Sort(records, this, sorted);
        return sorted;
    }

    /// <summary>Adds the days on which a fact may change.</summary>
    public virtual void AddSteps(Fact fact, List<int> steps) => fact.Source.AddSteps(this, steps);

    /// <summary>
    /// What somebody can be asked in the place of a fact: of one that is calculated the facts that it is calculated from, as far as their value
    /// is as asked for; the fact itself where it is not calculated.
    /// </summary>
    public virtual IEnumerable<Fact> RootsOf(Fact fact, int day, Func<FactValue, bool> asked) =>
        fact.Source.Parts.Count == 0 ? [fact] : fact.Roots.Where(r => asked(Sample(r, 0, day)));

    /// <summary>The days on which a fact of work has at least so many months complete.</summary>
    public virtual Timeline WorkedAtLeast(Fact fact, int asOf, int months) => ((WorkedSource)fact.Source).AtLeast(this, months);
}
