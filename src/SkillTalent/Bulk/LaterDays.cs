using System.Numerics;

namespace SkillTalent;

/// <summary>
/// When the rows of ready columns become eligible, by masks: for each run of days those for whom it may be true on a day of it, and those for
/// whom it is on its last day. Where no value is open and nothing but time passes, a rule that only rises is settled by the two alone; what is
/// not settled is told one by one.
/// </summary>
internal sealed class LaterDays
{
    private readonly int _rows;
    private readonly int _blockRows;
    private readonly DaysProgram _program;
    private readonly (int Place, int MayBe, int Last)[] _runs;

    /// <summary>Makes the masks.</summary>
    /// <param name="population">Ready columns that tell days.</param>
    /// <param name="readOn">The population's day, then its cut-off days by number.</param>
    /// <param name="track">The decision.</param>
    /// <param name="runs">Runs of days after the population's day, in order, each with the place among the counts of those who become eligible in it.</param>
    public LaterDays(Population population, IReadOnlyList<int> readOn, DecisionTrack track, IReadOnlyList<(int Place, DayInterval Days)> runs)
    {
        _rows = population.Rows;
        DecisionRule[] rules = [.. track.Rules.Where(r => r.InForce && runs.Any(d => d.Days.From <= r.Days.To && d.Days.To >= r.Days.From))];
        _program = new DaysProgram(population, readOn, rules);
        _runs =
        [
            .. from run in runs
               from rule in rules
               let days = new DayInterval(Math.Max(run.Days.From, rule.Days.From), Math.Min(run.Days.To, rule.Days.To))
               where days.From <= days.To
               orderby days.From
               select (run.Place, _program.MayBe(rule, days), _program.IsThrough(rule, days with { From = days.To })),
        ];
        _blockRows = _program.End([_program.Open, .. _runs.SelectMany(r => new[] { r.MayBe, r.Last })]);
    }

    /// <summary>Counts the rows that are not eligible on the population's day by the run in which they first are.</summary>
    /// <param name="decision">What holds on the population's day, row by row.</param>
    /// <param name="one">The place of a row that the masks do not settle.</param>
    /// <param name="places">The number of places of runs; after them stand later or never, and undetermined.</param>
    /// <param name="options">How many threads.</param>
    /// <param name="cancellation">Stops it.</param>
    public long[] Count(BulkDecision decision, Func<int, int> one, int places, BulkOptions options, CancellationToken cancellation)
    {
        var sums = new long[places + 2];
        var gate = new Lock();
        _ = Parallel.For(
            0,
            (_rows + _blockRows - 1) / _blockRows,
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation },
            () => (Block: _program.NewBlock(), Sums: new long[sums.Length], Left: new ulong[_blockRows / 64], Told: new ulong[_blockRows / 64]),
            (piece, _, own) =>
            {
                own.Block.Move(piece * _blockRows, Math.Min(_blockRows, _rows - (piece * _blockRows)));
                _program.Run(own.Block);
                Span<ulong> left = own.Left.AsSpan(0, own.Block.Words);
                Span<ulong> told = own.Told.AsSpan(0, own.Block.Words);
                Begin(own.Block, decision, left, own.Sums);
                told.Clear();
                Settle(own.Block, left, told, own.Sums);
                TellOneByOne(own.Block.Start, told, one, own.Sums);
                return own;
            },
            own =>
            {
                lock (gate)
                {
                    for (int i = 0; i < sums.Length; i++)
                    {
                        sums[i] += own.Sums[i];
                    }
                }
            });
        return sums;
    }

    // Who is neither eligible nor undetermined.
    private static void Begin(Block block, BulkDecision decision, Span<ulong> left, long[] sums)
    {
        for (int word = 0; word < left.Length; word++)
        {
            (ulong eligible, ulong undetermined) = decision.OutcomesOf((block.Start / 64) + word);
            left[word] = ~(eligible | undetermined) & (word == left.Length - 1 ? block.LastWord : ulong.MaxValue);
            sums[^1] += BitOperations.PopCount(undetermined);
        }
    }

    // Run by run: whoever has it on the last day of a run and could not have it before has it first in that run.
    private void Settle(Block block, Span<ulong> left, Span<ulong> told, long[] sums)
    {
        ReadOnlySpan<ulong> open = _program.Mask(block, _program.Open);
        foreach ((int place, int mayBe, int last) in _runs)
        {
            ReadOnlySpan<ulong> possible = _program.Mask(block, mayBe);
            ReadOnlySpan<ulong> sure = _program.Mask(block, last);
            long settled = 0;
            for (int word = 0; word < left.Length; word++)
            {
                ulong here = left[word] & possible[word];
                ulong certain = here & sure[word] & ~open[word];
                settled += BitOperations.PopCount(certain);
                told[word] |= here & ~certain;
                left[word] &= ~here;
            }

            sums[place] += settled;
        }

        foreach (ulong word in left)
        {
            sums[^2] += BitOperations.PopCount(word);
        }
    }

    private static void TellOneByOne(int start, ReadOnlySpan<ulong> told, Func<int, int> one, long[] sums)
    {
        for (int word = 0; word < told.Length; word++)
        {
            for (ulong rows = told[word]; rows != 0; rows &= rows - 1)
            {
                sums[one(start + (word * 64) + BitOperations.TrailingZeroCount(rows))]++;
            }
        }
    }
}
