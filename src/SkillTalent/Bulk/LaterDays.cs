using System.Numerics;

namespace SkillTalent;

/// <summary>
/// When the rows of ready columns become eligible, by masks. Between two days on which it is known what a rule comes to, a row of whom one test
/// changes its answer is settled by these days; the few of whom several do within one month are told one by one.
/// </summary>
internal sealed class LaterDays
{
    private readonly int _rows;
    private readonly int _blockRows;
    private readonly DaysProgram _program;
    private readonly List<Run> _runs = [];

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
        foreach (DecisionRule rule in rules)
        {
            Add(rule, runs);
        }

        _blockRows = _program.End([.. _runs.SelectMany(r => r.Masks).Distinct()]);
    }

    // A rule begins with its first day. From then on each run begins with the last day of the one before, on which it is known.
    private void Add(DecisionRule rule, IReadOnlyList<(int Place, DayInterval Days)> runs)
    {
        int open = _program.Open(rule);
        int? known = null;
        foreach ((int place, DayInterval days) in runs)
        {
            int from = Math.Max(days.From, rule.Days.From);
            int to = Math.Min(days.To, rule.Days.To);
            if (from > to)
            {
                continue;
            }

            if (known is null)
            {
                var day = new DayInterval(from, from);
                Kleene<int> first = _program.Of(rule, day);
                int vague = _program.Vague(rule, day);
                _runs.Add(new Run(place, first.True, first.Possible, first.Possible, vague, vague));
            }

            if ((known ?? from) < to)
            {
                var between = new DayInterval(known ?? from, to);
                Kleene<int> last = _program.Of(rule, new DayInterval(to, to));
                int some = _program.Of(rule, between).Possible;
                int twice = _program.ChangesTwice(rule, between);
                _runs.Add(new Run(place, last.True, last.Possible, some, twice, open));
            }

            known = to;
        }
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

    private void Settle(Block block, Span<ulong> left, Span<ulong> told, long[] sums)
    {
        foreach (Run run in _runs)
        {
            ReadOnlySpan<ulong> isTrue = _program.Mask(block, run.True);
            ReadOnlySpan<ulong> possible = _program.Mask(block, run.Possible);
            ReadOnlySpan<ulong> some = _program.Mask(block, run.Some);
            ReadOnlySpan<ulong> twice = _program.Mask(block, run.Twice);
            ReadOnlySpan<ulong> open = _program.Mask(block, run.Open);
            long become = 0;
            long undetermined = 0;
            for (int word = 0; word < left.Length; word++)
            {
                ulong here = left[word] & some[word];
                if (here == 0)
                {
                    continue;
                }

                // Where no value is open, whoever has it on the last day first had it in this run, whatever changed.
                ulong certain = here & isTrue[word] & ~(twice[word] & open[word]);
                ulong unsure = here & possible[word] & ~isTrue[word] & ~twice[word];
                ulong byRow = here & twice[word] & ~certain;
                become += BitOperations.PopCount(certain);
                undetermined += BitOperations.PopCount(unsure);
                told[word] |= byRow;
                left[word] &= ~(certain | unsure | byRow);
            }

            sums[run.Place] += become;
            sums[^1] += undetermined;
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

    // What is known of a run of days: on its last day, and on any day of it; of whom several tests change, and of whom a value is open.
    private sealed record Run(int Place, int True, int Possible, int Some, int Twice, int Open)
    {
        public IEnumerable<int> Masks => [True, Possible, Some, Twice, Open];
    }
}
