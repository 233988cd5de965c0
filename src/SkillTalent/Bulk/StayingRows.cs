namespace SkillTalent;

/// <summary>Rows of ready columns whose right surely does not close within some days, by masks: nobody else needs to be looked at one by one.</summary>
internal static class StayingRows
{
    /// <summary>For each decision the rows that have it on every day, 64 to a word; there may be others.</summary>
    /// <param name="population">Ready columns that tell days.</param>
    /// <param name="readOn">The population's day, then its cut-off days by number.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="days">The days, the population's day first.</param>
    /// <param name="options">How many threads.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ulong[][] Of(
        Population population, IReadOnlyList<int> readOn, IReadOnlyList<DecisionTrack> decisions, DayInterval days, BulkOptions options, CancellationToken cancellation)
    {
        var program = new DaysProgram(population, readOn, [.. decisions.SelectMany(d => d.RulesOn(days))]);
        int[] masks =
        [
            .. decisions.Select(d => program.All(d.RulesOn(days).Select(r =>
                program.Of(r, new DayInterval(Math.Max(days.From, r.Days.From), Math.Min(days.To, r.Days.To))).True))),
        ];
        int blockRows = program.End(masks);
        ulong[][] staying = [.. masks.Select(_ => new ulong[(population.Rows + 63) / 64])];
        _ = Parallel.For(
            0,
            (population.Rows + blockRows - 1) / blockRows,
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation },
            program.NewBlock,
            (piece, _, block) =>
            {
                block.Move(piece * blockRows, Math.Min(blockRows, population.Rows - (piece * blockRows)));
                program.Run(block);
                for (int i = 0; i < masks.Length; i++)
                {
                    program.Mask(block, masks[i]).CopyTo(staying[i].AsSpan(block.Start / 64));
                }

                return block;
            },
            _ => { });
        return staying;
    }
}
