namespace SkillTalent;

/// <summary>A program bound to the shape of a population: steps in order, registers assigned, outputs to count and keep.</summary>
internal sealed class BulkProgram
{
    /// <summary>
    /// Measured: room for registers in the second level of cache, beside slices of columns that are read once and come while masks are combined;
    /// larger blocks read memory in longer runs.
    /// </summary>
    public const int WideRegisters = 192 * 1024;

    /// <summary>The same where each column is read for many days, so that its slice should stay in the cache.</summary>
    public const int NarrowRegisters = 64 * 1024;

    private const int MostRows = 32_768;

    // What is calculated reads its columns again, which should still lie in the second level of cache beside the amounts.
    private const int MostRowsPaid = 8_192;

    private readonly Step[] _steps;
    private readonly MaskSource[] _sources;

    // How many of the steps read columns, which columns are read by them or where they lie, and the bytes that a row of these has.
    private readonly int _reading;
    private readonly int[] _columns;
    private readonly double _bytesPerRow;

    /// <summary>Binds steps.</summary>
    /// <param name="steps">The steps, each after those that it reads.</param>
    /// <param name="outputs">The values that are wanted.</param>
    /// <param name="masks">What is counted and kept.</param>
    /// <param name="paid">What is calculated.</param>
    /// <param name="columns">Columns of the shape that the program is for.</param>
    /// <param name="registerBytes">How much room registers may take, which says how many rows a block has.</param>
    public BulkProgram(
        IReadOnlyList<Step> steps,
        IReadOnlyCollection<int> outputs,
        IReadOnlyList<MaskOutput> masks,
        IReadOnlyList<PaidOutput> paid,
        IReadOnlyList<Column> columns,
        int registerBytes)
    {
        Masks = [.. masks];
        Paid = [.. paid];
        Step[] all = Needed(steps, outputs);
        _sources = [.. steps.Select(s => s.InPlace ?? default)];
        Step[] needed = [.. all.Where(s => s.InPlace is null)];

        // Steps that read columns come first, column by column, so that each column is read from memory once.
        _steps = [.. needed.Where(s => s.ColumnIndex >= 0).OrderBy(s => s.ColumnIndex), .. needed.Where(s => s.ColumnIndex < 0)];
        _reading = needed.Count(s => s.ColumnIndex >= 0);
        _columns = [.. all.Select(s => s.ColumnIndex).Where(c => c >= 0).Distinct().Order()];
        _bytesPerRow = _columns.Sum(c => columns[c].BytesPerRow);
        Registers = Assign([.. outputs]);
        int rows = registerBytes / Math.Max(Registers, 1) * 8 / 64 * 64;
        BlockRows = Math.Clamp(rows, 1024, paid.Any(p => p.Fen is not null) ? MostRowsPaid : MostRows);
    }

    public MaskOutput[] Masks { get; }

    public PaidOutput[] Paid { get; }

    public int Registers { get; }

    public int BlockRows { get; }

    public Block NewBlock() => new(Registers, BlockRows);

    public void Run(Block block, Column[] columns)
    {
        for (int i = 0; i < _reading; i++)
        {
            Run(_steps[i], block, columns);
        }

        var coming = new BlockPrefetch(columns, _columns, block, _bytesPerRow, _steps.Length - _reading);
        for (int i = _reading; i < _steps.Length; i++)
        {
            coming.Ask();
            Run(_steps[i], block, columns);
        }
    }

    public ReadOnlySpan<ulong> Mask(Block block, int value, Column[] columns) => block.Read(_sources[value], columns);

    private void Run(Step step, Block block, Column[] columns) => step.Run(block, _sources, columns, _sources[step.Value].Register);

    private static Step[] Needed(IReadOnlyList<Step> steps, IEnumerable<int> outputs)
    {
        var needed = new bool[steps.Count];
        foreach (int output in outputs)
        {
            needed[output] = true;
        }

        for (int i = steps.Count - 1; i >= 0; i--)
        {
            foreach (int read in needed[i] ? steps[i].Reads : [])
            {
                needed[read] = true;
            }
        }

        return [.. steps.Where(s => needed[s.Value])];
    }

    // A register is free again after the last step that reads it; outputs keep theirs.
    private int Assign(HashSet<int> outputs)
    {
        var lastUse = new Dictionary<int, int>();
        for (int i = 0; i < _steps.Length; i++)
        {
            foreach (int read in _steps[i].Reads)
            {
                lastUse[read] = i;
            }
        }

        var free = new Stack<int>();
        int registers = 0;
        for (int i = 0; i < _steps.Length; i++)
        {
            _sources[_steps[i].Value] = new MaskSource(free.Count > 0 ? free.Pop() : registers++);
            foreach (int read in _steps[i].Reads.Distinct())
            {
                if (lastUse[read] == i && !outputs.Contains(read) && _sources[read].Column < 0)
                {
                    free.Push(_sources[read].Register);
                }
            }
        }

        return registers;
    }
}
