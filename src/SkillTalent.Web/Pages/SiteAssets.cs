using System.Security.Cryptography;

namespace SkillTalent.Web.Pages;

/// <summary>The style, the script and the icon: inside the assembly, and named by their content, so that a browser may keep them for ever.</summary>
internal static class SiteAssets
{
    private const string Root = "/assets/";

    private static readonly Dictionary<string, (byte[] Content, string Type)> Files = new(StringComparer.Ordinal);

    public static string Style { get; } = Add("site.css", "text/css; charset=utf-8");

    public static string Script { get; } = Add("site.js", "text/javascript; charset=utf-8");

    public static string Icon { get; } = Add("icon.svg", "image/svg+xml");

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Root + "{name}", (string name, HttpContext context) =>
    {
        if (!Files.TryGetValue(Root + name, out (byte[] Content, string Type) file))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Content, file.Type);
    }).ExcludeFromDescription();

    private static string Add(string name, string type)
    {
        using Stream stream = typeof(SiteAssets).Assembly.GetManifestResourceStream("Assets/" + name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        byte[] bytes = content.ToArray();
        string address = $"{Root}{Path.GetFileNameWithoutExtension(name)}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}{Path.GetExtension(name)}";
        Files[address] = (bytes, type);
        return address;
    }
}
