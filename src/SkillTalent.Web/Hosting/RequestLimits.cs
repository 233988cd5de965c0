using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SkillTalent.Web.Hosting;

/// <summary>
/// The most that one request may be, may take, and how many there may be at once. Whoever runs the program sets them in its configuration, under
/// <c>SkillTalent:Limits</c>, such as <c>--SkillTalent:Limits:AtOnce 64</c>.
/// </summary>
internal sealed record RequestLimits
{
    /// <summary>Where they stand in the configuration.</summary>
    public const string Section = "SkillTalent:Limits";

    private const int LargestFormKey = 256;
    private const int MostFormValues = 1024;

    // An answer is handed over whole, so that it need not wait for its turn again with every piece that is taken.
    private const long LargestWaitingAnswer = 512 * 1024;

    /// <summary>The largest body, in bytes: a rulebook of a province is a seventh of it.</summary>
    public int LargestBody { get; init; } = 1024 * 1024;

    /// <summary>How many requests are answered at once.</summary>
    public int AtOnce { get; init; } = 128;

    /// <summary>How many more may wait; those beyond are refused.</summary>
    public int Waiting { get; init; } = 512;

    /// <summary>For how many seconds a request may go on, its body included.</summary>
    public double AnswerSeconds { get; init; } = 45;

    /// <summary>For how many seconds the head of a request may be on its way.</summary>
    public double HeaderSeconds { get; init; } = 10;

    /// <summary>The slowest that a body may come, in bytes a second, once the grace is over.</summary>
    public double SlowestBytesASecond { get; init; } = 1024;

    /// <summary>For how many seconds a body may be slower than that; more than 1, as often as the server looks.</summary>
    public double GraceSeconds { get; init; } = 5;

    /// <summary>For how many seconds work that takes long on purpose may go on, and wait for its place: plans, comparisons, results of a case.</summary>
    public double WorkSeconds { get; init; } = 20;

    /// <summary>For how many seconds a rulebook is checked; what is not checked by then is told as left over.</summary>
    public double CheckSeconds { get; init; } = 10;

    /// <summary>For how many seconds a client waits that is refused for what it sent: one that tries without end is slowed, and takes no place meanwhile.</summary>
    public double RefusalSeconds { get; init; } = 0.25;

    /// <summary>The limits of a configuration; the usual ones where it names none.</summary>
    /// <exception cref="InvalidOperationException">One of them is no number, or too small.</exception>
    public static RequestLimits Of(IConfiguration configuration)
    {
        RequestLimits limits = configuration.GetSection(Section).Get<RequestLimits>() ?? new RequestLimits();
        Check(nameof(LargestBody), limits.LargestBody, 1);
        Check(nameof(AtOnce), limits.AtOnce, 1);
        Check(nameof(Waiting), limits.Waiting, 0);
        Check(nameof(AnswerSeconds), limits.AnswerSeconds, 1);
        Check(nameof(HeaderSeconds), limits.HeaderSeconds, 1);
        Check(nameof(SlowestBytesASecond), limits.SlowestBytesASecond, 1);
        Check(nameof(GraceSeconds), limits.GraceSeconds, 1.1);
        Check(nameof(WorkSeconds), limits.WorkSeconds, 0.1);
        Check(nameof(CheckSeconds), limits.CheckSeconds, 0.1);
        Check(nameof(RefusalSeconds), limits.RefusalSeconds, 0);
        return limits;
    }

    public void Server(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = LargestBody;
        server.Limits.MaxResponseBufferSize = LargestWaitingAnswer;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(HeaderSeconds);
        server.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesASecond, TimeSpan.FromSeconds(GraceSeconds));
    }

    public void Forms(FormOptions forms)
    {
        forms.KeyLengthLimit = LargestFormKey;
        forms.ValueCountLimit = MostFormValues;
        forms.ValueLengthLimit = LargestBody;
        forms.MultipartBodyLengthLimit = LargestBody;
        forms.MemoryBufferThreshold = LargestBody;
    }

    public void Timeouts(RequestTimeoutOptions timeouts) => timeouts.DefaultPolicy = new RequestTimeoutPolicy
    {
        Timeout = TimeSpan.FromSeconds(AnswerSeconds),
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
    };

    public void Crowd(RateLimiterOptions crowd)
    {
        crowd.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        crowd.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
            "all", _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting }));
    }

    private static void Check(string name, double value, double least)
    {
        if (!double.IsFinite(value) || value < least)
        {
            throw new InvalidOperationException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"{Section}:{name}: expected a number of at least {least}."));
        }
    }
}
