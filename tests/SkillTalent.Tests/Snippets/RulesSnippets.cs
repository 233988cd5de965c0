using SkillTalent.Tests.Bulk;

namespace SkillTalent.Tests.Snippets;

/// <summary>The C# of docs/rules, word for word, and what its comments say.</summary>
[Collection(nameof(RunAlone))]
public class RulesSnippets
{
    [Fact]
    public void Enterprises()
    {
        Checklist sixHaves = PolicyCatalog.BuiltIn.Rulebooks.SelectMany(r => r.Provisions).Where(p => p.Id == "changzhou/six-haves").Select(Checklist.Of).Single()!;

        ChecklistResult result = sixHaves.Evaluate(new Dictionary<string, bool> { ["organisation"] = true, ["plan"] = false });
        // Score 1, ScoreAtMost 5, OutOf 6; Missing: plan; IsComplete: false

        Assert.Equal((1, 5, 6, "plan", false), (result.Score, result.ScoreAtMost, result.OutOf, result.Missing.Single().Code, result.IsComplete));
    }

    [Fact]
    public void Levy()
    {
        PolicyCatalog catalog = PolicyCatalog.BuiltIn;
        LevyParameters parameters = catalog.LevyParameters(Places.China);
        var account = new LevyAccount(
            [new LevyEntry(LevyPeriod.OfYear(2023), taxPaid: 1_000_000, invested: 100_000)], listedFrom: new LocalDate(2019, 1, 1));
        LevyPeriodResult year = LevyLedger.Compute(parameters, account).Periods[0];
        // due 30,000 and 20,000; pool 30,000; offset 18,000 and 12,000; payable 12,000 and 8,000; carried out 0

        Assert.Equal((30_000m, 20_000m), (year.Education.Due, year.Local.Due));
        Assert.Equal((18_000m, 12_000m), (year.Education.Offset, year.Local.Offset));
        Assert.Equal((12_000m, 8_000m), (year.Education.Payable, year.Local.Payable));
        Assert.Equal((30_000m, 0m), (year.Pool, year.CarriedOut));
    }

    [Fact]
    public void ImpliedTargets()
    {
        WholeNumberRange? targets = ImpliedTarget.Of(79_000, new PrintedPercent(141));
        // Least 55,831, Most 56,227: 79,000 / 1.415 = 55,830.4 and 79,000 / 1.405 = 56,227.8

        Assert.Equal(new WholeNumberRange(55_831, 56_227), targets);
    }

    [Fact]
    public void Ratios()
    {
        int jiangsu = ProgrammeRatios.HighSkilledPerTenThousand(494m, 1494m / 0.309m);   // 1021

        Assert.Equal(1021, jiangsu);
    }

    [Fact]
    public void Comparing()
    {
        Worker worker = WorkerJson.Parse("""{ "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise" }, "certificates": [ { "level": "technician", "issued": "2022-09-30" } ] }""");
        LocalDate day = new(2023, 7, 14);
        Assessment then = SkillPolicy.For(Places.Quzhou, day, new PolicyOptions { AsKnownOn = new LocalDate(2023, 8, 9) }).Assess(worker);
        Assessment now = SkillPolicy.For(Places.Quzhou, day).Assess(worker);
        foreach (DecisionChange change in AssessmentDiff.Of(then, now).Changes)
        {
            Console.WriteLine($"{change.Id}: {change.Before?.Outcome} > {change.After?.Outcome}, {string.Join("; ", change.Documents)}");
        }

        Assert.Contains(AssessmentDiff.Of(then, now).Changes, c => c.Id == "quzhou/technician-allowance");
    }

    [Fact]
    public void WhatIf()
    {
        string before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.Root;
        IReadOnlyList<Worker> workers = new RandomWorkers(3, new LocalDate(2023, 7, 14), 0).Make(300);
        try
        {
            SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
            SkillPolicy amended = quzhou.Amend(PolicyAmendment.Read(File.OpenRead("samples/data/raise-quzhou-allowance.json")));
            PolicyComparison comparison = quzhou.CompareTo(amended);
            foreach (ComparedDecision decision in comparison.Run(comparison.Project(workers)).Where(d => d.Differs))
            {
                Console.WriteLine($"{decision.Id}: {decision.All.Winners} win, {decision.All.Losers} lose, {decision.All.AmountAfter - decision.All.AmountBefore} yuan");
            }

            Assert.Contains(comparison.Run(comparison.Project(workers)), d => d.Differs);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }
}
