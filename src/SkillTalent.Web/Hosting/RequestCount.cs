using System.Diagnostics;

namespace SkillTalent.Web.Hosting;

/// <summary>Counts every request by the pattern of its route.</summary>
internal sealed class RequestCount(RequestDelegate next, WebCounters counters)
{
    public async Task InvokeAsync(HttpContext context)
    {
        long begin = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            string route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
            counters.Count(route, context.Response.StatusCode, Stopwatch.GetElapsedTime(begin));
        }
    }
}
