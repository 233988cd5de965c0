using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using ParquetSharp;
using SkillTalent.Parquet.Reading;

namespace SkillTalent.Parquet.Writing;

/// <summary>
/// Reads row groups by several threads and gives what is made of their slices in the order of the file. A thread that is ahead waits: of each
/// group that is read, a few slices are in memory and no more.
/// </summary>
/// <param name="workers">The file.</param>
/// <param name="make">Makes something of a slice, on the thread that reads it.</param>
internal sealed class GroupsInOrder<T>(ParquetWorkers workers, Func<ParquetSlice, T> make) : IDisposable
{
    private const int Ahead = 2;

    private readonly CancellationTokenSource _ended = new();
    private readonly List<BlockingCollection<T>> _groups = [.. Enumerable.Range(0, workers.RowGroups).Select(_ => new BlockingCollection<T>(Ahead))];
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
            for (int group = 0; group < _groups.Count; group++)
            {
                foreach (T made in _groups[group].GetConsumingEnumerable(cancellation))
                {
                    yield return made;
                }

                if (faults.TryGetValue(group, out ExceptionDispatchInfo? fault))
                {
                    fault.Throw();
                }
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
        _groups.ForEach(g => g.Dispose());
        _ended.Dispose();
    }

    private void Read(ConcurrentDictionary<int, ExceptionDispatchInfo> faults, CancellationToken cancellation)
    {
        ParquetFileReader? reader = null;
        var scratch = new CursorScratch();
        try
        {
            for (int group = Interlocked.Increment(ref _next); group < _groups.Count; group = Interlocked.Increment(ref _next))
            {
                try
                {
                    reader ??= workers.OpenReader();
                    foreach (ParquetSlice slice in workers.Slices(reader, group, scratch, withIds: true, cancellation))
                    {
                        _groups[group].Add(make(slice), cancellation);
                    }
                }
                catch (OperationCanceledException)
                {
                    return;
                }
                catch (Exception e)
                {
                    faults[group] = ExceptionDispatchInfo.Capture(e);
                    return;
                }
                finally
                {
                    _groups[group].CompleteAdding();
                }
            }
        }
        finally
        {
            reader?.Dispose();
        }
    }
}
