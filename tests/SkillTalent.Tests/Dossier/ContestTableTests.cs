using System.Text.Json;

namespace SkillTalent.Tests.Dossier;

/// <summary>How far down a place still counts, on either side, for every row of the dossier's contest tables.</summary>
public class ContestTableTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, DossierData.Rows("contests.json", "places").Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void TheLastPlaceCounts_AndTheNextDoesNot(int index)
    {
        JsonElement row = DossierData.Rows("contests.json", "places")[index];
        int last = row.GetProperty("last").GetInt32();
        Assert.NotEqual(Outcome.NotEligible, Decide(row, 1));
        Assert.NotEqual(Outcome.NotEligible, Decide(row, last));
        Assert.NotEqual(Outcome.Undetermined, row.Text("decision").EndsWith("/prize", StringComparison.Ordinal) ? Outcome.Eligible : Decide(row, last));
        Assert.Equal(Outcome.NotEligible, Decide(row, last + 1));
    }

    [Fact]
    public void EveryRuleAboutContestsIsInTheTable_AndBack()
    {
        string[] stated =
        [
            .. DossierData.Rows("contests.json", "places").Select(r => r.Text("decision"))
                .Concat(DossierData.Rows("contests.json", "withoutPlaces").Select(r => r.Text("id"))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        Assert.Equal(stated, PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions)
            .Where(p => p.Kind is ProvisionKind.Recognition or ProvisionKind.Benefit && p.Systems.Contains("S11", StringComparer.Ordinal))
            .Select(p => p.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static Outcome Decide(JsonElement row, int place)
    {
        LocalDate on = row.Day("on");
        var worker = new Worker
        {
            Certificates = row.OptionalText("held") is { } held ? [new Certificate(SkillLevel.Parse(held), on.PlusYears(-3))] : [],
            Contests =
            [
                new ContestResult(row.Text("tier"), on.PlusMonths(-3))
                {
                    Class = row.OptionalInt("class"),
                    Place = place,
                    Of = row.OptionalInt("of") ?? 100,
                    Role = row.Text("role"),
                    Team = row.OptionalInt("team") ?? 1,
                },
            ],
            Claims = [],
        };
        return SkillPolicy.For(row.Text("in"), on).Assess(worker)[row.Text("decision")].Outcome;
    }
}
