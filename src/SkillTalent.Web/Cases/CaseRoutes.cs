using System.Text;
using NodaTime;
using SkillTalent.Web.Hosting;
using SkillTalent.Web.Pages;

namespace SkillTalent.Web.Cases;

/// <summary>The pages on which people check themselves. A case comes and goes in the body of a form, and in no address.</summary>
internal static class CaseRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/check", (HttpContext context, IClock clock, PolicyCatalog catalog) => StartPage.Of(View.Of(context, clock), catalog));
        pages.MapPost("/check/questions", QuestionsAsync);
        pages.MapPost("/check/result", ResultAsync);
        pages.MapPost("/check/file", FileAsync);

        // Whoever types or keeps the address of an answer begins anew: there is nothing to go back to.
        pages.MapGet("/check/{page:regex(^(questions|result|file)$)}", (HttpContext context, IClock clock) => TypedResults.LocalRedirect(View.Of(context, clock).Url("/check")));
    }

    private static async Task<IResult> QuestionsAsync(HttpContext context, IClock clock, PolicyCatalog catalog)
    {
        View view = View.Of(context, clock);
        IFormCollection form = await FormAsync(context);
        Case begun = Case.Read(form, catalog, view.Today);
        if (form.Files.GetFile("file") is { Length: > 0 } file)
        {
            await using Stream json = file.OpenReadStream();
            begun = begun with { Worker = WorkerJson.Read(json) };
        }

        var answers = new AnswerForm(view, WorkerForm.Of(catalog, begun.Policy.Place.Code), begun);
        answers.Take(form);
        return form["do"] == "result"
            ? await ResultPage.OfAsync(view with { Path = "/check/result" }, answers.Case, form, context)
            : new QuestionPage(view, answers).Of(form);
    }

    private static async Task<IResult> ResultAsync(HttpContext context, IClock clock, PolicyCatalog catalog)
    {
        View view = View.Of(context, clock);
        IFormCollection form = await FormAsync(context);
        return await ResultPage.OfAsync(view, Case.Read(form, catalog, view.Today), form, context);
    }

    private static async Task<IResult> FileAsync(HttpContext context, IClock clock, PolicyCatalog catalog)
    {
        Case asked = Case.Read(await FormAsync(context), catalog, View.Of(context, clock).Today);
        return TypedResults.File(Encoding.UTF8.GetBytes(WorkerJson.ToJson(asked.Worker)), "application/json", "worker.json");
    }

    /// <summary>The form that was sent.</summary>
    /// <exception cref="BadHttpRequestException">What was sent is no form.</exception>
    public static Task<IFormCollection> FormAsync(HttpContext context) => context.Request.HasFormContentType
        ? SlowBody.ReadAsync(context, cancellation => context.Request.ReadFormAsync(cancellation))
        : throw new BadHttpRequestException("A form is wanted.", StatusCodes.Status415UnsupportedMediaType);
}
