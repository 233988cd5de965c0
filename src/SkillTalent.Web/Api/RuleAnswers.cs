using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using SkillTalent.Web.Rules;

namespace SkillTalent.Web.Api;

/// <summary>Rules, places and rulebooks as JSON.</summary>
internal static class RuleAnswers
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/places", Places).Answers<IReadOnlyList<PlaceView>>().WithTags("Rules").WithSummary("The places that the rulebooks know.");
        api.MapGet("/rules", Search).Answers<IReadOnlyList<RuleLineView>>().WithTags("Rules").WithSummary("Rules by place, day, kind, level, document and words.");
        api.MapGet("/rules/{**id}", Rule).Answers<RuleView>().ProducesProblem(StatusCodes.Status404NotFound).WithTags("Rules")
            .WithSummary("A rule: every version, its sentence, pathways, amounts, dates, basis and documents.");
        api.MapGet("/rulebooks/{id}", Rulebook).Answers<RulebookView>().ProducesProblem(StatusCodes.Status404NotFound).WithTags("Rules")
            .WithSummary("A rulebook: its provisions, their dates, documents and basis.");
    }

    private static IResult Places(PolicyCatalog catalog) => TypedResults.Ok<IReadOnlyList<PlaceView>>(
        [.. catalog.Places.Values.OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => new PlaceView(p.Code, p.Name.Zh, p.Name.En, p.Within))]);

    private static IResult Search(
        PolicyCatalog catalog,
        RuleIndex index,
        [FromQuery(Name = "in"), Description("The place, by code or name: its own rules and those it lies under.")] string? place = null,
        [FromQuery(Name = "on"), Description("Only what is in force on this day.")] string? on = null,
        [FromQuery(Name = "kind"), Description("Only rules of this kind.")] string? kind = null,
        [FromQuery(Name = "level"), Description("Only rules that name this level.")] string? level = null,
        [FromQuery(Name = "document"), Description("Only rules that rest on a document whose name has this in it.")] string? document = null,
        [FromQuery(Name = "q"), Description("Words in Chinese or English, each of which the rule has.")] string? words = null,
        [FromQuery(Name = "lang"), Description("The language of the texts; Chinese where it is absent.")] string? lang = null)
    {
        Language language = ApiQuery.Language(lang);
        var search = new RuleSearch(
            place is null ? null : ApiQuery.Place(catalog, place, "in"),
            on is null ? null : ApiQuery.Day(on, "on"),
            kind is null ? null : ApiQuery.Kind(kind, "kind"),
            level is null ? null : ApiQuery.Level(level, "level"),
            document,
            words);
        return TypedResults.Ok<IReadOnlyList<RuleLineView>>([.. index.Find(search).Select(p => RuleLineView.Of(p, language))]);
    }

    private static IResult Rule(
        string id,
        RuleIndex index,
        PolicyCatalog catalog,
        [FromQuery(Name = "on"), Description("Only the versions that hold on this day.")] string? on = null,
        [FromQuery(Name = "lang"), Description("The language of the texts; Chinese where it is absent.")] string? lang = null)
    {
        Language language = ApiQuery.Language(lang);
        LocalDate? day = on is null ? null : ApiQuery.Day(on, "on");
        IReadOnlyList<Provision> versions = index.Versions(id);
        return versions.Count == 0
            ? TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is no such rule.", detail: "Rules are listed at /api/rules.")
            : TypedResults.Ok(RuleView.Of(id, catalog.DataVersion, versions.Where(v => day is not { } d || v.Effective.Contains(d)), language));
    }

    private static IResult Rulebook(string id, PolicyCatalog catalog, [FromQuery(Name = "lang"), Description("The language of the texts; Chinese where it is absent.")] string? lang = null)
    {
        Language language = ApiQuery.Language(lang);
        return catalog.Rulebooks.FirstOrDefault(r => r.Id == id) is { } rulebook
            ? TypedResults.Ok(new RulebookView(rulebook.Id, rulebook.Title.In(language), rulebook.Place, [.. rulebook.Provisions.Select(p => RuleVersionView.Of(p, language))]))
            : TypedResults.Problem(
                statusCode: StatusCodes.Status404NotFound, title: "There is no such rulebook.", detail: $"Rulebooks: {string.Join(", ", catalog.Rulebooks.Select(r => r.Id))}");
    }
}
