namespace SkillTalent;

/// <summary>What records of some kind do to one of the facts that are asked for. Immutable.</summary>
internal sealed class RecordTouch
{
    private readonly Fact _fact;
    private readonly KeptWay[] _ways;

    // What such a record gives by the day from which it holds; null: it must be asked.
    private readonly ShiftedBounds? _bounds;

    // Most give the day itself, surely or perhaps.
    private readonly bool _givesDay;
    private readonly bool _mayGiveDay;

    /// <summary>A touch.</summary>
    /// <param name="fact">The fact that is made from records: the one asked for, or the day from which its work counts.</param>
    /// <param name="fold">How what records give is joined; null: the fact is read as it is of any subject.</param>
    /// <param name="ways">The ways in which such a record may turn out.</param>
    public RecordTouch(Fact fact, RecordFold? fold, KeptWay[] ways)
    {
        Fold = fold;
        _fact = fact;
        _ways = ways;
        _bounds = fold is null || ways.Length == 0 ? null : ways.Skip(1).Aggregate(fold.GivesFrom(ways[0].Way), (all, w) => all is { } a && fold.GivesFrom(w.Way) is { } b ? a.Or(b) : null);
        _givesDay = _bounds is { Least: { IsZero: true }, Most: { IsZero: true } };
        _mayGiveDay = _bounds is { Least: { IsZero: true }, Most: null };
    }

    public RecordFold? Fold { get; }

    /// <summary>The place of the fact among all that are asked for.</summary>
    public required int Slot { get; init; }

    /// <summary>Its place among those of the list.</summary>
    public required int Place { get; init; }

    /// <summary>Which of the days it is read on: 0 the day asked, else the number of a cut-off.</summary>
    public required int AsOf { get; init; }

    /// <summary>How work is counted from the day that records give; null: what they give is the fact's own value.</summary>
    public required WorkedSource? Work { get; init; }

    /// <summary>Whether what records give together is the value of the fact asked for, and need not be told apart.</summary>
    public bool IsValue => Work is null && !_fact.NoneIsAssumed;

    /// <summary>What a record gives on a day.</summary>
    public FactValue Of(SubjectRecord record, int day) => _givesDay ? FactValue.Of(record.From)
        : _mayGiveDay ? FactValue.Between(record.From, long.MaxValue)
        : _bounds is { } bounds ? bounds.From(record.From)
        : Fold is null ? FactValue.Never
        : Fold.Of(_fact, record, _ways, day);

    /// <summary>The value of the fact asked for, from what the records of a subject give together; of a touch with a fold.</summary>
    public FactValue Told(in FactValue given, Subject subject, int day) => Work is { } work ? work.From(given, subject, day) : Fold!.Told(_fact, given);
}
