using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration.Memory;
using NodaTime;
using SkillTalent.Web.Api;
using SkillTalent.Web.Cases;
using SkillTalent.Web.Comparing;
using SkillTalent.Web.Officer;
using SkillTalent.Web.Pages;
using SkillTalent.Web.Rules;

namespace SkillTalent.Web.Hosting;

/// <summary>The whole program: what it needs, what every request passes, and where each page and each answer of the API is made.</summary>
internal static class WebProgram
{
    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

        // The framework tells of every request; what goes wrong is enough. Whatever the caller configures comes after this and wins.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = [new("Logging:LogLevel:Default", "Information"), new("Logging:LogLevel:Microsoft.AspNetCore", "Warning")],
        });
        builder.Services.AddSkillTalent(o =>
        {
            o.DefaultPlace = Places.China;

            // Your own rulebooks: SkillTalent__Rulebooks__0=/path/to/city.json
            foreach (string path in builder.Configuration.GetSection("SkillTalent:Rulebooks").Get<string[]>() ?? [])
            {
                o.AddRulebook(path);
            }
        });
        var limits = RequestLimits.Of(builder.Configuration);
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddSingleton<WebCounters>();
        builder.Services.AddSingleton(limits);
        builder.Services.AddSingleton<HeavyWork>();
        builder.Services.AddSingleton<Turns>();
        builder.Services.AddSingleton<RuleIndex>();
        builder.Services.AddSingleton<RuleExamples>();
        builder.Services.AddProblemDetails();
        builder.Services.AddRequestTimeouts(limits.Timeouts);
        builder.Services.AddRateLimiter(limits.Crowd);
        builder.Services.Configure<FormOptions>(limits.Forms);
        builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        ApiDocument.Add(builder.Services);
        builder.WebHost.ConfigureKestrel(limits.Server);

        WebApplication app = builder.Build();
        app.UseMiddleware<RequestGuard>();
        app.UseRouting();
        app.UseMiddleware<RequestCount>();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        SiteAssets.Map(app);
        ServiceRoutes.Map(app);
        ApiRoutes.Map(app);
        foreach (string root in (string[])["", "/en"])
        {
            RouteGroupBuilder pages = app.MapGroup(root).ExcludeFromDescription();
            HomePage.Map(pages, root);
            RuleRoutes.Map(pages);
            CaseRoutes.Map(pages);
            CompareRoutes.Map(pages);
            OfficerRoutes.Map(pages);
        }

        // What every page needs is made before the first one asks for it.
        _ = app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(app.Services.GetRequiredService<RuleIndex>));
        return app;
    }
}
