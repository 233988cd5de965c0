namespace SkillTalent.Rules;

/// <summary>A leaf: a test of one fact, on the day asked or on a cut-off day. On a fact that is never, every leaf is false.</summary>
internal abstract class FactRequirement : Requirement
{
    protected FactRequirement(Fact fact) => Fact = fact;

    public Fact Fact { get; }

    /// <summary>The number of the cut-off on whose day the fact is read; 0: the day asked.</summary>
    public int AsOf { get; init; }

    /// <summary>What the leaf demands, kept once it has been told: whoever makes it makes the same.</summary>
    public Reason? Demand { get; set; }

    /// <summary>Other facts that the leaf reads.</summary>
    public virtual Fact? OtherFact => null;

    public override Truth Evaluate(FactSet facts)
    {
        FactValue value = facts[Fact, AsOf];
        return value.State switch
        {
            FactState.Unknown => Truth.Unknown,
            FactState.Never => Truth.False,
            _ => Test(value.Number, facts.DayOf(AsOf)).ToTruth(),
        };
    }

    public override Timeline Timeline(TimelineContext context)
    {
        Timeline own = OwnTimeline(context.Subject);
        return AsOf > 0 && context.CutOffs[AsOf] is { } cutOff
            ? new Timeline(cutOff.DaysWhoseCutOffIn(own.True), cutOff.DaysWhoseCutOffIn(own.Possible))
            : own;
    }

    /// <summary>Whether a known value passes on the day on which it is read.</summary>
    protected abstract bool Test(long value, int day);

    /// <summary>The days on which a known value that never changes passes. Not asked of a leaf with a timeline of its own.</summary>
    protected virtual DaySet DaysWhere(long value) => throw new InvalidOperationException($"{GetType().Name} has a timeline of its own.");

    /// <summary>The timeline by the day on which the fact is read.</summary>
    protected virtual Timeline OwnTimeline(Subject subject)
    {
        if (Fact.Source.IsTimeless)
        {
            return TimelineOf(subject.Sample(Fact, AsOf, Day.First));
        }

        var steps = new List<int>();
        subject.AddSteps(Fact, steps);
        Timeline whole = Rules.Timeline.Never;
        foreach (DayInterval segment in Segments.Between(steps))
        {
            FactValue value = subject.Sample(Fact, AsOf, segment.From);
            whole = whole.Or(TimelineOf(value).Within(DaySet.Between(segment.From, segment.To)));
        }

        return whole;
    }

    private Timeline TimelineOf(FactValue value) => value.State switch
    {
        FactState.Unknown => Rules.Timeline.Unknown,
        FactState.Never => Rules.Timeline.Never,
        _ => Rules.Timeline.Certain(DaysWhere(value.Number)),
    };
}
