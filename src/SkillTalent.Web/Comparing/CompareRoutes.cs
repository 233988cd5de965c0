using Microsoft.AspNetCore.Mvc;
using NodaTime;
using SkillTalent.Web.Api;
using SkillTalent.Web.Cases;
using SkillTalent.Web.Hosting;
using SkillTalent.Web.Pages;

namespace SkillTalent.Web.Comparing;

/// <summary>The addresses of comparisons. Places and days are nobody's data and stand in the address; an amendment comes in a form.</summary>
internal static class CompareRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/compare", CompareAsync);
        pages.MapGet("/compare/amendment", (HttpContext context, IClock clock, PolicyCatalog catalog) => AmendmentPage.Empty(View.Of(context, clock), catalog));
        pages.MapPost("/compare/amendment", AmendAsync);
    }

    private static async Task<IResult> CompareAsync(
        HttpContext context,
        IClock clock,
        PolicyCatalog catalog,
        HeavyWork heavy,
        [FromQuery(Name = "in")] string? place = null,
        [FromQuery(Name = "on")] string? on = null,
        [FromQuery(Name = "and-in")] string? otherPlace = null,
        [FromQuery(Name = "and-on")] string? otherOn = null)
    {
        View view = View.Of(context, clock);
        if (string.IsNullOrEmpty(place))
        {
            return ComparePage.Empty(view, catalog);
        }

        LocalDate day = string.IsNullOrEmpty(on) ? view.Today : ApiQuery.Day(on, "on");
        SkillPolicy before = catalog.For(ApiQuery.Place(catalog, place, "in").Code, day);
        SkillPolicy after = catalog.For(
            ApiQuery.Place(catalog, string.IsNullOrEmpty(otherPlace) ? place : otherPlace, "and-in").Code,
            string.IsNullOrEmpty(otherOn) ? day : ApiQuery.Day(otherOn, "and-on"));
        return await heavy.DoAsync(() => ComparePage.Of(view, catalog, before, after), context.RequestAborted);
    }

    private static async Task<IResult> AmendAsync(HttpContext context, IClock clock, PolicyCatalog catalog, HeavyWork heavy)
    {
        View view = View.Of(context, clock);
        IFormCollection form = await CaseRoutes.FormAsync(context);
        SkillPolicy policy = catalog.For(ApiQuery.Place(catalog, form["in"], "in").Code, form["on"].ToString() is { Length: > 0 } on ? ApiQuery.Day(on, "on") : view.Today);
        return await heavy.DoAsync(() => AmendmentPage.Of(view, catalog, policy, form["amendment"].ToString()), context.RequestAborted);
    }
}
