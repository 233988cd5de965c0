namespace SkillTalent;

/// <summary>
/// The reading of a rule over a run of days after the population's day, over columns that tell days: the rows for which it is true on every
/// day, and those for which it is, or may be, on some day. Of a single day both are exact where the values are known; of several days the first
/// may leave out rows and the second may hold more.
/// </summary>
/// <param name="program">Where the steps are made.</param>
/// <param name="readOn">The population's day, then its cut-off days by number: what the columns are of.</param>
/// <param name="days">The run of days.</param>
/// <param name="cutOffs">The cut-offs in force, by number.</param>
/// <param name="taken">Facts that are taken to have one value in every row.</param>
internal sealed class DaysReading(
    ProgramBuilder program, IReadOnlyList<int> readOn, DayInterval days, IReadOnlyList<CutOff?> cutOffs, IReadOnlyList<(Fact Fact, FactValue Value)> taken) : IReading<Kleene<int>>
{
    public Kleene<int> All(Requirement node, IReadOnlyList<Kleene<int>> parts) => program.And(parts);

    public Kleene<int> Any(Requirement node, IReadOnlyList<Kleene<int>> parts) => program.Or(parts);

    public Kleene<int> Not(Requirement node, Kleene<int> part) => program.Not(part);

    public Kleene<int> Test(FactTest test)
    {
        foreach ((Fact fact, FactValue value) in taken)
        {
            if (fact == test.Fact)
            {
                return program.Constant(test.Shape.Hold(value));
            }
        }

        if (test.Form is PairForm)
        {
            return program.Leaf(test);
        }

        int column = program.ColumnOf(new FactSlot(test.Fact, test.AsOf));
        DayInterval read = ReadOn(test);
        if (test.Fact.Kind != FactKind.Work)
        {
            (ValueRanges every, ValueRanges some) = test.Form.ValuesThrough(read);
            return new Kleene<int>(program.Leaf(column, every).True, program.Leaf(column, some).Possible);
        }

        // Work is read from the day on for which the column has it.
        int from = readOn[test.AsOf];
        return read.From < from ? new Kleene<int>(program.None.True, program.All.True) : Worked(test, column, read, from);
    }

    /// <summary>
    /// The rows of which the reading does not tell what a test comes to on a single day either: work known between bounds, which grow from day to
    /// day, and work read on a day before the one that the column has.
    /// </summary>
    public int Vague(FactTest test)
    {
        if (test.Fact.Kind != FactKind.Work)
        {
            return program.None.True;
        }

        int column = program.ColumnOf(new FactSlot(test.Fact, test.AsOf));
        return ReadOn(test).From < readOn[test.AsOf] ? program.All.True : program.AndNot(program.OpenRows(column), program.UnknownRows(column));
    }

    private Kleene<int> Worked(FactTest test, int column, DayInterval read, int from)
    {
        Kleene<int> any = program.None;
        foreach (ValueRange range in test.Shape.Ranges)
        {
            Kleene<int> within = AtLeast(column, range.Least, read, from);
            any = program.Or(any, range.Most == ValueRange.Greatest ? within : program.And(within, program.Not(AtLeast(column, range.Most + 1, read, from))));
        }

        return any;
    }

    // Whoever has enough has it on every day; whoever is at work may come to it, and so may anybody of whom it is not known.
    private Kleene<int> AtLeast(int column, long months, DayInterval read, int from)
    {
        Kleene<int> already = program.Leaf(column, ValueRanges.Between(Math.Max(0, months), ValueRange.Greatest));
        return new Kleene<int>(
            program.Or(already.True, By(column, months, read.From, from)),
            program.Or(program.Or(already.Possible, program.OpenRows(column)), By(column, months, read.To, from)));
    }

    private int By(int column, long months, int day, int from) => day > from && months <= MostMonths
        ? program.AtWorkSince(column, Day.Threshold(day, new CalendarPeriod((int)Math.Max(0, months))))
        : program.None.True;

    private DayInterval ReadOn(FactTest test) => test.AsOf > 0 && cutOffs[test.AsOf] is { } cutOff
        ? new DayInterval(cutOff.For(days.From), cutOff.For(days.To))
        : days;

    // Longer than anybody works; a longer period would lie before the calendar begins.
    private const int MostMonths = 1200;
}
