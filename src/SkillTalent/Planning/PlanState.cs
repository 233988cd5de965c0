namespace SkillTalent;

/// <summary>
/// The worker of a plan with some of what can be obtained. What was found out of him is kept: ways share their beginnings, and most that are
/// tried differ in their last steps alone. For one plan, by one thread.
/// </summary>
internal sealed class PlanState(Subject subject)
{
    private readonly Dictionary<(int Credential, int Awarded), PlanState> _after = [];
    private readonly Dictionary<(int Credential, int From, Truth Least), int?> _first = [];
    private readonly Dictionary<(int Credential, int Day, Truth Least), RulePathway?> _pathways = [];

    /// <summary>The worker as rules read him.</summary>
    public Subject Subject => subject;

    /// <summary>The worker with one more credential that was awarded on a day.</summary>
    public PlanState After(Credential credential, int awarded, Func<Subject, Credential, int, Subject> make)
    {
        if (!_after.TryGetValue((credential.Index, awarded), out PlanState? after))
        {
            Subject with = make(subject, credential, awarded);
            after = ReferenceEquals(with, subject) ? this : new PlanState(with);
            _after.Add((credential.Index, awarded), after);
        }

        return after;
    }

    /// <summary>The first day on which a credential is open to him, from a day on.</summary>
    public int? First(Credential credential, int from, Truth least, Func<Credential, Subject, int, Truth, int?> find)
    {
        if (!_first.TryGetValue((credential.Index, from, least), out int? first))
        {
            first = find(credential, subject, from, least);
            _first.Add((credential.Index, from, least), first);
        }

        return first;
    }

    /// <summary>The first pathway to a credential that is open to him on a day.</summary>
    public RulePathway? PathwayOn(Credential credential, int day, Truth least, Func<Credential, Subject, int, Truth, RulePathway?> find)
    {
        if (!_pathways.TryGetValue((credential.Index, day, least), out RulePathway? pathway))
        {
            pathway = find(credential, subject, day, least);
            _pathways.Add((credential.Index, day, least), pathway);
        }

        return pathway;
    }
}
