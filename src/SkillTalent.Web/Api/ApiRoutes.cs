using Scalar.AspNetCore;
using SkillTalent.Web.Hosting;

namespace SkillTalent.Web.Api;

/// <summary>Where the API is. A body is read, answered and forgotten.</summary>
internal static class ApiRoutes
{
    public const string Interactive = "/api/docs";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/api/openapi/{documentName}.json").ExcludeFromDescription();
        routes.MapGet("/api", () => TypedResults.LocalRedirect(Interactive)).ExcludeFromDescription();
        routes.MapScalarApiReference(Interactive, (options, context) => options
            .WithOpenApiRoutePattern("/api/openapi/{documentName}.json").WithTitle("SkillTalent API").DisableDefaultFonts().DisableAgent().DisableMcp().DisableTelemetry()
            .WithNonce((string)context.Items[RequestGuard.Nonce]!));
        RouteGroupBuilder api = routes.MapGroup("/api").AddEndpointFilterFactory(KnownParameters.Before);
        AssessRoutes.Map(api);
        LevyRoute.Map(api);
        RuleAnswers.Map(api);
    }

    /// <summary>A body that is JSON, read to its end; the readers read at once, and the server hands it out piece by piece.</summary>
    /// <exception cref="BadHttpRequestException">It is of another type, or too large, or too slow.</exception>
    public static async Task<MemoryStream> BodyAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            throw new BadHttpRequestException("A body of JSON is wanted.", StatusCodes.Status415UnsupportedMediaType);
        }

        return await SlowBody.ReadAsync(request.HttpContext, async cancellation =>
        {
            var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellation);
            body.Position = 0;
            return body;
        });
    }
}
