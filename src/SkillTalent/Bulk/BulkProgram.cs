namespace SkillTalent;

/// <summary>A program bound to the shape of a population: steps in order, registers assigned, outputs to count and keep.</summary>
internal sealed class BulkProgram
{
    // Measured: registers that fit into the second level of cache beside the columns' slices; larger blocks read memory in longer runs.
    private const int RegisterBytes = 64 * 1024;

    private const int MostRows = 32_768;

    // What is calculated reads its columns again, which should still lie in the second level of cache beside the amounts.
    private const int MostRowsPaid = 8_192;

    private readonly Step[] _steps;
    private readonly MaskSource[] _sources;

    public BulkProgram(IReadOnlyList<Step> steps, IReadOnlyCollection<int> outputs, IReadOnlyList<MaskOutput> masks, IReadOnlyList<PaidOutput> paid)
    {
        Masks = [.. masks];
        Paid = [.. paid];
        Step[] all = Needed(steps, outputs);
        _sources = [.. steps.Select(s => s.InPlace ?? default)];
        Step[] needed = [.. all.Where(s => s.InPlace is null)];

        // Steps that read columns come first, column by column, so that each column is read from memory once.
        _steps = [.. needed.Where(s => s.ColumnIndex >= 0).OrderBy(s => s.ColumnIndex), .. needed.Where(s => s.ColumnIndex < 0)];
        Registers = Assign([.. outputs]);
        int rows = RegisterBytes / Math.Max(Registers, 1) * 8 / 64 * 64;
        BlockRows = Math.Clamp(rows, 1024, paid.Any(p => p.Fen is not null) ? MostRowsPaid : MostRows);
    }

    public MaskOutput[] Masks { get; }

    public PaidOutput[] Paid { get; }

    public int Registers { get; }

    public int BlockRows { get; }

    public Block NewBlock() => new(Registers, BlockRows);

    public void Run(Block block, Column[] columns)
    {
        foreach (Step step in _steps)
        {
            step.Run(block, _sources, columns, _sources[step.Value].Register);
        }
    }

    public ReadOnlySpan<ulong> Mask(Block block, int value, Column[] columns) => block.Read(_sources[value], columns);

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
