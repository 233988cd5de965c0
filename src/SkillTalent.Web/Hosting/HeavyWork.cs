namespace SkillTalent.Web.Hosting;

/// <summary>
/// Work that takes long on purpose, such as a check of a rulebook: as many at a time as there are processors, and none for longer than a
/// person waits. One that is given up is told so, and keeps its place until it ends, so that work given up cannot pile up.
/// </summary>
/// <param name="limits">How long it may go on.</param>
internal sealed class HeavyWork(RequestLimits limits) : IDisposable
{
    private readonly SemaphoreSlim _places = new(Environment.ProcessorCount);

    private TimeSpan Usual => TimeSpan.FromSeconds(limits.WorkSeconds);

    /// <summary>Does it.</summary>
    /// <param name="work">What to do.</param>
    /// <param name="cancellation">Gives up waiting for it.</param>
    /// <param name="longest">How long to wait for it, where that is less than a person waits.</param>
    /// <exception cref="BusyException">There was no place for it, or it took too long.</exception>
    public Task<T> DoAsync<T>(Func<T> work, CancellationToken cancellation, TimeSpan? longest = null) => DoAsync(_ => work(), cancellation, longest);

    /// <summary>Does it; the work is told when nobody waits for it any more.</summary>
    /// <inheritdoc cref="DoAsync{T}(Func{T}, CancellationToken, TimeSpan?)"/>
    public async Task<T> DoAsync<T>(Func<CancellationToken, T> work, CancellationToken cancellation, TimeSpan? longest = null)
    {
        if (!await _places.WaitAsync(Usual, cancellation))
        {
            throw new BusyException();
        }

        using var given = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        CancellationToken givenUp = given.Token;
        var task = Task.Run(() =>
        {
            try
            {
                return work(givenUp);
            }
            finally
            {
                _ = _places.Release();
            }
        }, CancellationToken.None);
        try
        {
            return await task.WaitAsync(longest ?? Usual, cancellation);
        }
        catch (TimeoutException)
        {
            await given.CancelAsync();
            throw new BusyException();
        }
    }

    public void Dispose() => _places.Dispose();
}
