using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Samples.WebService;

/// <summary>
/// SkillTalent over HTTP: assess a worker, compute a levy ledger, look a rulebook up. A body is read, answered and forgotten: nothing of it
/// reaches a log, neither when it is good nor when it is refused.
/// </summary>
internal static class PolicyService
{
    public const long LargestBody = 1024 * 1024;

    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSkillTalent(o =>
        {
            o.DefaultPlace = Places.China;

            // Your own rulebooks: SkillTalent__Rulebooks__0=/path/to/city.json
            foreach (string path in builder.Configuration.GetSection("SkillTalent:Rulebooks").Get<string[]>() ?? [])
                o.AddRulebook(path);
        });
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi();
        builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = LargestBody);

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapOpenApi();
        RouteGroupBuilder routes = app.MapGroup("").AddEndpointFilter(RefuseBadInput);
        routes.MapPost("/assess", AssessAsync)
            .Accepts<JsonElement>("application/json").Produces<JsonElement>().ProducesProblem(400)
            .WithSummary("Everything the rulebooks say of a worker in a place on a day. The body is a worker, as `skilltalent assess` reads it.");
        routes.MapPost("/levy", LevyAsync)
            .Accepts<JsonElement>("application/json").Produces<JsonElement>().ProducesProblem(400)
            .WithSummary("The ledger of the education levies. The body is a ledger, as `skilltalent levy` reads it.");
        routes.MapGet("/rulebook/{id}", Rulebook)
            .Produces<RulebookAnswer>().ProducesProblem(404)
            .WithSummary("A rulebook: its provisions, their dates, documents and basis.");
        return app;
    }

    private static async Task<IResult> AssessAsync(
        HttpRequest request, SkillTalentService skillTalent, string on, [FromQuery(Name = "in")] string? place = null, string? lang = null)
    {
        SkillPolicy policy = skillTalent.Catalog.Places.ContainsKey(place ?? skillTalent.DefaultPlace!)
            ? skillTalent.For(ReadDay(on), place)
            : throw new InputFormatException("query", "in", $"the code of a place: {string.Join(", ", skillTalent.Catalog.Places.Keys.Order(StringComparer.Ordinal))}");
        Language language = ReadLanguage(lang, skillTalent.DefaultLanguage);
        Worker worker = WorkerJson.Read(await BodyAsync(request));
        return TypedResults.Text(policy.Assess(worker).ToJson(language), "application/json", Encoding.UTF8);
    }

    private static async Task<IResult> LevyAsync(HttpRequest request, SkillTalentService skillTalent, string? lang = null)
    {
        Language language = ReadLanguage(lang, skillTalent.DefaultLanguage);
        LevyStatement statement = skillTalent.Catalog.ComputeLevy(await BodyAsync(request));
        var answer = new MemoryStream();
        using (var json = new Utf8JsonWriter(answer))
        {
            SkillTalentJson.Write(json, statement, language);
        }

        return TypedResults.Bytes(answer.ToArray(), "application/json");
    }

    private static IResult Rulebook(string id, SkillTalentService skillTalent, string? lang = null)
    {
        Language language = ReadLanguage(lang, skillTalent.DefaultLanguage);
        return skillTalent.Catalog.Rulebooks.FirstOrDefault(r => r.Id == id) is { } rulebook
            ? TypedResults.Ok(RulebookAnswer.Of(rulebook, language))
            : TypedResults.Problem(
                statusCode: 404, title: "There is no such rulebook.", detail: $"Rulebooks: {string.Join(", ", skillTalent.Catalog.Rulebooks.Select(r => r.Id))}");
    }

    // Caught here and not by the exception handler: a refusal is an answer and nothing to log.
    private static async ValueTask<object?> RefuseBadInput(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (InputFormatException e)
        {
            return TypedResults.Problem(
                statusCode: 400,
                title: "The input is not of the expected form.",
                detail: $"{e.Path}: expected {e.Expectation}",
                extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["path"] = e.Path, ["expected"] = e.Expectation });
        }
    }

    // The readers read at once; the server hands a body out piece by piece.
    private static async Task<MemoryStream> BodyAsync(HttpRequest request)
    {
        var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        body.Position = 0;
        return body;
    }

    private static LocalDate ReadDay(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= 1900 and <= 2199 } day
        ? day.Value
        : throw new InputFormatException("query", "on", "a date of the calendar, written 2024-06-30, from the year 1900 to 2199");

    private static Language ReadLanguage(string? text, Language otherwise) => text?.ToLower(CultureInfo.InvariantCulture) switch
    {
        null => otherwise,
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => throw new InputFormatException("query", "lang", "zh or en"),
    };
}
