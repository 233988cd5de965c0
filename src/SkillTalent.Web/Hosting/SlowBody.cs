using Microsoft.AspNetCore.Http.Timeouts;

namespace SkillTalent.Web.Hosting;

/// <summary>Bodies that come so slowly, or never end, that the time of the request is over before they are read.</summary>
internal static class SlowBody
{
    /// <summary>Reads a body, or refuses it for its slowness: it is the sender's, and no sign of too much to do here.</summary>
    /// <exception cref="BadHttpRequestException">The time of the request was over first.</exception>
    public static async Task<T> ReadAsync<T>(HttpContext context, Func<CancellationToken, Task<T>> read)
    {
        try
        {
            return await read(context.RequestAborted);
        }
        catch (OperationCanceledException e) when (context.Features.Get<IHttpRequestTimeoutFeature>()?.RequestTimeoutToken.IsCancellationRequested == true)
        {
            throw new BadHttpRequestException("The body came too slowly.", StatusCodes.Status408RequestTimeout, e);
        }
    }
}
