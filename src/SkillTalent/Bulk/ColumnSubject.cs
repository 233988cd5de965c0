namespace SkillTalent;

/// <summary>
/// A subject of which only a row of columns is known: each fact has the value of its row, on every day. Work goes on from its start where
/// the row is still at work.
/// </summary>
internal sealed class ColumnSubject : Subject
{
    // Before the next field, which is made with it.
    private static readonly Dictionary<string, FactValue> NoneGiven = new(StringComparer.Ordinal);

    public static readonly ColumnSubject Empty = new(ColumnView.Empty, 0);

    private readonly ColumnView _view;
    private readonly int _row;

    public ColumnSubject(ColumnView view, int row)
        : base([], [], null, NoneGiven)
    {
        _view = view;
        _row = row;
    }

    public override bool TellsPast => _view.TellsPast;

    public override bool TellsFuture => _view.TellsFuture;

    public override FactValue Sample(Fact fact, int asOf, int day) => _view[fact, asOf] is { } column ? column[_row, _view.DayOf(0)] : fact.WhileAbsent;

    public override IEnumerable<Fact> RootsOf(Fact fact, int day, Func<FactValue, bool> asked) => [fact];

    public override void AddSteps(Fact fact, List<int> steps)
    {
    }

    public override Timeline WorkedAtLeast(Fact fact, int asOf, int months)
    {
        int day = _view.DayOf(asOf);
        FactValue value = Sample(fact, asOf, day);
        if (value.IsNever)
        {
            return Timeline.Never;
        }

        int? first = value.Least >= months ? day : value.IsKnown ? _view[fact, asOf]?.FirstDayWith(months, _row, day) : null;
        DaySet sure = first is { } from ? DaySet.From(from) : DaySet.None;
        return value.IsKnown ? Timeline.Certain(sure) : new Timeline(sure, Possible(fact, value, months, day));
    }

    // Where the column of the day from which work counts keeps no days, only the population's day is bounded.
    private DaySet Possible(Fact fact, FactValue value, int months, int day)
    {
        if (value.Most >= months)
        {
            return DaySet.All;
        }

        return fact.Source.RestsOn is { } since && _view[since, 0] is { TellsFuture: true }
            ? WorkedSource.AtBest(Sample(since, 0, Day.First), months).Possible
            : DaySet.From(day + 1);
    }
}
