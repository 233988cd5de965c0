using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SkillTalent.Web.Hosting;

/// <summary>The most that one request may be, may take, and how many there may be at once.</summary>
internal static class RequestLimits
{
    /// <summary>The largest body, in bytes: a rulebook of a province is a seventh of it.</summary>
    public const int LargestBody = 1024 * 1024;

    private const int AtOnce = 128;
    private const int Waiting = 512;
    private const int LargestFormKey = 256;
    private const int MostFormValues = 1024;

    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan Headers = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private const double SlowestBytesASecond = 1024;

    public static void Server(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = LargestBody;
        server.Limits.RequestHeadersTimeout = Headers;
        server.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesASecond, Grace);
    }

    public static void Forms(FormOptions forms)
    {
        forms.KeyLengthLimit = LargestFormKey;
        forms.ValueCountLimit = MostFormValues;
        forms.ValueLengthLimit = LargestBody;
        forms.MultipartBodyLengthLimit = LargestBody;
        forms.MemoryBufferThreshold = LargestBody;
    }

    public static void Timeouts(RequestTimeoutOptions timeouts) => timeouts.DefaultPolicy = new RequestTimeoutPolicy
    {
        Timeout = Answer,
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
    };

    public static void Crowd(RateLimiterOptions crowd)
    {
        crowd.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        crowd.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
            "all", _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting }));
    }
}
