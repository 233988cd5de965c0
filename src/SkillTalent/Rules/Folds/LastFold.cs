namespace SkillTalent;

/// <summary>The last day, not after the day asked, that any matching record gives.</summary>
internal sealed class LastFold(RecordSchema list, IReadOnlyList<DatedQuery> alternatives) : RecordFold(list, alternatives)
{
    public override string Name => "last";

    public override TimeEffect Time => TimeEffect.Moves;

    public override RecordEffect Effect => RecordEffect.FromNeverUp;

    public override FactValue Empty(Fact fact) => FactValue.Never;

    public override FactValue Join(FactValue a, FactValue b) =>
        a.IsNever ? b : b.IsNever ? a : FactValue.Between(Math.Max(a.Least, b.Least), Math.Max(a.Most, b.Most));

    public override IEnumerable<long> RecordDays(IReadOnlyList<long> thresholds, int day) =>
        Alternatives.SelectMany(a => Shifted(thresholds.Append(day), a));

    // Whether there is any such day at all, and between which bounds the last one lies, are told apart: "never" is no day that is late.
    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        SubjectRecord[]? records = subject.Lists[List];
        if (records is null)
        {
            return fact.WhileAbsent;
        }

        long sure = long.MinValue;
        long possible = long.MinValue;
        long first = long.MaxValue;
        LikeRecords?[]? kinds = subject.KindsOf(fact, List, out int place);
        Truth[]? own = null;
        for (int i = 0; i < records.Length; i++)
        {
            FoldWay way = kinds?[i] is not { } kind ? Match(records[i], subject, own ??= new Truth[Alternatives.Count])
                : kind.WaysOf(place, this, records[i], subject) is [var kept, ..] ? kept.Way
                : default;
            for (int j = 0; j < way.Matches.Length; j++)
            {
                FactValue gives = way.Matches[j] == Truth.False ? FactValue.Never : Ways[j].DayOf(records[i]);
                if (gives.Least <= day)
                {
                    first = Math.Min(first, gives.Least);
                    possible = Math.Max(possible, Math.Min(gives.Most, day));
                    sure = way.Matches[j] == Truth.True && gives.Most <= day ? Math.Max(sure, gives.Least) : sure;
                }
            }
        }

        return sure > long.MinValue ? FactValue.Between(sure, possible)
            : first < long.MaxValue ? FactValue.Between(first, long.MaxValue)
            : Finish(fact, FactValue.Never, FactValue.Never);
    }

    // A record that may or may not count leaves open how late the last day is only where the others are no later.
    public override bool GivesByItself(KeptWay[] ways) =>
        ways is [var only] && !only.Way.Matches.Contains(Truth.Unknown) && Alternatives.All(a => a.DayMember < 0);

    public override FactValue Of(Fact fact, SubjectRecord record, KeptWay[] ways, int day)
    {
        ReadOnlySpan<Truth> matches = ways[0].Way.Matches;
        FactValue last = FactValue.Never;
        for (int i = 0; i < matches.Length; i++)
        {
            if (matches[i] == Truth.True && Ways[i].DayOf(record) is var gives && gives.Least <= day)
            {
                last = Join(last, gives);
            }
        }

        return last;
    }

    public override FoldTerms InTerms(Fact fact, int day) => new(FoldJoin.Last, [.. Alternatives.Select(a => new FoldTerm(a.Query, new FoldTime()) { Day = a })], long.MaxValue);

    public override void AddSteps(Subject subject, List<int> steps)
    {
        foreach (DatedQuery alternative in Alternatives)
        {
            foreach (SubjectRecord record in subject.Lists[List] ?? [])
            {
                if (alternative.DayOf(record) is { IsKnown: true } day)
                {
                    steps.Add(day.Earliest);
                }
            }
        }
    }
}
