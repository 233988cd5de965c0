using System.Text;
using NodaTime;
using SkillTalent.Web.Cases;
using SkillTalent.Web.Hosting;
using SkillTalent.Web.Pages;

namespace SkillTalent.Web.Officer;

/// <summary>Where officers try a rulebook of their own. It is read, run and forgotten; nothing in it is executed but the rules.</summary>
internal static class OfficerRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/officer", (HttpContext context, IClock clock) => OfficerPage.Of(View.Of(context, clock), "", Markup.Empty));
        pages.MapPost("/officer", TryAsync);
    }

    private static async Task<IResult> TryAsync(HttpContext context, IClock clock, PolicyCatalog catalog, HeavyWork heavy)
    {
        View view = View.Of(context, clock);
        IFormCollection form = await CaseRoutes.FormAsync(context);
        string text = form["rulebook"].ToString();
        if (form.Files.GetFile("file") is { Length: > 0 } file)
        {
            using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
            text = await reader.ReadToEndAsync(context.RequestAborted);
        }

        return await heavy.DoAsync(() => Answer(view, catalog, text, form), context.RequestAborted);
    }

    private static PageResult Answer(View view, PolicyCatalog catalog, string text, IFormCollection form)
    {
        try
        {
            PolicyCatalog own = catalog.With(new MemoryStream(Encoding.UTF8.GetBytes(text)), "rulebook");
            var review = new RulebookReview(view, own, text);
            return OfficerPage.Of(view, text, form["worker"].ToString() is { Length: > 0 } worker
                ? review.Run(WorkerJson.Parse(worker), form["in"].ToString(), form["on"].ToString(), form["decision"].ToString())
                : review.Of());
        }
        catch (InputFormatException e)
        {
            return OfficerPage.Of(view, text, FaultyText.Of(view, text, e), StatusCodes.Status400BadRequest);
        }
    }
}
