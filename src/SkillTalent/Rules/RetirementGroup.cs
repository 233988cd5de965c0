namespace SkillTalent;

/// <summary>People who reach the age of retirement by one schedule: those whose members have these codes.</summary>
/// <param name="Where">The members of the subject and the codes that they have.</param>
/// <param name="Schedule">The schedule's versions, the earliest first.</param>
internal sealed record RetirementGroup(IReadOnlyList<(int Member, string Code)> Where, IReadOnlyList<RetirementStep> Schedule)
{
    // As arrays: every worker is asked.
    private readonly (int Member, string Code)[] _where = [.. Where];
    private readonly RetirementStep[] _schedule = [.. Schedule];

    /// <summary>Whether a subject may belong to it: what is unknown may be as it asks.</summary>
    public bool MayHold(Subject subject)
    {
        foreach ((int member, string code) in _where)
        {
            ref readonly ItemValue value = ref subject.Members[member];
            if (value.State != FactState.Unknown && value.Text != code)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The day on which somebody born on a day reaches the age: a version changes it for those who have not reached it by then.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="knownOn">The day as of which the schedule is known: a version published later is not seen.</param>
    public int DayOf(int birth, int knownOn)
    {
        int day = Day.Add(birth, new CalendarPeriod(12 * _schedule[0].Age));
        foreach (RetirementStep step in _schedule)
        {
            if (step.Published > knownOn)
            {
                continue;
            }

            if (day < step.From)
            {
                break;
            }

            day = step.DayOf(birth);
        }

        return day;
    }
}
