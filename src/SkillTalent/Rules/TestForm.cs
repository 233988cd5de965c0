namespace SkillTalent;

/// <summary>
/// What a test asks of the value of one fact. A form is the set of values that pass on a day, the days on which a value passes, and what it
/// demands in words: no reading needs to know more of it. Immutable; equal forms ask the same.
/// </summary>
internal abstract record TestForm
{
    // Any day: what passes moves with the day and keeps its shape.
    private const int SomeDay = 700_000;

    /// <summary>The kind of facts that it tests.</summary>
    public abstract FactKind Tests { get; }

    /// <summary>Whether what passes depends on the day, so that time alone makes it pass or fail.</summary>
    public virtual TimeEffect Time => TimeEffect.None;

    /// <summary>A second fact on whose value the values that pass depend; null: none.</summary>
    public virtual Fact? Other => null;

    /// <summary>The parameters of a place that it compares with.</summary>
    public virtual IEnumerable<ParameterAmount> Parameters => [];

    /// <summary>The periods that it counts; for finding the days on which a rule must be looked at.</summary>
    public virtual IReadOnlyList<CalendarPeriod> Periods => [];

    /// <summary>The fixed days at which it begins or ceases to pass; for the same purpose.</summary>
    public virtual IReadOnlyList<int> FixedDays => [];

    /// <summary>The values that pass when the fact is read on a day. Of a form with a second fact: all that may pass.</summary>
    public abstract ValueRanges ValuesOn(int day);

    /// <summary>
    /// The values that pass on every day of a run of days, and values among which are all that pass on one of them; of a single day both are
    /// the values of that day. Of a form with a second fact: as <see cref="ValuesOn"/>.
    /// </summary>
    public virtual (ValueRanges Every, ValueRanges Some) ValuesThrough(DayInterval days) => Time == TimeEffect.None || days.From == days.To
        ? (ValuesOn(days.From), ValuesOn(days.From))
        : (ValueRanges.None, ValueRanges.Between(long.MinValue, ValueRange.Greatest));

    /// <summary>The values that pass on some day: all of them where the day makes no difference, and their shape where it does.</summary>
    public ValueRanges Shape => ValuesOn(SomeDay);

    /// <summary>The days on which a value that never changes passes, and may pass.</summary>
    public virtual Timeline DaysFor(FactValue value) => Timeline.Constant(Shape.Hold(value));

    /// <summary>What it demands of a fact, as a code and arguments.</summary>
    public abstract Reason Demand(Fact fact);

    /// <summary>Whether the value of a day is best told as the time elapsed since.</summary>
    public virtual bool TellsElapsed => false;

    /// <summary>The same form with another least period; null where it has none.</summary>
    public virtual TestForm? WithAtLeast(CalendarPeriod period) => null;

    /// <summary>The same form with another least number, in units of the fact's last decimal place; null where it has none.</summary>
    public virtual TestForm? WithAtLeast(long number) => null;
}
