using SkillTalent.Rules;

namespace SkillTalent.Bulk;

/// <summary>
/// A subject of which only a row of columns is known: each fact has the value of its row, on every day. Work goes on from its start where
/// the row is still at work.
/// </summary>
internal sealed class ColumnSubject : Subject
{
    public static readonly ColumnSubject Empty = new(ColumnView.Empty, 0);

    private static readonly Dictionary<string, FactValue> NoneGiven = new(StringComparer.Ordinal);

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

    public override void AddSteps(Fact fact, List<int> steps)
    {
    }

    public override Timeline WorkedAtLeast(Fact fact, int asOf, int months)
    {
        FactValue value = Sample(fact, asOf, _view.DayOf(asOf));
        return value.State switch
        {
            FactState.Known when value.Number >= months => Timeline.Certain(DaySet.From(_view.DayOf(asOf))),
            FactState.Known => Timeline.Certain(_view[fact, asOf]?.FirstDayWith(months, _row, _view.DayOf(asOf)) is { } first ? DaySet.From(first) : DaySet.None),
            FactState.Never => Timeline.Never,
            _ => Unstated(fact, value, asOf, months),
        };
    }

    // Where the column of the day from which work counts keeps no days, only the population's day is bounded.
    private Timeline Unstated(Fact fact, FactValue value, int asOf, int months)
    {
        if (!value.IsBelow(months))
        {
            return Timeline.Unknown;
        }

        return ((WorkedSource)fact.Source).Since is { } since && _view[since, 0] is { TellsFuture: true }
            ? WorkedSource.AtBest(Sample(since, 0, Day.First), months)
            : Timeline.Unknown.Within(DaySet.From(_view.DayOf(asOf) + 1));
    }
}
