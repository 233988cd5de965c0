using SkillTalent.Tests.Snippets;

namespace SkillTalent.Tests.Money;

/// <summary>docs/rules/money.md: its rulebook loads and says what the page says.</summary>
public class MoneyPageTests
{
    private static readonly PolicyCatalog Catalog = PolicyCatalog.BuiltIn.With(Markdown.Blocks("docs/rules/money.md", "json")[0].AsStream(), "lanshi.json");

    [Theory]
    [InlineData("lanshi/apprentice-aid", "\"lanshi/outlay\": 8000", 4800)]
    [InlineData("lanshi/apprentice-aid", "\"lanshi/outlay\": 12000", 6000)]
    [InlineData("lanshi/online-aid", "\"lanshi/lessons\": 33", 990)]
    [InlineData("lanshi/internship-aid", "\"lanshi/pay\": 2800", 2520)]
    public void TheRulebookPays(string id, string facts, int yuan) =>
        Assert.Equal(yuan, Catalog.For("339901", new LocalDate(2025, 4, 15)).Assess(MoneyBook.Worker(facts))[id].Amount!.Adjusted);

    [Fact]
    public void AnUnknownOutlayIsARange()
    {
        Decision decision = Catalog.For("339901", new LocalDate(2025, 4, 15)).Assess(MoneyBook.Worker(""))["lanshi/apprentice-aid"];
        Assert.Equal((0m, 6000m, "lanshi/outlay"), (decision.Amount!.Least, decision.Amount.Most, decision.Missing.Single().Id));
    }
}
