namespace SkillTalent;

/// <summary>The first day that any matching record gives.</summary>
internal sealed class FirstFold(RecordSchema list, IReadOnlyList<DatedQuery> alternatives) : JoinedFold(list, alternatives)
{
    public override string Name => "first";

    public override TimeEffect Time => TimeEffect.None;

    public override RecordEffect Effect => RecordEffect.Down;

    public override FactValue Empty(Fact fact) => FactValue.Never;

    public override FactValue Join(FactValue a, FactValue b) => FactValue.Between(Math.Min(a.Least, b.Least), Math.Min(a.Most, b.Most));

    public override IEnumerable<long> RecordDays(IReadOnlyList<long> thresholds, int day) => Alternatives.SelectMany(a => Shifted(thresholds, a));

    public override ShiftedBounds? GivesFrom(FoldWay way)
    {
        CalendarPeriod? least = null;
        CalendarPeriod? most = null;
        for (int i = 0; i < Alternatives.Count; i++)
        {
            CalendarPeriod shift = Alternatives[i].Shift;
            bool isTold = way.Matches[i] == Truth.False
                || (Alternatives[i].DayMember < 0
                    && ShiftedBounds.TryFirst(least, shift, out least)
                    && (way.Matches[i] == Truth.Unknown || ShiftedBounds.TryFirst(most, shift, out most)));
            if (!isTold)
            {
                return null;
            }
        }

        return new ShiftedBounds(least, most);
    }

    public override FoldTerms InTerms(Fact fact, int day) => new(FoldJoin.Least, [.. Alternatives.Select(a => new FoldTerm(a.Query, new FoldTime()) { Day = a })], long.MaxValue);

    protected override FactValue Give(Fact fact, SubjectRecord record, FoldWay way, int day)
    {
        FactValue first = FactValue.Never;
        for (int i = 0; i < Alternatives.Count; i++)
        {
            Truth matches = way.Matches[i];
            if (matches != Truth.False)
            {
                FactValue gives = Alternatives[i].DayOf(record);
                first = FactValue.Between(Math.Min(first.Least, gives.Least), matches == Truth.True ? Math.Min(first.Most, gives.Most) : first.Most);
            }
        }

        return first;
    }
}
