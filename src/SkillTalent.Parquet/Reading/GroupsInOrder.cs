using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using ParquetSharp;

namespace SkillTalent.Parquet.Reading;

/// <summary>
/// Reads row groups by several threads and gives what is made of their slices in the order of the file. A thread that is ahead waits: only a few
/// row groups are begun before they are asked for, and of each a few slices are in memory and no more.
/// </summary>
/// <param name="workers">The file.</param>
/// <param name="make">Makes something of a slice, on the thread that reads it.</param>
/// <param name="withIds">Whether the workers' ids are read.</param>
internal sealed class GroupsInOrder<T>(ParquetWorkers workers, Func<ParquetSlice, T> make, bool withIds = true) : IDisposable
{
    // Of a group.
    private const int SlicesAhead = 2;

    // Of each thread: the one that it reads, and one that waits for its turn.
    private const int GroupsAhead = 2;

    private readonly CancellationTokenSource _ended = new();
    private readonly ConcurrentDictionary<int, BlockingCollection<T>> _groups = new();
    private readonly SemaphoreSlim _room = new(workers.Options.Threads * GroupsAhead);
    private readonly List<Task> _threads = [];
    private int _next = -1;

    /// <summary>Runs; what goes wrong in a group is thrown in its turn.</summary>
    public IEnumerable<T> Run(CancellationToken cancellation)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _ended.Token);
        var faults = new ConcurrentDictionary<int, ExceptionDispatchInfo>();
        for (int thread = 0; thread < Math.Min(workers.Options.Threads, workers.RowGroups); thread++)
        {
            _threads.Add(Task.Factory.StartNew(() => Read(faults, both.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        }

        try
        {
            for (int group = 0; group < workers.RowGroups; group++)
            {
                foreach (T made in Of(group).GetConsumingEnumerable(cancellation))
                {
                    yield return made;
                }

                // A group that was given up looks like one that is read.
                cancellation.ThrowIfCancellationRequested();
                if (faults.TryGetValue(group, out ExceptionDispatchInfo? fault))
                {
                    fault.Throw();
                }

                // Let go of, and not disposed of: the thread that read it may still be saying that it is complete.
                _ = _groups.TryRemove(group, out _);
                _ = _room.Release();
            }
        }
        finally
        {
            // Nobody reads on after whoever asked has gone.
            _ended.Cancel();
            Task.WaitAll([.. _threads], CancellationToken.None);
        }
    }

    public void Dispose()
    {
        foreach (BlockingCollection<T> group in _groups.Values)
        {
            group.Dispose();
        }

        _room.Dispose();
        _ended.Dispose();
    }

    // Whoever comes first makes it, the thread that reads the group or who asks for it.
    private BlockingCollection<T> Of(int group) => _groups.GetOrAdd(group, _ => new BlockingCollection<T>(SlicesAhead));

    private void Read(ConcurrentDictionary<int, ExceptionDispatchInfo> faults, CancellationToken cancellation)
    {
        ParquetFileReader? reader = null;
        var scratch = new CursorScratch();
        try
        {
            while (true)
            {
                // Groups are begun in their order: the one that is asked for is always among those that have room.
                _room.Wait(cancellation);
                int group = Interlocked.Increment(ref _next);
                if (group >= workers.RowGroups)
                {
                    return;
                }

                BlockingCollection<T> made = Of(group);
                try
                {
                    reader ??= workers.OpenReader();
                    foreach (ParquetSlice slice in workers.Slices(reader, group, scratch, withIds, cancellation))
                    {
                        made.Add(make(slice), cancellation);
                    }
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    faults[group] = ExceptionDispatchInfo.Capture(e);
                    return;
                }
                finally
                {
                    made.CompleteAdding();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody asks for more.
        }
        finally
        {
            reader?.Dispose();
        }
    }
}
