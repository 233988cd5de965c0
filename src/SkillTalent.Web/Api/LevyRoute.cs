using Microsoft.AspNetCore.Mvc;

namespace SkillTalent.Web.Api;

/// <summary>The ledger of the education levies.</summary>
internal static class LevyRoute
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/levy", LevyAsync)
        .Reads<LevyAccount>().Answers<LevyStatementView>().WithTags("Enterprise")
        .WithSummary("The ledger of the education levies, computed. The body is a ledger, as `skilltalent levy` reads it.");

    private static async Task<IResult> LevyAsync(HttpRequest request, PolicyCatalog catalog, [FromQuery(Name = "lang")] string? lang = null)
    {
        Language language = ApiQuery.Language(lang);
        LevyStatement statement = catalog.ComputeLevy(await ApiRoutes.BodyAsync(request));
        return JsonAnswer.Of(json => SkillTalentJson.Write(json, statement, language));
    }
}
