namespace SkillTalent;

/// <summary>
/// Masks over ready columns for days after the population's day. What a coming version asks for and no column tells is absent.
/// </summary>
internal sealed class DaysProgram
{
    private readonly ProgramBuilder _builder;
    private readonly IReadOnlyList<int> _readOn;
    private readonly Column[] _columns;
    private BulkProgram? _program;

    /// <summary>Begins a program.</summary>
    /// <param name="population">Ready columns; those that the rules ask for tell days.</param>
    /// <param name="readOn">The population's day, then its cut-off days by number.</param>
    /// <param name="rules">The rules that are read.</param>
    public DaysProgram(Population population, IReadOnlyList<int> readOn, IReadOnlyList<DecisionRule> rules)
    {
        _readOn = readOn;
        IEnumerable<FactSlot> asked = rules.SelectMany(r => r.Slots.All).Select(s => SlotPlan.Normal(s, readOn)).Distinct();
        _columns =
        [
            .. population.Columns,
            .. asked.Where(s => !Array.Exists(population.Columns, c => c.Slot == s))
                .Select(s => new Column { Slot = s, Encoding = ColumnEncoding.Constant, Value = s.Fact.WhileAbsent }),
        ];
        _builder = new ProgramBuilder(_columns, readOn);
    }

    /// <summary>The mask of the rows of which a value that a rule asks for is open.</summary>
    public int Open(DecisionRule rule) => rule.Slots.All.Select(s => _builder.OpenRows(_builder.ColumnOf(s))).Aggregate(_builder.None.True, _builder.Or);

    /// <summary>
    /// The masks of the rows for whom a rule is true, and may be, as <see cref="DecisionRule.Timeline"/> has it: exactly on a single day; of a run
    /// of days, on every day and on some day, of which the first may leave out rows and the second hold more.
    /// </summary>
    public Kleene<int> Of(DecisionRule rule, DayInterval days)
    {
        if (!rule.InForce)
        {
            return _builder.None;
        }

        var masks = new DaysMasks(_builder, _readOn, days, rule.CutOffs);
        Kleene<int> root = masks.ByCases(rule.Root, rule.Cases);
        if (rule.Coverage is null || rule.NotInForceOutcome != Outcome.NotCovered)
        {
            return root;
        }

        // Where nobody knows whether it is covered, nobody knows what it comes to.
        Kleene<int> covered = masks.Read(rule.Coverage);
        return root with { Possible = _builder.Or(root.Possible, _builder.AndNot(covered.Possible, covered.True)) };
    }

    /// <summary>
    /// The mask of the rows of whom more than one test of a rule changes its answer within a run of days, or one that cannot be told, so that
    /// what it comes to between the first and the last day is not told by these two.
    /// </summary>
    public int ChangesTwice(DecisionRule rule, DayInterval days)
    {
        int once = _builder.None.True;
        int twice = Vague(rule, days);
        DaysReading reading = Reading(rule, days);
        DaysReading first = Reading(rule, days with { To = days.From });
        DaysReading last = Reading(rule, days with { From = days.To });
        foreach (FactTest test in Moving(rule))
        {
            Kleene<int> passes = reading.Test(test);
            (int before, int after) = (first.Test(test).True, last.Test(test).True);
            int turns = _builder.Or(_builder.AndNot(before, after), _builder.AndNot(after, before));
            int column = _builder.ColumnOf(new FactSlot(test.Fact, test.AsOf));
            int changes = _builder.AndNot(_builder.AndNot(passes.Possible, passes.True), _builder.UnknownRows(column));
            twice = _builder.Or(twice, _builder.And(changes, _builder.Or(once, _builder.OpenRows(column))));

            // It may come and go, and be as it was.
            twice = _builder.Or(twice, _builder.AndNot(changes, turns));
            once = _builder.Or(once, changes);
        }

        return twice;
    }

    /// <summary>The mask of the rows for whom <see cref="Of"/> is not exact on a single day either.</summary>
    public int Vague(DecisionRule rule, DayInterval days) =>
        Moving(rule).Select(Reading(rule, days).Vague).Aggregate(_builder.None.True, _builder.Or);

    private DaysReading Reading(DecisionRule rule, DayInterval days) => new(_builder, _readOn, days, rule.CutOffs, []);

    /// <summary>The mask of the rows in each of several masks.</summary>
    public int All(IEnumerable<int> masks) => masks.Aggregate(_builder.All.True, _builder.And);

    /// <summary>Ends the program.</summary>
    /// <param name="outputs">The masks that are wanted of it.</param>
    /// <returns>The rows that a block may have.</returns>
    public int End(IEnumerable<int> outputs)
    {
        _program = new BulkProgram(_builder.Steps, [.. outputs], [], [], _columns, BulkProgram.NarrowRegisters);
        return _program.BlockRows;
    }

    /// <summary>Room for one thread.</summary>
    public Block NewBlock() => _program!.NewBlock();

    /// <summary>Fills the masks of the rows of a block.</summary>
    public void Run(Block block) => _program!.Run(block, _columns);

    /// <summary>One of the masks that are wanted.</summary>
    public ReadOnlySpan<ulong> Mask(Block block, int mask) => _program!.Mask(block, mask, _columns);

    // Flags, choices and numbers of ready columns stay as they are, and so does a day beside another.
    private static IEnumerable<FactTest> Moving(DecisionRule rule) => new[] { rule.Root, rule.Coverage }.OfType<Requirement>().SelectMany(r => r.Tests())
        .Where(t => t.Form is not PairForm && (t.Fact.Kind == FactKind.Work || t.Form.Time != TimeEffect.None)).DistinctBy(t => t.Key);
}
