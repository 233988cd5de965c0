using ParquetSharp;
using SkillTalent.Parquet.Reading;
using SkillTalent.Parquet.Writing;

namespace SkillTalent.Parquet;

/// <summary>Runs a policy over files of workers, larger than memory as they may be: to counts, or to a file of answers.</summary>
public static class ParquetBulk
{
    private static readonly BulkOptions Counting = new() { KeepRows = false };
    private static readonly BulkOptions Keeping = new() { KeepAmounts = true };

    /// <summary>Counts the workers of a file, decision by decision. Of each thread a slice is in memory (<see cref="ParquetOptions.SliceRows"/>).</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is read, and by how many threads; null: <see cref="ParquetOptions.Default"/>.</param>
    /// <param name="cancellation">Stops it between columns.</param>
    /// <exception cref="InputFormatException">The file cannot be read: the error names the column, the row group and the row.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParquetCounts CountParquet(this CompiledPolicy policy, string path, ParquetOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Count(ParquetWorkers.Open(path, policy, options), cancellation);
    }

    /// <summary>
    /// Decides about the workers of a file and writes the answers, a row a worker in the order of the file, as <see cref="ParquetResultWriter"/>
    /// lays them out. The result has another name until it is whole: a failed run leaves no file, and an earlier result as it was.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="path">The file of workers.</param>
    /// <param name="resultPath">The file of the answers, which is another one.</param>
    /// <param name="options">How it is read, and by how many threads; null: <see cref="ParquetOptions.Default"/>.</param>
    /// <param name="cancellation">Stops it between columns.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="InputFormatException">The file cannot be read: the error names the column, the row group and the row.</exception>
    /// <exception cref="IOException">The result cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParquetCounts DecideParquet(
        this CompiledPolicy policy, string path, string resultPath, ParquetOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrEmpty(resultPath);
        var workers = ParquetWorkers.Open(path, policy, options);
        if (Path.GetFullPath(path) == Path.GetFullPath(resultPath))
        {
            throw new ArgumentException("The result must be another file than the one that is read.", nameof(resultPath));
        }

        using var file = new TemporaryFile(resultPath);
        ParquetCounts counts = ParquetCounts.None(policy);
        using (var writer = new ParquetResultWriter(file.Content, policy.Decisions, workers.AreIdsWhole))
        {
            using var groups = new GroupsInOrder<(BulkResult Result, ParquetResultRows Rows)>(workers, slice =>
            {
                BulkResult result = policy.Run(slice.Population, Keeping, cancellation);
                return (result, ParquetResultRows.Of(slice.Ids, result.Decisions, cancellation));
            });
            foreach ((BulkResult result, ParquetResultRows rows) in groups.Run(cancellation))
            {
                writer.Write(rows);
                counts = counts.Plus(result);
                workers.Options.Progress?.Report(counts.Rows);
            }

            cancellation.ThrowIfCancellationRequested();
            writer.Finish();
        }

        file.Publish();
        return counts;
    }

    private static ParquetCounts Count(ParquetWorkers workers, CancellationToken cancellation)
    {
        ParquetCounts sum = ParquetCounts.None(workers.Policy);
        var gate = new Lock();
        long done = 0;
        InputFormatException? first = null;
        int firstGroup = int.MaxValue;
        _ = Parallel.For(
            0,
            workers.RowGroups,
            new ParallelOptions { MaxDegreeOfParallelism = workers.Options.Threads, CancellationToken = cancellation },
            () => (Reader: (ParquetFileReader?)null, Scratch: new CursorScratch(), Sum: ParquetCounts.None(workers.Policy)),
            (group, state, own) =>
            {
                try
                {
                    ParquetFileReader reader = own.Reader ?? workers.OpenReader();
                    own.Reader = reader;
                    foreach (ParquetSlice slice in workers.Slices(reader, group, own.Scratch, withIds: false, cancellation))
                    {
                        own.Sum = own.Sum.Plus(workers.Policy.Run(slice.Population, Counting, cancellation));
                        workers.Options.Progress?.Report(Interlocked.Add(ref done, slice.Rows));
                    }
                }
                catch (InputFormatException e)
                {
                    lock (gate)
                    {
                        (first, firstGroup) = group < firstGroup ? (e, group) : (first, firstGroup);
                    }

                    // Earlier groups are read to their ends, so that the first error of the file is the one told.
                    state.Break();
                }

                return own;
            },
            own =>
            {
                own.Reader?.Dispose();
                lock (gate)
                {
                    sum = sum.Plus(own.Sum);
                }
            });
        return first is null ? sum : throw first;
    }
}
