using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using SkillTalent.Web.Hosting;

namespace SkillTalent.Web.Api;

/// <summary>What is said of one worker: everything, the way to a target, and what is paid in a span.</summary>
internal static class AssessRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/assess", AssessAsync).Reads<Worker>().Answers<AssessmentView>().WithTags("Worker")
            .WithSummary("Everything the rulebooks say of a worker in a place on a day.");
        api.MapPost("/plan", PlanAsync).Reads<Worker>().Answers<CareerPlanView>().WithTags("Worker")
            .WithSummary("The earliest way of a worker to a level or title, step by step.");
        api.MapPost("/payments", PaymentsAsync).Reads<Worker>().Answers<PaymentListView>().WithTags("Worker")
            .WithSummary("What is paid to or for a worker in a span of days, part by part.");
    }

    private static async Task<IResult> AssessAsync(HttpRequest request, [AsParameters] PolicyQuery query, PolicyCatalog catalog, Turns turns)
    {
        (SkillPolicy policy, Language language) = (query.Policy(catalog), query.Language);
        MemoryStream body = await ApiRoutes.BodyAsync(request);
        return await turns.TakeAsync(
            () =>
            {
                Assessment assessment = policy.Assess(WorkerJson.Read(body));
                return JsonAnswer.Of(json => SkillTalentJson.Write(json, assessment, language));
            },
            request.HttpContext.RequestAborted);
    }

    private static async Task<IResult> PlanAsync(
        HttpRequest request,
        [AsParameters] PolicyQuery query,
        PolicyCatalog catalog,
        HeavyWork heavy,
        [FromQuery(Name = "to"), Description("A level or rank by its code, such as technician or intermediate.")] string? to = null,
        [FromQuery(Name = "series"), Description("The series of a title; engineering where it is absent.")] string? series = null)
    {
        (SkillPolicy policy, Language language) = (query.Policy(catalog), query.Language);
        TitleSeries of = series is null ? TitleSeries.Engineering
            : Codes.TryParse(series, out TitleSeries known) ? known
            : throw new InputFormatException("query", "series", "the code of a series of titles");
        CareerPlanner planner = policy.Planner(new PlanOptions { Series = of });
        PlanTarget target = PlanTarget.TryParse(to ?? "", of, out PlanTarget? wanted) && planner.Targets.Contains(wanted)
            ? wanted
            : throw new InputFormatException("query", "to", $"a level or title that can be planned there: {string.Join(", ", planner.Targets.Where(t => t.Series is null || t.Series == of).Select(t => t.Code))}");
        MemoryStream body = await ApiRoutes.BodyAsync(request);
        return await heavy.DoAsync(
            cancellation =>
            {
                CareerPlan plan = planner.Plan(WorkerJson.Read(body), target, cancellation);
                return JsonAnswer.Of(json => SkillTalentJson.Write(json, plan, language));
            },
            request.HttpContext.RequestAborted);
    }

    private static async Task<IResult> PaymentsAsync(
        HttpRequest request,
        [AsParameters] PolicyQuery query,
        PolicyCatalog catalog,
        Turns turns,
        [FromQuery(Name = "from"), Description("The first day of the span; the day asked where it is absent.")] string? from = null,
        [FromQuery(Name = "to"), Description("The last day of the span; a year after the first where it is absent.")] string? to = null)
    {
        (SkillPolicy policy, Language language) = (query.Policy(catalog), query.Language);
        LocalDate first = from is null ? policy.On : ApiQuery.Day(from, "from");
        LocalDate last = to is null ? first.PlusYears(1).PlusDays(-1) : ApiQuery.Day(to, "to");
        if (last < first)
        {
            throw new InputFormatException("query", "to", "a day that is not before the first of the span");
        }

        MemoryStream body = await ApiRoutes.BodyAsync(request);
        return await turns.TakeAsync(
            () =>
            {
                PaymentList payments = policy.Assess(WorkerJson.Read(body)).Payments(first, last);
                return JsonAnswer.Of(json => SkillTalentJson.Write(json, payments, language));
            },
            request.HttpContext.RequestAborted);
    }
}
