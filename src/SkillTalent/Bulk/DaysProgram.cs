namespace SkillTalent;

/// <summary>
/// Masks over ready columns for days after the population's day. What a coming version asks for and no column tells is absent.
/// </summary>
internal sealed class DaysProgram
{
    private readonly ProgramBuilder _builder;
    private readonly IReadOnlyList<int> _readOn;
    private readonly Column[] _columns;
    private readonly int _open;
    private BulkProgram? _program;

    /// <summary>Begins a program.</summary>
    /// <param name="population">Ready columns; those that the rules ask for tell days.</param>
    /// <param name="readOn">The population's day, then its cut-off days by number.</param>
    /// <param name="rules">The rules that are read.</param>
    public DaysProgram(Population population, IReadOnlyList<int> readOn, IReadOnlyList<DecisionRule> rules)
    {
        _readOn = readOn;
        FactSlot[] asked = [.. rules.SelectMany(r => r.Slots.All).Select(s => SlotPlan.Normal(s, readOn)).Distinct()];
        _columns =
        [
            .. population.Columns,
            .. asked.Where(s => !Array.Exists(population.Columns, c => c.Slot == s))
                .Select(s => new Column { Slot = s, Encoding = ColumnEncoding.Constant, Value = s.Fact.WhileAbsent }),
        ];
        _builder = new ProgramBuilder(_columns, readOn);
        _open = asked.Select(_builder.ColumnOf).Select(_builder.OpenRows).Aggregate(_builder.None.True, _builder.Or);
    }

    /// <summary>The mask of the rows of which a value that the rules ask for is open.</summary>
    public int Open => _open;

    /// <summary>The mask of the rows for whom a rule may be true on a day of a run; nobody else can be.</summary>
    public int MayBe(DecisionRule rule, DayInterval days)
    {
        var reading = new DaysReading(_builder, _readOn, days, rule.CutOffs);
        int root = rule.Root.Fold(reading).Possible;
        if (rule.Coverage is null || rule.NotInForceOutcome != Outcome.NotCovered)
        {
            return root;
        }

        // Where nobody knows whether it is covered, nobody knows what it comes to.
        Kleene<int> covered = rule.Coverage.Fold(reading);
        return _builder.Or(root, _builder.And(_open, _builder.AndNot(covered.Possible, covered.True)));
    }

    /// <summary>The mask of rows for whom a rule is true on every day of a run; there may be others.</summary>
    public int IsThrough(DecisionRule rule, DayInterval days) =>
        rule.InForce ? rule.Root.Fold(new DaysReading(_builder, _readOn, days, rule.CutOffs)).True : _builder.None.True;

    /// <summary>The mask of the rows in each of several masks.</summary>
    public int All(IEnumerable<int> masks) => masks.Aggregate(_builder.All.True, _builder.And);

    /// <summary>Ends the program.</summary>
    /// <param name="outputs">The masks that are wanted of it.</param>
    /// <returns>The rows that a block may have.</returns>
    public int End(IEnumerable<int> outputs)
    {
        _program = new BulkProgram(_builder.Steps, [.. outputs], [], []);
        return _program.BlockRows;
    }

    /// <summary>Room for one thread.</summary>
    public Block NewBlock() => _program!.NewBlock();

    /// <summary>Fills the masks of the rows of a block.</summary>
    public void Run(Block block) => _program!.Run(block, _columns);

    /// <summary>One of the masks that are wanted.</summary>
    public ReadOnlySpan<ulong> Mask(Block block, int mask) => _program!.Mask(block, mask, _columns);
}
