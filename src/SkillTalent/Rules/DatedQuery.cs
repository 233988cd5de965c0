namespace SkillTalent;

/// <summary>Records that pass every test, and the day each of them gives: a member of the record, shifted.</summary>
/// <param name="Query">Which records.</param>
/// <param name="DayMember">The member that is the day; -1: the day from which the record holds.</param>
/// <param name="Shift">Added to that day.</param>
internal sealed record DatedQuery(RecordQuery Query, int DayMember = -1, CalendarPeriod Shift = default)
{
    /// <summary>The record's day, if it passes.</summary>
    public FactValue DayOf(SubjectRecord record)
    {
        if (DayMember < 0)
        {
            return FactValue.Of(Day.Add(record.From, Shift));
        }

        ItemValue value = record.Values[DayMember];
        return value.State switch
        {
            FactState.Known => FactValue.Of(Day.Add((int)value.Number, Shift)),
            FactState.Never => FactValue.Never,
            _ => FactValue.Unknown,
        };
    }
}
