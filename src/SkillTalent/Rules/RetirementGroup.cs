namespace SkillTalent;

/// <summary>People who reach the age of retirement by one schedule: those whose members have these codes.</summary>
/// <param name="Where">The members of the subject and the codes that they have.</param>
/// <param name="Schedule">The schedule's versions, the earliest first.</param>
internal sealed record RetirementGroup(IReadOnlyList<(int Member, string Code)> Where, IReadOnlyList<RetirementStep> Schedule)
{
    /// <summary>Whether a subject may belong to it: what is unknown may be as it asks.</summary>
    public bool MayHold(Subject subject)
    {
        for (int i = 0; i < Where.Count; i++)
        {
            ItemValue value = subject.Members[Where[i].Member];
            if (value.State != FactState.Unknown && value.Text != Where[i].Code)
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
        int day = Day.Add(birth, new CalendarPeriod(12 * Schedule[0].Age));
        for (int i = 0; i < Schedule.Count; i++)
        {
            if (Schedule[i].Published > knownOn)
            {
                continue;
            }

            if (day < Schedule[i].From)
            {
                break;
            }

            day = Schedule[i].DayOf(birth);
        }

        return day;
    }
}
