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

    private static async Task<IResult> TryAsync(HttpContext context, IClock clock, PolicyCatalog catalog, HeavyWork heavy, RequestLimits limits)
    {
        View view = View.Of(context, clock);
        IFormCollection form = await CaseRoutes.FormAsync(context);
        string text = form["rulebook"].ToString();
        if (form.Files.GetFile("file") is { Length: > 0 } file)
        {
            using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
            text = await reader.ReadToEndAsync(context.RequestAborted);
        }

        try
        {
            PolicyCatalog own = await heavy.DoAsync(() => catalog.With(new MemoryStream(Encoding.UTF8.GetBytes(text)), "rulebook"), context.RequestAborted);
            var review = new RulebookReview(view, own, text);
            string worker = form["worker"].ToString();
            CheckReport? report = worker.Length > 0 ? null : await CheckAsync(review, heavy, TimeSpan.FromSeconds(limits.CheckSeconds), context.RequestAborted);
            return await heavy.DoAsync(
                () => OfficerPage.Of(view, text, worker.Length > 0
                    ? review.Run(WorkerJson.Parse(worker), form["in"].ToString(), form["on"].ToString(), form["decision"].ToString())
                    : review.Of(report)),
                context.RequestAborted);
        }
        catch (InputFormatException e)
        {
            return OfficerPage.Of(view, text, FaultyText.Of(view, text, e), StatusCodes.Status400BadRequest);
        }
    }

    // Checks take longest. Where there is no time for them the rest is told, and that they are left over.
    private static async Task<CheckReport?> CheckAsync(RulebookReview review, HeavyWork heavy, TimeSpan longest, CancellationToken cancellation)
    {
        try
        {
            return await heavy.DoAsync(review.Check, cancellation, longest);
        }
        catch (BusyException)
        {
            return null;
        }
    }
}
