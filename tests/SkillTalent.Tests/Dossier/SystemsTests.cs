using System.Text;
using System.Text.Json;

namespace SkillTalent.Tests.Dossier;

/// <summary>The systems that the sources name, against the rulebooks, both ways: each is computed, or shown with its figures where it is a data row.</summary>
public class SystemsTests
{
    private static readonly Provision[] All = [.. PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions)];

    // What a typed engine computes; the engine's own tests go further.
    private static readonly Dictionary<string, Action> Engines = new(StringComparer.Ordinal)
    {
        ["foreign"] = () => Assert.Equal(
            SkillLevel.Technician,
            PolicyCatalog.BuiltIn.ForeignCertificates.Single(r => r.Code == "tw-technician-b-beauty").Level),
        ["levy"] = () => Assert.Equal(30_000m, LevyLedgerJson.Compute(
            new MemoryStream(Encoding.UTF8.GetBytes(
                """{ "in": "330800", "listedFrom": "2019-01-01", "periods": [ { "period": "2023-Q2", "taxPaid": 1000000, "taxpayer": "general", "invested": 100000, "withdrawn": 0 } ] }""")),
            "ledger.json",
            PolicyCatalog.BuiltIn.FindPlaces,
            place => LevyParameters.From(PolicyCatalog.BuiltIn.Rulebooks, PolicyCatalog.BuiltIn.Places, place)).Periods.Single().Earned),
        ["apprenticeship"] = () => Assert.Equal(217_500m, ApprenticeshipSettlement.Compute(
            new ApprenticeClass(Places.Nantong, ApprenticeKind.Employee, SkillLevel.SeniorWorker, 2, 45, 33),
            ApprenticeshipParameters.ToTerms(SkillPolicy.For(Places.Nantong, new LocalDate(2023, 12, 31)).Provisions)).Balance),
        ["agreement"] = () => Assert.Contains(
            new PayAgreementRules(Basis.Reported, [new("江苏省集体协商条例", "33")])
                .Check(PayAgreementJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(
                    """{ "parties": ["A", "B"], "from": "2023-05-01", "to": "2025-04-30", "minimumWage": 2280, "levels": { "technician": 500, "senior-technician": 300 } }"""))))
                .Findings,
            f => f.Code == FindingCode.AmountFalls),
        ["innovation"] = () =>
        {
            var contract = new InnovationContract(252, 151_900, 578_000_000m, Basis.Reported, [new("004")]);
            Assert.Equal((2_293_650.79m, 3_805.13m), (contract.BenefitPerEnterprise, contract.BenefitPerWorker));
        },
        ["checklist"] = () => Assert.Equal(6, Checklist.Of(All.Single(p => p.Id == "changzhou/six-haves"))!.Items.Count),
        ["implied-target"] = () => Assert.Equal(
            new WholeNumberRange(55_831, 56_227),
            ProgrammeFigures.Of(All.Single(p => p.Id == "quzhou/statistics")).Single(f => f.Item == "training").ImpliedTargets),
        ["density"] = () => Assert.Equal(1021, ProgrammeRatios.HighSkilledPerTenThousand(494m, 1494m / 0.309m)),
        ["slate"] = () => Assert.NotEmpty(new SlateRules(Basis.Reported, [new("003")], [new SlateShare(SlateTrait.IndustrialWorker, 0.6m)])
            .Check(new Slate(new LocalDate(2023, 5, 1), [new Nominee(IndustrialWorker: true), new Nominee(IndustrialWorker: false)])).Findings),
    };

    public static TheoryData<string> Ids => [.. Names];

    private static string[] Names => [.. Enumerable.Range(1, 24).Select(i => FormattableString.Invariant($"S{i}"))];

    [Fact]
    public void TheListAndTheRulebooksNameTheSameSystems()
    {
        string[] stated = [.. Names.Order(StringComparer.Ordinal)];
        Assert.Equal(stated, DossierData.Rows("systems.json", "systems").Select(s => s.Text("id")).Order(StringComparer.Ordinal));
        Assert.Equal(stated, All.SelectMany(p => p.Systems).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ASystemIsComputed_OrShownWithItsFigures(string id)
    {
        JsonElement system = DossierData.Rows("systems.json", "systems").Single(s => s.Text("id") == id);
        bool isData = system.TryGetProperty("dataRow", out _);
        bool computed = false;
        if (system.TryGetProperty("decision", out JsonElement example))
        {
            Check(example);
            computed = true;
        }

        if (system.OptionalText("engine") is { } engine)
        {
            Engines[engine]();
            computed = true;
        }

        JsonElement[] figures = system.TryGetProperty("figures", out JsonElement list) ? [.. list.EnumerateArray()] : [];
        foreach (JsonElement figure in figures)
        {
            Provision provision = Assert.Single(All, p => p.Id == figure.Text("provision"));
            Assert.Contains(
                ProgrammeFigures.Of(provision),
                f => f.Item == figure.Text("item")
                    && f.Target == figure.OptionalDecimal("target")
                    && f.Achieved == figure.OptionalDecimal("achieved")
                    && f.Share?.Value == figure.OptionalDecimal("share")
                    && f.Rate?.Value == figure.OptionalDecimal("rate"));
        }

        string? shown = system.OptionalText("provision");
        Assert.True(shown is null || All.Any(p => p.Id == shown && p.Systems.Contains(id, StringComparer.Ordinal) && p.Citations.Count > 0));
        Assert.True(computed || (isData && (figures.Length > 0 || shown is not null)) || figures.Length > 0, $"{id}: neither computed nor shown");
        Assert.Contains(All, p => p.Systems.Contains(id, StringComparer.Ordinal));
    }

    /// <summary>Every figure of the rulebooks' programmes of the seeds' places is one that the list states.</summary>
    [Fact]
    public void EveryPublishedNumberIsInTheList()
    {
        HashSet<(string, string)> stated =
        [
            .. DossierData.Rows("systems.json", "systems").Where(s => s.TryGetProperty("figures", out _))
                .SelectMany(s => s.GetProperty("figures").EnumerateArray()).Select(f => (f.Text("provision"), f.Text("item"))),
            // Stated in the dossier's other files, or derived from what is listed.
            ("changzhou/innovation-contract", "benefit-per-firm"),
            ("changzhou/innovation-contract", "benefit-per-worker"),
            ("quzhou/technician-allowance-statistics", "allowance-recipients"),
            ("quzhou/technician-allowance-statistics", "allowance-paid"),
            ("quzhou/eight-level-pilots", "eight-level-pilots"),
        ];
        Assert.DoesNotContain(
            All.Where(p => p.Kind == ProvisionKind.Programme)
                .SelectMany(p => ProgrammeFigures.Of(p).Where(f => f.Target is not null || f.Achieved is not null || f.Share is not null).Select(f => (p.Id, f.Item ?? ""))),
            f => !stated.Contains(f));
    }

    private static void Check(JsonElement example)
    {
        Decision decision = SkillPolicy.For(example.Text("in"), example.Day("on"))
            .Assess(WorkerJson.Parse(example.GetProperty("worker").GetRawText()))[example.Text("decision")];
        Assert.Equal(example.Text("outcome"), decision.Outcome.ToCode());
        if (example.OptionalDecimal("amount") is { } amount)
        {
            Assert.Equal(amount, decision.Amount!.Adjusted);
        }
    }
}
