using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace SkillTalent.Tests.DependencyInjection;

public class AddSkillTalentTests
{
    private const string Town = """{ "id": "town", "title": { "zh": "某镇", "en": "Town" }, "place": "T1", "places": [ { "code": "T1", "name": { "zh": "某镇", "en": "Town" }, "within": "330800" } ] }""";

    private static readonly LocalDate Day = new(2023, 7, 14);

    [Fact]
    public void ReturnsTheCollection_AndRegistersTheBuiltInRulebooks()
    {
        var services = new ServiceCollection();

        Assert.Same(services, services.AddSkillTalent());
        using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        Assert.Same(PolicyCatalog.BuiltIn, provider.GetRequiredService<PolicyCatalog>());
        Assert.Same(provider.GetRequiredService<SkillTalentService>(), provider.GetRequiredService<SkillTalentService>());
        Assert.Equal(Language.Chinese, provider.GetRequiredService<SkillTalentService>().DefaultLanguage);
    }

    [Fact]
    public void AStreamMayBeClosedAfterAddRulebook()
    {
        using ServiceProvider provider = new ServiceCollection().AddSkillTalent(o =>
        {
            using Stream stream = Json(Town);
            o.AddRulebook(stream, "town.json").DefaultPlace = "T1";
        }).BuildServiceProvider();
        SkillTalentService service = provider.GetRequiredService<SkillTalentService>();

        Assert.Equal("T1", service.For(Day).Place.Code);
        Assert.Equal("330800", service.For(Day, Places.Quzhou).Place.Code);
        Assert.Contains(service.Catalog.Rulebooks, r => r.Id == "town");
        Assert.DoesNotContain(PolicyCatalog.BuiltIn.Rulebooks, r => r.Id == "town");
    }

    [Fact]
    public void AFileLoads()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "town.json");
        File.WriteAllText(path, Town);
        using ServiceProvider provider = new ServiceCollection().AddSkillTalent(o => o.AddRulebook(path)).BuildServiceProvider();

        Assert.Equal("town.json", provider.GetRequiredService<PolicyCatalog>().Rulebooks[^1].InputName);
    }

    [Fact]
    public void ABadRulebook_IsRefusedWhereItIsAdded()
    {
        var e = Assert.Throws<InputFormatException>(() => new ServiceCollection().AddSkillTalent(o => o.AddRulebook(Json("{ }"), "town.json")));

        Assert.Equal(("town.json", "$"), (e.InputName, e.Path));
    }

    [Fact]
    public void CalledAgain_AddsToWhatWasChosenBefore()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSkillTalent(o => o.AddRulebook(Json(Town)))
            .AddSkillTalent(o => o.DefaultPlace = "T1")
            .AddSkillTalent()
            .BuildServiceProvider();

        Assert.Equal("T1", provider.GetRequiredService<SkillTalentService>().For(Day).Place.Code);
        Assert.Single(provider.GetServices<PolicyCatalog>());
        Assert.Single(provider.GetServices<SkillTalentService>());
    }

    [Fact]
    public void ACatalogueOfTheCallersOwn_Stays()
    {
        PolicyCatalog own = PolicyCatalog.BuiltIn.With(Json(Town));
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddSkillTalent().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<PolicyCatalog>());
        Assert.Same(own, provider.GetRequiredService<SkillTalentService>().Catalog);
    }

    [Fact]
    public void ThePolicyOptionsReachThePolicy()
    {
        var choices = new PolicyOptions { IncludeUnconfirmed = true };
        using ServiceProvider provider = new ServiceCollection().AddSkillTalent(o => o.PolicyOptions = choices).BuildServiceProvider();

        Assert.Equal(choices, provider.GetRequiredService<SkillTalentService>().For(Day, Places.Quzhou).Options);
    }

    [Fact]
    public void WithoutAnyPlace_TheErrorSaysWhatToDo()
    {
        using ServiceProvider provider = new ServiceCollection().AddSkillTalent().BuildServiceProvider();
        SkillTalentService service = provider.GetRequiredService<SkillTalentService>();

        Assert.Contains("default place", Assert.Throws<KeyNotFoundException>(() => service.For(Day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADefaultPlaceThatNobodyDeclares_IsAnError()
    {
        using ServiceProvider provider = new ServiceCollection().AddSkillTalent(o => o.DefaultPlace = "nowhere").BuildServiceProvider();

        Assert.Contains("'nowhere'", Assert.Throws<InvalidOperationException>(provider.GetRequiredService<SkillTalentService>).Message, StringComparison.Ordinal);
    }

    private static MemoryStream Json(string text) => new(Encoding.UTF8.GetBytes(text));
}
