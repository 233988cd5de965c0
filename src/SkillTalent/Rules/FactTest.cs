namespace SkillTalent;

/// <summary>A leaf: a test of one fact, on the day asked or on a cut-off day. On a fact that is never, every test is false.</summary>
/// <param name="fact">The fact.</param>
/// <param name="form">What is asked of it.</param>
internal sealed class FactTest(Fact fact, TestForm form) : Requirement
{
    private readonly PairForm? _pair = form as PairForm;

    // What passes on the day asked last: most questions are about one day. Whoever makes it makes the same.
    private DatedRanges? _passing;
    private Reason? _demand;
    private ValueRanges? _shape;

    public Fact Fact => fact;

    public TestForm Form => form;

    /// <summary>The number of the cut-off on whose day the fact is read; 0: the day asked.</summary>
    public int AsOf { get; init; }

    /// <summary>That a choice is one of these codes.</summary>
    /// <param name="fact">The choice.</param>
    /// <param name="codes">The codes.</param>
    /// <param name="listed">The table that lists them, where they are too many to tell one by one.</param>
    public static FactTest In(Fact fact, IReadOnlyList<string> codes, LocalizedText? listed = null) => new(fact, new ChoiceForm(fact.Domain!, codes) { Listed = listed });

    /// <summary>The values that pass on some day.</summary>
    public ValueRanges Shape => _shape ??= form.Shape;

    /// <summary>What the test demands.</summary>
    public Reason Demand => _demand ??= form.Demand(fact);

    /// <summary>What tells the test from every other.</summary>
    public (Fact Fact, int AsOf, TestForm Form) Key => (fact, AsOf, form);

    /// <summary>The facts that it reads, each on which day.</summary>
    public IEnumerable<FactSlot> Slots => form.Other is { } other ? [new(fact, AsOf), new(other, AsOf)] : [new(fact, AsOf)];

    /// <summary>Whether time alone can make it false, once it is true.</summary>
    public bool MayFall =>
        form.Time == TimeEffect.Moves
        || fact.Source.Time == TimeEffect.Moves
        || (fact.Source.Time == TimeEffect.Rises && !Shape.IsClosedUpwards(fact.Greatest))
        || form.Other is { Source.IsTimeless: false };

    /// <summary>Whether time alone can make it true, once it is false.</summary>
    public bool MayRise => form.Time != TimeEffect.None || FactsMove;

    /// <summary>Whether the facts that it reads are not the same on every day.</summary>
    public bool FactsMove => !fact.Source.IsTimeless || form.Other is { Source.IsTimeless: false };

    /// <summary>The values that pass when the fact is read on a day.</summary>
    public ValueRanges PassingOn(int day)
    {
        DatedRanges? passing = _passing;
        if (passing is null || (passing.Day != day && form.Time != TimeEffect.None))
        {
            _passing = passing = new DatedRanges(day, form.ValuesOn(day));
        }

        return passing.Values;
    }

    public Truth Evaluate(FactSet facts) => Evaluate(facts, facts.PlaceOf(fact, AsOf), _pair is { } pair ? facts.PlaceOf(pair.Second, AsOf) : -1);

    /// <summary>The same, where it is known at which places the facts are that it reads.</summary>
    /// <param name="facts">A subject's facts.</param>
    /// <param name="place">The place of the fact.</param>
    /// <param name="second">The place of the second fact; -1 where there is none.</param>
    public Truth Evaluate(FactSet facts, int place, int second) => _pair is { } pair
        ? pair.Hold(facts.At(place), facts.At(second))
        : facts.Hold(place, PassingOn(facts.DayOf(AsOf)));

    public override T Fold<T>(IReading<T> reading) => reading.Test(this);

    protected override T Join<T>(IReading<T> reading, IReadOnlyList<T> parts) => reading.Test(this);

    /// <summary>The same test of the same fact in another form.</summary>
    public FactTest With(TestForm other) => new(fact, other) { AsOf = AsOf, Basis = Basis, Citations = Citations };

    private sealed record DatedRanges(int Day, ValueRanges Values);
}
