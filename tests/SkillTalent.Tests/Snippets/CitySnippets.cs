namespace SkillTalent.Tests.Snippets;

/// <summary>docs/adding-a-city.md: its JSON and its C#, run as the page says.</summary>
[Collection(nameof(RunAlone))]
public class CitySnippets
{
    private const string Page = "docs/adding-a-city.md";

    [Fact]
    public void TheRulebooksOwnExamplesPass()
    {
        using Stream rulebook = Markdown.Blocks(Page, "json")[0].AsStream();
        PolicyCatalog catalog = PolicyCatalog.BuiltIn.With(rulebook, "yunhe.json");

        IReadOnlyList<ExampleResult> results = ExampleRunner.Run(catalog, "yunhe");

        Assert.Equal(3, results.Count);
        Assert.Empty(results.Where(r => !r.Passed).Select(r => $"{r.ExampleName}: {r.Message}"));
    }

    [Fact]
    public void TheCityInheritsWhatLiesAroundIt()
    {
        using Stream rulebook = Markdown.Blocks(Page, "json")[0].AsStream();
        SkillPolicy yunhe = PolicyCatalog.BuiltIn.With(rulebook).For("339900", new LocalDate(2025, 3, 1));

        Assert.Equal(["CN", "330000", "339900"], yunhe.Provisions.Select(p => p.Place).Distinct());
    }

    [Fact]
    public void TheProgramSaysWhatThePageSays()
    {
        string before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText("yunhe.json", Markdown.Blocks(Page, "json")[0]);
            File.WriteAllText("worker.json", Markdown.Blocks(Page, "json")[1]);

            using FileStream rulebook = File.OpenRead("yunhe.json");
            using FileStream json = File.OpenRead("worker.json");
            PolicyCatalog catalog = PolicyCatalog.BuiltIn.With(rulebook, "yunhe.json");
            Decision allowance = catalog.For("339900", new LocalDate(2025, 3, 1)).Assess(WorkerJson.Read(json, "worker.json"))["yunhe/residence-allowance"];
            Console.WriteLine($"{allowance.Outcome.ToCode()}: {allowance.Amount?.Adjusted} {allowance.Amount?.Unit}");

            Assert.Equal(Outcome.Eligible, allowance.Outcome);
            Assert.Equal((1200m, "yuan/month", 43200m), (allowance.Amount?.Adjusted, allowance.Amount?.Unit, allowance.Amount?.OverTerm));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }
}
