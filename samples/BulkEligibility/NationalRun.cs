using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace SkillTalent.Samples.BulkEligibility;

/// <summary>The nation's skilled workforce, one provision, in the memory of a block for each thread.</summary>
internal static class NationalRun
{
    private const int BlockRows = 1 << 20;
    private const string SeniorWorker = "cn/level/senior-worker";

    public static void Run(long workers, ulong seed, int threads)
    {
        LocalDate on = new(2025, 6, 30);
        CompiledPolicy policy = SkillPolicy.For(Places.China, on).Compile(SeniorWorker);
        long eligible = 0;
        long generating = 0;
        long evaluating = 0;
        double bytes = 0;
        var gate = new Lock();
        long started = Stopwatch.GetTimestamp();
        int blocks = (int)((workers + BlockRows - 1) / BlockRows);
        _ = Parallel.For(
            0,
            blocks,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new Worker(policy),
            (block, _, own) =>
            {
                long first = (long)block * BlockRows;
                own.Take((int)Math.Min(BlockRows, workers - first), seed, first);
                return own;
            },
            own =>
            {
                lock (gate)
                {
                    eligible += own.Eligible;
                    generating += own.Generating;
                    evaluating += own.Evaluating;
                    bytes = own.BytesPerRow;
                }
            });
        double endToEnd = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {workers:#,0} synthetic workers (seed {seed}; no data of anybody), {SeniorWorker} on {on:uuuu-MM-dd}, {threads} threads, {bytes:0.##} bytes a worker
              eligible            {eligible,16:#,0}  ({100.0 * eligible / workers:0.0} %)
              generating          {Seconds(generating),16:0.00} s of all threads  ({workers / Seconds(generating) / 1e6:#,0} million a second and thread)
              evaluating          {Seconds(evaluating),16:0.00} s of all threads  ({workers / Seconds(evaluating) / 1e6:#,0} million a second and thread)
              end to end          {endToEnd,16:0.00} s                 ({workers / endToEnd / 1e6:#,0} million a second)
              peak memory         {process.PeakWorkingSet64 / 1048576.0,16:#,0} MB
            """));
    }

    private static double Seconds(long ticks) => (double)ticks / Stopwatch.Frequency;

    // What one thread has: room for a block, and its counts.
    private sealed class Worker(CompiledPolicy policy)
    {
        private static readonly BulkOptions CountOnly = new() { KeepRows = false };

        private SyntheticNation? _block;
        private BulkResult? _result;

        public long Eligible { get; private set; }

        public long Generating { get; private set; }

        public long Evaluating { get; private set; }

        public double BytesPerRow { get; private set; }

        public void Take(int rows, ulong seed, long first)
        {
            if (_result?.Rows != rows)
            {
                _block = new SyntheticNation(policy, rows);
                _result = null;
            }

            long begin = Stopwatch.GetTimestamp();
            _block!.Generate(seed, first);
            long generated = Stopwatch.GetTimestamp();
            Population population = _block.Build();
            if (_result is null)
            {
                _result = policy.Run(population, CountOnly);
            }
            else
            {
                policy.Run(population, _result, CountOnly);
            }

            Evaluating += Stopwatch.GetTimestamp() - generated;
            Generating += generated - begin;
            Eligible += _result.Decisions[0].Eligible;
            BytesPerRow = population.BytesPerRow;
        }
    }
}
