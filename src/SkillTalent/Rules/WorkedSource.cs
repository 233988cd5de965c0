namespace SkillTalent.Rules;

/// <summary>Cumulative work, in all or on and after the day of another fact.</summary>
internal sealed class WorkedSource(Fact? since) : FactSource
{
    /// <summary>The day from which work counts; null: from the beginning.</summary>
    public Fact? Since => since;

    public override bool IsTimeless => false;

    public override FactValue Sample(Fact fact, Subject subject, int day)
    {
        FactValue start = Start(subject);
        return start.State == FactState.Known && subject.Work is { } work
            ? FactValue.Of(work.CompletedMonths(day, (int)start.Number))
            : Unstated(start, day);
    }

    /// <summary>The value on a day where the work is not stated.</summary>
    /// <param name="start">The day from which it counts.</param>
    /// <param name="day">The day asked.</param>
    public static FactValue Unstated(FactValue start, int day) => start.State switch
    {
        FactState.Never => FactValue.Never,
        FactState.Known when start.Number != Day.First => FactValue.UnknownBelow(Day.MonthsBetween((int)start.Number, day) + 1),
        _ => FactValue.Unknown,
    };

    /// <summary>The days on which at least so many months are complete.</summary>
    public Timeline AtLeast(Subject subject, int months)
    {
        FactValue start = Start(subject);
        return start.State switch
        {
            FactState.Never => Timeline.Never,
            FactState.Known when subject.Work is { } work =>
                Timeline.Certain(work.FirstDayWith(months, (int)start.Number) is { } first ? DaySet.From(first) : DaySet.None),
            _ => AtBest(start, months),
        };
    }

    /// <summary>Work that is not stated: it may be complete from the day on which it would be, had it never been interrupted.</summary>
    /// <param name="start">The day from which it counts.</param>
    /// <param name="months">How many months.</param>
    public static Timeline AtBest(FactValue start, int months) => start.State == FactState.Known && start.Number != Day.First
        ? Timeline.Unknown.Within(DaySet.From(Day.Add((int)start.Number, new CalendarPeriod(months))))
        : Timeline.Unknown;

    public override int List => since?.Source.List ?? -1;

    public override string Describe() => since is null ? "work" : $"work since {since.Id}";

    // The day from which work counts is timeless (the loader sees to it), so any day may be asked.
    private FactValue Start(Subject subject) => since is null ? FactValue.Of(Day.First) : since.Source.Sample(since, subject, Day.First);
}
