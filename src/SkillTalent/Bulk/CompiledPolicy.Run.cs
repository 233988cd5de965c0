using System.Numerics;

namespace SkillTalent;

/// <content>Running.</content>
public sealed partial class CompiledPolicy
{
    // So many blocks are taken at once by a thread; after each such piece cancellation and progress are looked at.
    private const int BlocksPerPiece = 4;

    /// <summary>Decides every row of a population.</summary>
    /// <param name="population">The population; it must have been projected for the policy's day.</param>
    /// <param name="options">What to keep and how to run; the defaults where null.</param>
    /// <param name="cancellation">Stops the run between pieces.</param>
    /// <exception cref="ArgumentException">The population was projected for another day.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public BulkResult Run(Population population, BulkOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= BulkOptions.Default;
        var result = new BulkResult(this, population, Bind(population, options));
        Fill(result, population, options, cancellation);
        return result;
    }

    /// <summary>Decides every row again into a result of an earlier run over a population of the same shape and size.</summary>
    /// <exception cref="ArgumentException">The result is of another policy, or the population of another day, shape or size.</exception>
    public void Run(Population population, BulkResult into, BulkOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(into);
        options ??= BulkOptions.Default;
        BoundPolicy bound = Bind(population, options);
        if (!ReferenceEquals(into.Bound, bound) || into.Rows != population.Rows)
        {
            throw new ArgumentException("The result must come from the same policy and options, over a population of the same shape and size.", nameof(into));
        }

        into.Population = population;
        Fill(into, population, options, cancellation);
    }

    private void Check(Population population, BulkOptions options)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        if (population.On != On)
        {
            throw new ArgumentException("The population was projected for another day than the policy's.", nameof(population));
        }
    }

    private BoundPolicy Bind(Population population, BulkOptions options)
    {
        Check(population, options);
        (PopulationShape Shape, bool KeepRows, bool KeepPathways, bool KeepAmounts) key = (population.Shape, options.KeepRows, options.KeepPathways, options.KeepAmounts);
        return _bound.TryGetValue(key, out BoundPolicy? bound)
            ? bound
            : _bound.GetOrAdd(key, new BoundPolicy(population, _days, _decisions, options.KeepRows, options.KeepPathways, options.KeepAmounts));
    }

    private static void Fill(BulkResult result, Population population, BulkOptions options, CancellationToken cancellation)
    {
        result.Clear();
        result.Refused = options.Refused;
        BulkProgram program = result.Bound.Program;
        int pieceRows = program.BlockRows * BlocksPerPiece;
        int pieces = (population.Rows + pieceRows - 1) / pieceRows;
        if (options.Threads == 1 || pieces <= 1)
        {
            Block block = result.Scratch ??= program.NewBlock();
            for (int piece = 0; piece < pieces; piece++)
            {
                cancellation.ThrowIfCancellationRequested();
                RunPiece(result, population, block, piece * pieceRows, pieceRows, result.Counts, result.PaidFen, result.PaidRows);
                options.Progress?.Report(Math.Min((long)(piece + 1) * pieceRows, population.Rows));
            }

            return;
        }

        RunThreads(result, population, options, pieces, pieceRows, cancellation);
    }

    private static void RunThreads(
        BulkResult result, Population population, BulkOptions options, int pieces, int pieceRows, CancellationToken cancellation)
    {
        long done = 0;
        var gate = new Lock();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        _ = Parallel.For(
            0,
            pieces,
            parallel,
            () => (
                Block: result.Bound.Program.NewBlock(),
                Counts: new long[result.Counts.Length],
                Fen: new long[result.PaidFen.Length],
                Rows: new long[result.PaidRows.Length]),
            (piece, _, own) =>
            {
                RunPiece(result, population, own.Block, piece * pieceRows, pieceRows, own.Counts, own.Fen, own.Rows);
                options.Progress?.Report(Math.Min(Interlocked.Add(ref done, pieceRows), population.Rows));
                return own;
            },
            own =>
            {
                lock (gate)
                {
                    AddTo(result.Counts, own.Counts);
                    AddTo(result.PaidFen, own.Fen);
                    AddTo(result.PaidRows, own.Rows);
                }
            });
    }

    private static void AddTo(long[] sums, long[] own)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] = checked(sums[i] + own[i]);
        }
    }

    private static void RunPiece(
        BulkResult result, Population population, Block block, int start, int rows, long[] counts, long[] paidFen, long[] paidRows)
    {
        BulkProgram program = result.Bound.Program;
        int end = (int)Math.Min((long)start + rows, population.Rows);
        for (int at = start; at < end; at += program.BlockRows)
        {
            // What follows this piece is mostly the same thread's, too.
            int here = Math.Min(program.BlockRows, end - at);
            block.Move(at, here, Math.Min(program.BlockRows, population.Rows - at - here));
            program.Run(block, population.Columns);
            for (int i = 0; i < program.Masks.Length; i++)
            {
                MaskOutput output = program.Masks[i];
                ReadOnlySpan<ulong> mask = program.Mask(block, output.Value, population.Columns);
                counts[i] += MaskKernels.Count(mask);
                if (output.Keep >= 0)
                {
                    mask.CopyTo(result.Kept[output.Keep].AsSpan(at / 64));
                }

                if (output.AmountColumn >= 0)
                {
                    WriteAmounts(mask, result.Amounts[output.AmountColumn].AsSpan(at), output.Fen);
                }
            }

            for (int i = 0; i < program.Paid.Length; i++)
            {
                Pay(block, population, result, i, paidFen, paidRows);
            }
        }
    }

    private static void WriteAmounts(ReadOnlySpan<ulong> mask, Span<long> amounts, long fen)
    {
        for (int word = 0; word < mask.Length; word++)
        {
            for (ulong left = mask[word]; left != 0; left &= left - 1)
            {
                amounts[(word * 64) + BitOperations.TrailingZeroCount(left)] = fen;
            }
        }
    }
}
