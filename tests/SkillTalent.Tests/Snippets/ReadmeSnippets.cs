using Microsoft.Extensions.DependencyInjection;

namespace SkillTalent.Tests.Snippets;

/// <summary>The C# of README.md, README.zh-CN.md and PACKAGE.md, word for word.</summary>
public class ReadmeSnippets
{
    [Fact]
    public void Readme()
    {
        SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, LocalDate.FromDateTime(new DateTime(2026, 11, 28)));
        Worker worker = WorkerJson.Parse("""
            { "employment": [ { "from": "2012-07-01" } ], "titles": [], "education": [],
              "certificates": [ { "level": "senior-worker", "issued": "2018-06-30" } ] }
            """);
        Console.WriteLine(quzhou.Assess(worker).Level(SkillLevel.Technician).Explain(Language.Chinese));

        Decision technician = quzhou.Assess(worker).Level(SkillLevel.Technician);
        Assert.Equal(Outcome.Eligible, technician.Outcome);
        Assert.Equal(new LocalDate(2022, 6, 30), technician.Earliest);
        Assert.Contains("2022年6月30日", technician.Explain(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Package()
    {
        var services = new ServiceCollection();
        services.AddSkillTalent(options => options.DefaultPlace = Places.Quzhou);
        using ServiceProvider provider = services.BuildServiceProvider();
        SkillPolicy policy = provider.GetRequiredService<SkillTalentService>().For(new LocalDate(2023, 7, 14));

        Assert.Equal(Places.Quzhou, policy.Place.Code);
    }
}
