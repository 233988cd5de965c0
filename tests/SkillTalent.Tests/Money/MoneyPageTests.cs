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

    /// <summary>The parts of rulebooks that stand alone on the page fit into its rulebook.</summary>
    [Fact]
    public void ThePartsLoad()
    {
        string[] blocks = [.. Markdown.Blocks("docs/rules/money.md", "json")];
        Assert.Equal(10, blocks.Length);
        string rulebook = blocks[0].TrimEnd();
        rulebook = rulebook.Replace("\"facts\": {", $"{blocks[1]}, \"facts\": {{ {blocks[5]}, {blocks[8]}, \"lanshi/laid-off\": NUMBER, \"lanshi/insured\": NUMBER,", StringComparison.Ordinal)
            .Replace("NUMBER", """{ "kind": "number", "label": { "zh": "人数", "en": "people" } }""", StringComparison.Ordinal)
            .Replace("\"provisions\": [", $$"""
                "provisions": [ { "id": "lanshi/all", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, "effective": { "from": "2024-01-01", "kind": "enacted" }, "basis": "reported",
                  "cite": [ { "document": "岚人社发〔2024〕2号（虚构）" } ], "when": {{blocks[4]}}, {{blocks[6]}} },
                { "id": "lanshi/listed", "kind": "benefit", "title": { "zh": "目录补贴", "en": "aid by the catalogue" }, "effective": { "from": "2024-01-01", "kind": "enacted" }, "basis": "reported",
                  "cite": [ { "document": "岚人社发〔2024〕3号（虚构）" } ], "amount": { "per": "once", "rows": [ { "table": "lanshi/catalogue" } ] } },
                {{blocks[3]}},
                { "id": "lanshi/share", "kind": "benefit", "title": { "zh": "配套", "en": "matching aid" }, "effective": { "from": "2024-01-01", "kind": "enacted" }, "basis": "reported",
                  "cite": [ { "document": "岚人社发〔2024〕5号（虚构）" } ], "amount": { "per": "once", {{blocks[2]}} } },
                { "id": "lanshi/rising", "kind": "benefit", "title": { "zh": "津贴", "en": "allowance" }, "effective": { "from": "2024-01-01", "kind": "enacted" }, "basis": "reported",
                  "cite": [ { "document": "岚人社发〔2024〕6号（虚构）" } ], {{blocks[9]}} },
                { "id": "lanshi/yearly", "kind": "benefit", "title": { "zh": "年发津贴", "en": "yearly allowance" }, "effective": { "from": "2023-10-10", "kind": "enacted" }, "basis": "reported",
                  "cite": [ { "document": "岚人社发〔2024〕7号（虚构）" } ], {{blocks[7]}} },
                """, StringComparison.Ordinal);
        SkillPolicy policy = PolicyCatalog.BuiltIn.With(rulebook.AsStream(), "lanshi.json").For("339901", new LocalDate(2025, 4, 15));
        Assert.Equal(Outcome.Eligible, policy.Assess(MoneyBook.Worker("\"lanshi/pay\": 2016"))["lanshi/all"].Outcome);
        Assert.Equal(Payee.Person, policy.Assess(MoneyBook.Worker("\"lanshi/pay\": 2016"))["lanshi/all"].NextPayment()!.Payee);
        Worker turner = WorkerJson.Parse("""{ "birth": "1990-01-01", "occupation": "数控车工", "certificates": [ { "level": "technician", "issued": "2020-01-01" } ] }""");
        Assert.Equal([500m, 800m, 1000m], policy.Assess(turner)["lanshi/rising"].Payments(new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31)).Select(p => p.Amount!.Value).Distinct());
        Assert.Equal((1200m, 600m), Shared(policy, 2000));
        Assert.Equal((2400m, 600m), Shared(policy, 4000));
        Assessment leaver = policy.Assess(MoneyBook.Worker("\"lanshi/pay\": 2016"));
        Assert.Equal([(Payee.Person, 2000m), (Payee.School, 1000m)], Payees.Select(p => leaver[$"lanshi/leaver-aid/{p}"].Payments(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)).Single()).Select(p => (p.Payee!.Value, p.Amount!.Value)));
        Payment yearly = policy.Assess(turner)["lanshi/yearly"].Payments(new LocalDate(2023, 1, 1), new LocalDate(2024, 12, 31)).Single();
        Assert.Equal((new LocalDate(2024, 12, 31), 12_000m), (yearly.Due, yearly.Amount!.Value));
        Assert.Equal(3890, policy.Assess(turner)["lanshi/listed"].Amount!.Adjusted);
    }

    private static readonly string[] Payees = ["person", "school"];

    private static (decimal?, decimal?) Shared(SkillPolicy policy, int outlay)
    {
        Assessment assessment = policy.Assess(MoneyBook.Worker($"\"lanshi/outlay\": {outlay}"));
        return (assessment["lanshi/apprentice-aid"].Amount!.Adjusted, assessment["lanshi/share"].Amount!.Adjusted);
    }

    [Fact]
    public void AnUnknownOutlayIsARange()
    {
        Decision decision = Catalog.For("339901", new LocalDate(2025, 4, 15)).Assess(MoneyBook.Worker(""))["lanshi/apprentice-aid"];
        Assert.Equal((0m, 6000m, "lanshi/outlay"), (decision.Amount!.Least, decision.Amount.Most, decision.Missing.Single().Id));
    }
}
