namespace SkillTalent;

/// <summary>
/// Cumulative work, in all or on and after the day of another fact. Nobody has worked longer since a day than the time since that day, nor
/// since any day than in all: what is unknown of the work or of the day leaves bounds. Where spells of a mark are left out, a spell of which
/// the mark is not stated counts.
/// </summary>
/// <param name="since">The day from which work counts; null: from the beginning.</param>
/// <param name="unless">The list of spells and its member that marks those which do not count; null: all count.</param>
internal sealed class WorkedSource(Fact? since, (int List, int Member)? unless = null) : FactSource
{
    /// <summary>The day from which work counts; null: from the beginning.</summary>
    public Fact? Since => since;

    /// <summary>The member of a spell that marks those which do not count; -1: all count.</summary>
    public int Mark => unless?.Member ?? -1;

    public override TimeEffect Time => TimeEffect.Rises;

    public override int List => since?.Source.List ?? -1;

    public override Fact? RestsOn => since;

    public override FactValue Sample(Fact fact, Subject subject, int day) => From(Start(subject), subject, day);

    /// <summary>The months on a day, from the day from which the work counts.</summary>
    public FactValue From(in FactValue start, Subject subject, int day)
    {
        if (start.IsNever)
        {
            return FactValue.Never;
        }

        if (start.IsKnown && History(subject) is { } known)
        {
            return FactValue.Of(known.CompletedMonths(day, start.Earliest));
        }

        return History(subject) is { } work
            ? FactValue.Between(start.Latest == Day.Last ? 0 : work.CompletedMonths(day, start.Latest), work.CompletedMonths(day, start.Earliest))
            : Unstated(start, day);
    }

    /// <summary>The months on a day where the work is not stated.</summary>
    /// <param name="start">The day from which it counts.</param>
    /// <param name="day">The day asked.</param>
    public static FactValue Unstated(FactValue start, int day) => start.IsNever ? FactValue.Never
        : start.Earliest == Day.First ? FactValue.Between(0, ValueRange.Greatest)
        : FactValue.Between(0, Day.MonthsBetween(start.Earliest, day));

    /// <summary>The days on which at least so many months are complete, and may be.</summary>
    public Timeline AtLeast(Subject subject, int months)
    {
        FactValue start = Start(subject);
        return start.IsNever ? Timeline.Never
            : History(subject) is not { } work ? AtBest(start, months)
            : start.IsKnown && start.Latest != Day.Last ? Timeline.Certain(From(work.FirstDayWith(months, start.Latest)))
            : new Timeline(From(start.Latest == Day.Last ? null : work.FirstDayWith(months, start.Latest)), From(work.FirstDayWith(months, start.Earliest)));
    }

    /// <summary>Work that is not stated: it may be complete from the day on which it would be, had it never been interrupted.</summary>
    /// <param name="start">The day from which it counts.</param>
    /// <param name="months">How many months.</param>
    public static Timeline AtBest(FactValue start, int months) => Timeline.Unknown.Within(DaySet.From(Day.Add(start.Earliest, new CalendarPeriod(months))));

    public override string Describe() => since is null ? "work" : $"work since {since.Id}";

    /// <summary>How many spells a subject has of which it is not stated whether they count; they do.</summary>
    public int UnstatedSpells(Subject subject) => unless is { } mark && subject.Lists.Length > 0 && subject.Lists[mark.List] is { } spells
        ? spells.Count(s => s.Values[mark.Member].State == FactState.Unknown)
        : 0;

    private WorkHistory? History(Subject subject) =>
        unless is { } mark && subject.Work is not null && subject.Lists.Length > 0 && subject.Lists[mark.List] is { } spells && IsAnyMarked(spells, mark.Member)
            ? Unmarked(spells, mark.Member)
            : subject.Work;

    // Asked for every worker, of whom most have no such spell.
    private static bool IsAnyMarked(SubjectRecord[] spells, int member)
    {
        foreach (SubjectRecord spell in spells)
        {
            if (IsMarked(spell, member))
            {
                return true;
            }
        }

        return false;
    }

    private static WorkHistory Unmarked(SubjectRecord[] spells, int member) =>
        WorkHistory.Merge(spells.Where(s => !IsMarked(s, member)).Select(s => new DayInterval(s.From, s.To)));

    private static bool IsMarked(SubjectRecord spell, int member) => spell.Values[member] is { State: FactState.Known, Number: not 0 };

    private static DaySet From(int? day) => day is { } first ? DaySet.From(first) : DaySet.None;

    // The day from which work counts is timeless (the loader sees to it), so any day may be asked.
    private FactValue Start(Subject subject) => since is null ? FactValue.Of(Day.First) : since.Source.Sample(since, subject, Day.First);
}
