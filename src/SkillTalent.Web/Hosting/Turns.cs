namespace SkillTalent.Web.Hosting;

/// <summary>
/// Answers that are computed, in the order in which they were asked: as many at a time as there are processors. More of them at once would be no
/// quicker together, and some of them would wait for long while others are done at once.
/// </summary>
internal sealed class Turns : IDisposable
{
    private readonly SemaphoreSlim _places = new(Environment.ProcessorCount);

    /// <summary>Computes an answer when its turn has come.</summary>
    /// <param name="answer">Computes it; it takes milliseconds. What may take longer is <see cref="HeavyWork"/>.</param>
    /// <param name="cancellation">Gives up waiting for the turn.</param>
    public async ValueTask<T> TakeAsync<T>(Func<T> answer, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        try
        {
            return answer();
        }
        finally
        {
            _ = _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
