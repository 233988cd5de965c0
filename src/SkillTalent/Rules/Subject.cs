namespace SkillTalent;

/// <summary>A worker or an enterprise, laid out for rules: members and records by the index that its schema gives them.</summary>
internal class Subject
{
    public Subject(
        ItemValue[] members,
        IReadOnlyList<SubjectRecord>?[] lists,
        WorkHistory? work,
        IReadOnlyDictionary<string, FactValue> given)
    {
        Members = members;
        Lists = lists;
        Work = work;
        Given = given;
    }

    public ItemValue[] Members { get; }

    /// <summary>A list that is null is unknown; an empty one is known to be empty.</summary>
    public IReadOnlyList<SubjectRecord>?[] Lists { get; }

    /// <summary>Null: unknown.</summary>
    public WorkHistory? Work { get; }

    public IReadOnlyDictionary<string, FactValue> Given { get; }

    /// <summary>What stands in the lists by a source of its own, beside the subject's word.</summary>
    public IReadOnlyList<Borrowed> Borrowed { get; init; } = [];

    /// <summary>The day as of which what is computed from rulebooks is known; <see cref="Day.Last"/> where everything is.</summary>
    public int KnownOn { get; init; } = Day.Last;

    /// <summary>Whether its timeline tells the days before the day asked as they were.</summary>
    public virtual bool TellsPast => true;

    /// <summary>Whether its timeline tells the days after the day asked.</summary>
    public virtual bool TellsFuture => true;

    /// <summary>The value of a fact on a day; the cut-off tells a subject that has nothing but sampled values which of them is meant.</summary>
    public virtual FactValue Sample(Fact fact, int asOf, int day) => fact.Source.Sample(fact, this, day);

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
