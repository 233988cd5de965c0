using SkillTalent.Rules;

namespace SkillTalent.Bulk;

/// <summary>
/// A subject of which only columns are known: each fact has the value of its row, on every day. Work is taken to go on from its months on
/// the population's day.
/// </summary>
internal sealed class ColumnSubject : Subject
{
    public static readonly ColumnSubject Empty = new([], []);

    private readonly FactValue[][] _values;
    private readonly int[] _days;

    public ColumnSubject(FactValue[][] values, int[] days)
        : base([], [], null, new Dictionary<string, FactValue>(StringComparer.Ordinal))
    {
        _values = values;
        _days = days;
    }

    public override FactValue Sample(Fact fact, int asOf, int day) => _values[asOf][fact.Index];

    public override void AddSteps(Fact fact, List<int> steps)
    {
    }

    // A column of months tells no day, so the timeline knows only the population's own day and what follows from "once met stays met".
    public override Timeline WorkedAtLeast(Fact fact, int asOf, int months)
    {
        FactValue value = _values[asOf][fact.Index];
        return value.State switch
        {
            FactState.Known when value.Number >= months => Timeline.Certain(DaySet.From(_days[asOf])),
            FactState.Known => new Timeline(DaySet.None, DaySet.From(_days[asOf] + 1)),
            FactState.Never => Timeline.Never,
            _ => Timeline.Unknown,
        };
    }
}
