namespace SkillTalent;

/// <summary>The age from which people may work, by the version in force on a day; before the first, by that. Work of before is nothing that a rule refuses: it is told.</summary>
/// <param name="Birth">The index of the member that is the day of birth.</param>
/// <param name="Versions">The day from which each version holds, and its age in years; the earliest first.</param>
internal sealed record WorkingAge(int Birth, IReadOnlyList<(int From, int Years)> Versions)
{
    /// <summary>The day on which a subject reached the age, and the age; null where the birth is unknown.</summary>
    public (int Day, int Years)? Of(Subject subject, int on)
    {
        if (subject.Members.Length <= Birth || subject.Members[Birth] is not { State: FactState.Known, Number: var born })
        {
            return null;
        }

        // Nothing is decided by it, so the first age that a source shows is told of earlier days, too.
        int years = Versions.Where(v => v.From <= on).Select(v => v.Years).DefaultIfEmpty(Versions[0].Years).Last();
        return (Day.Add((int)born, new CalendarPeriod(12 * years)), years);
    }
}
