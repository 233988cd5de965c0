using Microsoft.AspNetCore.Mvc;
using NodaTime;
using SkillTalent.Web.Api;
using SkillTalent.Web.Hosting;
using SkillTalent.Web.Pages;

namespace SkillTalent.Web.Rules;

/// <summary>The addresses of rules.</summary>
internal static class RuleRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/rules", Search);
        pages.MapGet("/rules/{**address}", Rule);
    }

    // What is not understood is refused, as the API does: rules that nobody asked for would be taken for the answer. A field that is left empty asks nothing.
    private static PageResult Search(
        HttpContext context,
        IClock clock,
        PolicyCatalog catalog,
        RuleIndex index,
        [FromQuery(Name = "q")] string? words = null,
        [FromQuery(Name = "in")] string? place = null,
        [FromQuery(Name = "on")] string? on = null,
        [FromQuery(Name = "kind")] string? kind = null,
        [FromQuery(Name = "level")] string? level = null,
        [FromQuery(Name = "document")] string? document = null,
        [FromQuery(Name = "page")] string? page = null)
    {
        var search = new RuleSearch(
            string.IsNullOrEmpty(place) ? null : ApiQuery.Place(catalog, place, "in"),
            string.IsNullOrEmpty(on) ? null : ApiQuery.Day(on, "on"),
            string.IsNullOrEmpty(kind) ? null : ApiQuery.Kind(kind, "kind"),
            string.IsNullOrEmpty(level) ? null : ApiQuery.Level(level, "level"),
            document,
            words);
        int number = int.TryParse(page, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int wanted) ? wanted : 1;
        return RuleSearchPage.Of(View.Of(context, clock), catalog, index, search, number);
    }

    private static PageResult Rule(HttpContext context, IClock clock, PolicyCatalog catalog, RuleIndex index, RuleExamples examples, string address, [FromQuery(Name = "on")] string? on = null)
    {
        View view = View.Of(context, clock);
        (string id, LocalDate? from) = RuleAddress.Read(address);
        IReadOnlyList<Provision> all = index.Versions(id);
        LocalDate? day = string.IsNullOrEmpty(on) ? null : ApiQuery.Day(on, "on");
        Provision[] shown = [.. all.Where(v => (from is not { } f || v.Effective.From == f) && (day is not { } d || v.Effective.Contains(d)))];
        return all.Count == 0 || (from is not null && shown.Length == 0)
            ? ErrorPage.Of(view, new RequestRefusal(StatusCodes.Status404NotFound))
            : new RulePage(view, catalog, examples).Of(id, all, shown, from, day);
    }
}
