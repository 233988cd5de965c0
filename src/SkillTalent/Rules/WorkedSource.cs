namespace SkillTalent.Rules;

/// <summary>Cumulative work, in all or on and after the day of another fact.</summary>
internal sealed class WorkedSource(Fact? since) : FactSource
{
    /// <summary>The day from which work counts; null: from the beginning.</summary>
    public Fact? Since => since;

    public override bool IsTimeless => false;

    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        FactState state = Start(fact, subject, out int from);
        return state switch
        {
            FactState.Known => FactValue.Of(subject.Work!.CompletedMonths(day, from)),
            FactState.Never => FactValue.Never,
            _ => fact.WhileAbsent,
        };
    }

    /// <summary>The days on which at least so many months are complete.</summary>
    public Timeline AtLeast(Fact fact, Subject subject, int months) => Start(fact, subject, out int from) switch
    {
        FactState.Known => Timeline.Certain(subject.Work!.FirstDayWith(months, from) is { } first ? DaySet.From(first) : DaySet.None),
        FactState.Never => Timeline.Never,
        _ => Timeline.Unknown,
    };

    public override int List => since?.Source.List ?? -1;

    public override string Describe() => since is null ? "work" : $"work since {since.Id}";

    private FactState Start(Fact fact, Subject subject, out int from)
    {
        from = Day.First;
        if (since is not null)
        {
            // The day from which work counts is timeless (the loader sees to it), so any day may be asked.
            FactValue start = since.Source.Sample(since, subject, Day.First);
            if (start.State != FactState.Known)
            {
                return start.State;
            }

            from = (int)start.Number;
        }

        return subject.Work is null ? FactState.Unknown : FactState.Known;
    }
}
