namespace SkillTalent;

/// <summary>
/// One version of a schedule that raises the age of retirement by degrees: who reaches the age in the month in which it begins waits a month
/// longer, and so on by the month.
/// </summary>
/// <param name="From">The day on which it begins.</param>
/// <param name="Age">The age before the delay, in years.</param>
/// <param name="Births">How many months of birth share a month of delay.</param>
/// <param name="Most">The most months of delay.</param>
/// <param name="Published">The day on which it was published; <see cref="Day.First"/> where no source states one.</param>
internal sealed record RetirementStep(int From, int Age, int Births, int Most, int Published = Day.First)
{
    private readonly int _firstMonth = Day.MonthOf(From);

    /// <summary>The birthday plus the delay.</summary>
    public int DayOf(int birth)
    {
        int months = Day.MonthOf(birth) + (12 * Age) - _firstMonth + 1;
        int delay = Math.Clamp((months + Births - 1) / Births, 0, Most);
        return Day.Add(birth, new CalendarPeriod((12 * Age) + delay));
    }
}
