using Microsoft.Extensions.DependencyInjection;

namespace SkillTalent.Tests.Snippets;

/// <summary>The C# of README.md, README.zh-CN.md and PACKAGE.md, word for word.</summary>
public class ReadmeSnippets
{
    [Fact]
    public void Readme()
    {
        SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        Worker worker = WorkerJson.Parse("""
            { "employment": [ { "from": "2012-07-01" } ], "titles": [], "education": [],
              "certificates": [ { "level": "senior-worker", "issued": "2018-06-30" } ] }
            """);
        Decision technician = quzhou.Assess(worker).Level(SkillLevel.Technician);
        Console.WriteLine($"{technician.Outcome.ToCode()} by {technician.Pathway?.Id}, since {technician.Earliest:uuuu-MM-dd}");
        Console.WriteLine(technician.Explain(Language.Chinese));

        Assert.Equal("cn/level/2018/2-1", technician.Pathway?.Id);
        Assert.Equal(new LocalDate(2022, 6, 30), technician.Earliest);
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
