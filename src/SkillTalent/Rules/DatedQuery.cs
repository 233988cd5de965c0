namespace SkillTalent.Rules;

/// <summary>Records that pass every test, and the day each of them gives: a member of the record, shifted.</summary>
/// <param name="Query">Which records.</param>
/// <param name="DayMember">The member that is the day; -1: the day from which the record holds.</param>
/// <param name="Shift">Added to that day.</param>
internal sealed record DatedQuery(RecordQuery Query, int DayMember, CalendarPeriod Shift)
{
    /// <summary>The record's day; null where it is unknown, <see cref="Day.Last"/> where it is known to have none.</summary>
    public int? DayOf(SubjectRecord record)
    {
        if (DayMember < 0)
        {
            return Day.Add(record.From, Shift);
        }

        ItemValue value = record.Values[DayMember];
        return value.State switch
        {
            FactState.Known => Day.Add((int)value.Number, Shift),
            FactState.Never => Day.Last,
            _ => null,
        };
    }
}
