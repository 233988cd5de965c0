namespace SkillTalent;

/// <summary>
/// The day of retirement. The day that is stated wins; else it lies between the earliest and the latest day on which somebody of this birth
/// reaches the age, as far as the subject tells to which group it belongs. Employment that is stated to go on past that day moves the latest
/// to its end. Where the bounds differ, the fact's assumption stands for the latest.
/// </summary>
/// <param name="name">The member that states the day.</param>
/// <param name="index">Its index.</param>
/// <param name="birth">The index of the day of birth.</param>
/// <param name="groups">Who reaches the age when.</param>
internal sealed class RetirementSource(string name, int index, int birth, IReadOnlyList<RetirementGroup> groups) : MemberSource(name, index)
{
    private readonly RetirementGroup[] _groups = [.. groups];

    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        FactValue bounds = Bounds(fact, subject);
        return !bounds.IsOpen || fact.WhileAbsent.IsOpen ? bounds : FactValue.Of(bounds.Most).AsAssumed();
    }

    public override FactValue Bounds(Fact fact, Subject subject)
    {
        if (IsStated(subject))
        {
            return base.Sample(fact, subject, Day.First);
        }

        FactValue reached = Reached(subject);
        return WorksPast(subject, reached) is { } end ? FactValue.Between(reached.Least, end == Day.Last ? long.MaxValue : end + 1) : reached;
    }

    /// <summary>The day on which the age is reached; unknown without a birth.</summary>
    public FactValue Reached(Subject subject)
    {
        // A row of columns has facts and no members: what is computed is in its column.
        if (subject.Members.Length == 0 || subject.Members[birth] is not { State: FactState.Known, Number: var born })
        {
            return FactValue.Unknown;
        }

        FactValue? reached = null;
        foreach (RetirementGroup group in _groups)
        {
            if (group.MayHold(subject))
            {
                var own = FactValue.Of(group.DayOf((int)born, subject.KnownOn));
                reached = reached?.Or(own) ?? own;
            }
        }

        return reached ?? FactValue.Unknown;
    }

    /// <summary>Who reaches the age when.</summary>
    public IReadOnlyList<RetirementGroup> Groups => _groups;

    /// <summary>The members from which the day is computed: birth, and what tells the group.</summary>
    public IEnumerable<int> ComputedFrom => _groups.SelectMany(g => g.Where).Select(w => w.Member).Prepend(birth).Distinct();

    /// <summary>Whether the subject states the day, or that there is none.</summary>
    public bool IsStated(Subject subject) => subject.Members.Length > 0 && subject.Members[Index].State != FactState.Unknown;

    // The last day of the last spell, where it is not before the day on which the age is reached at the latest.
    private static int? WorksPast(Subject subject, FactValue reached) =>
        reached.Latest < Day.Last && subject.Work is { Spells: [.., { To: var end }] } && end >= reached.Latest ? end : null;
}
