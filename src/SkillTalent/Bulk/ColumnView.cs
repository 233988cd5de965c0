namespace SkillTalent;

/// <summary>The columns of a population by fact and cut-off, and what they can tell of other days.</summary>
internal sealed class ColumnView
{
    public static readonly ColumnView Empty = new([], [0], 0, []);

    private readonly Column?[] _columns;
    private readonly int[] _days;
    private readonly int _facts;

    public ColumnView(IReadOnlyList<Column> columns, int[] days, Vocabulary vocabulary)
        : this(columns, days, vocabulary.Facts.Count, vocabulary.Facts)
    {
    }

    private ColumnView(IReadOnlyList<Column> columns, int[] days, int factCount, IReadOnlyList<Fact> facts)
    {
        _days = days;
        _facts = factCount;
        _columns = new Column?[days.Length * factCount];
        var bySlot = columns.ToDictionary(c => c.Slot);
        foreach (Fact fact in facts)
        {
            for (int asOf = 0; asOf < days.Length; asOf++)
            {
                _columns[(asOf * factCount) + fact.Index] = bySlot.GetValueOrDefault(SlotPlan.Normal(new FactSlot(fact, asOf), days));
            }
        }

        TellsFuture = columns.All(c => c.TellsFuture);

        // What was before the population's day is in no column but a date.
        TellsPast = columns.All(c => c.Encoding == ColumnEncoding.Constant || c.IsUnstated || (c.Slot.Fact.Source.IsTimeless && c.TellsFuture));
    }

    public bool TellsFuture { get; }

    public bool TellsPast { get; }

    public Column? this[Fact fact, int asOf] => _columns[(asOf * _facts) + fact.Index];

    public int DayOf(int asOf) => _days[asOf];
}
