using System.Text;
using SkillTalent.Tests.Bulk;

namespace SkillTalent.Tests.Snippets;

/// <summary>The C# of the pages on benefits and on bulk, word for word.</summary>
[Collection(nameof(RunAlone))]
public class BenefitSnippets
{
    private static readonly LocalDate On = new(2023, 7, 14);

    [Fact]
    public void Payment_OfAYear()
    {
        Worker worker = WorkerJson.Parse("""
            { "birth": "1985-05-01", "sex": "male", "employment": [ { "from": "2008-07-01" } ], "certificates": [ { "level": "technician", "issued": "2020-01-01" } ],
              "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise" } }
            """);
        Decision allowance = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Assess(worker)["quzhou/technician-allowance"];
        Payment year = allowance.Payments(new(2024, 7, 1), new(2024, 7, 31)).Single();   // 5,000, due 2024-07-13 for the year from 2023-07-14

        Assert.Equal((5000, new LocalDate(2024, 7, 13), new LocalDate(2023, 7, 14)), (year.Amount, year.Due, year.From));
    }

    [Fact]
    public void Bulk()
    {
        IReadOnlyList<Worker> workers = new RandomWorkers(17, On, 0).Make(200);
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance");
        BulkResult result = compiled.Run(compiled.Project(workers));
        BulkDecision allowance = result["quzhou/technician-allowance"];
        long eligible = allowance.Eligible;            // counts and sums
        decimal yearly = allowance.Amount;
        Decision one = allowance.Explain(row: 17);     // one person out of the run, with reasons and documents

        Assert.Equal(workers.Count(w => SkillPolicy.For(Places.Quzhou, On).Assess(w)["quzhou/technician-allowance"].Outcome == Outcome.Eligible), eligible);
        Assert.True(yearly >= eligible * 5000);
        Assert.Equal(allowance.OutcomeOf(17), one.Outcome);
    }

    [Fact]
    public void Lines()
    {
        IReadOnlyList<Worker> workers = new RandomWorkers(17, On, 0).Make(200);
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance");
        IReadOnlyList<ReadOnlyMemory<byte>> lines = [.. workers.Select((w, i) => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(WorkerJson.ToJson(w with { Reference = i == 3 ? null : $"A{i}" })))];
        PopulationWorkers people = compiled.NewWorkers(capacity: lines.Count);
        int nameless = lines.Count(line => !people.TryAdd(line, "workers.jsonl", out ReadOnlyMemory<byte> reference));
        BulkResult counted = compiled.Run(people.Build());

        Assert.Equal((1, 199), (nameless, people.Count));
        Assert.Equal(compiled.Run(compiled.Project([.. workers.Where((_, i) => i != 3)])).Decisions[0].Eligible, counted.Decisions[0].Eligible);
    }

    [Fact]
    public void Limits()
    {
        SkillPolicy policy = PolicyCatalog.BuiltIn.With(Markdown.Blocks("docs/rules/limits.md", "json")[0].AsStream(), "wanshi.json").For("339902", new LocalDate(2025, 6, 30));
        LimitedGrants limited = policy.Limit(
            [
                new Grant("wanshi/hire-aid") { Who = "b", Payer = "甲厂", Day = new(2025, 5, 1), Amount = 190_000 },
                new Grant("wanshi/hire-aid") { Who = "c", Payer = "甲厂", Day = new(2025, 6, 1), Amount = 40_000 },
            ],
            new LimitOptions { Order = LimitOrder.Day });
        decimal? left = limited.Grants[1].Left;       // 10,000 of 40,000
        string why = limited.Grants[1].ReasonText(Language.Chinese);

        Assert.Equal(10_000, left);
        Assert.Contains("每家企业每年最高20万元", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Stacking()
    {
        SkillPolicy policy = SkillPolicy.For(Places.Changzhou, new LocalDate(2023, 7, 1));
        Worker worker = WorkerJson.Parse("{}");
        foreach (StackingFinding finding in policy.Assess(worker).Stacking.Findings)
            Console.WriteLine(finding.Text(Language.English));

        Assert.NotEmpty(policy.Assess(worker).Stacking.Findings);
    }
}
