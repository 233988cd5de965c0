using System.Security.Cryptography;
using NodaTime;
using SkillTalent.Web.Api;
using SkillTalent.Web.Pages;

namespace SkillTalent.Web.Hosting;

/// <summary>
/// Around every request: the headers that keep a page to itself, and a refusal for everything that is refused. What went wrong inside is
/// logged by its kind and its place in the program, never with its message, since a message may quote what somebody sent.
/// </summary>
internal sealed partial class RequestGuard(RequestDelegate next, RequestLimits limits, ILogger<RequestGuard> log, IClock clock)
{
    /// <summary>Where the nonce of a page that needs one is kept.</summary>
    public const string Nonce = "csp-nonce";

    private const string Strict =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public async Task InvokeAsync(HttpContext context)
    {
        Protect(context);
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await Refuse(context, RefusalOf(e, context));
            return;
        }

        // What the framework refuses has a status and nothing else.
        if (!context.Response.HasStarted && context.Response.StatusCode >= 400 && context.Response.ContentLength is null && context.Response.ContentType is null)
        {
            await Refuse(context, new RequestRefusal(context.Response.StatusCode));
        }
    }

    private RequestRefusal RefusalOf(Exception error, HttpContext context)
    {
        switch (error)
        {
            case InputFormatException input:
                return new RequestRefusal(StatusCodes.Status400BadRequest) { Input = input };
            case BadHttpRequestException request:
                return new RequestRefusal(request.StatusCode);
            case InvalidDataException:
                return new RequestRefusal(StatusCodes.Status413PayloadTooLarge);
            case BusyException:
                return new RequestRefusal(StatusCodes.Status503ServiceUnavailable);
            default:
                if (log.IsEnabled(LogLevel.Error))
                {
                    Failed(context.GetEndpoint()?.DisplayName ?? "", error.GetType().FullName ?? "", error.StackTrace ?? "");
                }

                return new RequestRefusal(StatusCodes.Status500InternalServerError);
        }
    }

    private async Task Refuse(HttpContext context, RequestRefusal refusal)
    {
        // A client that sends nonsense again and again waits for each answer, and holds no place meanwhile; who erred once hardly notices.
        if (refusal.IsForWhatWasSent)
        {
            await Task.Delay(TimeSpan.FromSeconds(limits.RefusalSeconds), context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        context.Response.Clear();
        Protect(context);
        await (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            ? refusal.ToProblem()
            : ErrorPage.Of(View.Of(context, clock), refusal)).ExecuteAsync(context);
    }

    private static void Protect(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (!context.Request.Path.StartsWithSegments(ApiRoutes.Interactive, StringComparison.Ordinal))
        {
            headers.ContentSecurityPolicy = Strict;
            return;
        }

        // The interactive page of the API brings a script that writes styles of its own; still, it may reach nobody but this program.
        string nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        context.Items[Nonce] = nonce;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; connect-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Endpoint} failed: {Kind}\n{Place}")]
    private partial void Failed(string endpoint, string kind, string place);
}
