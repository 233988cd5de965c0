using System.Reflection;

namespace SkillTalent.Web.Hosting;

/// <summary>What those ask who run the program: whether it lives, and which rules it has.</summary>
internal static class ServiceRoutes
{
    public static string Version { get; } =
        typeof(ServiceRoutes).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health", () => TypedResults.Ok(new Health("ok"))).WithTags("Service").WithSummary("Whether the program lives.");
        routes.MapGet("/version", (PolicyCatalog catalog) => TypedResults.Ok(new Versions(Version, catalog.DataVersion, catalog.Rulebooks.Count)))
            .WithTags("Service").WithSummary("The version of the program, and the fingerprint of its rulebooks.");
    }

    internal sealed record Health(string Status);

    internal sealed record Versions(string Version, string DataVersion, int Rulebooks);
}
