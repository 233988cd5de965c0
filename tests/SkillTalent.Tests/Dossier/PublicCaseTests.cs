using System.Text.Json;

namespace SkillTalent.Tests.Dossier;

/// <summary>Questions that people put to offices, and worked answers that offices and newspapers published; the persons are invented.</summary>
public class PublicCaseTests
{
    private static readonly JsonElement[] Cases = DossierData.Rows("public-cases.json", "cases");

    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (JsonElement row in Cases)
        {
            names.Add(row.Text("name"), row.Text("on"));
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAnsweredAsPublished(string name, string on)
    {
        JsonElement row = Cases.First(c => c.Text("name") == name && c.Text("on") == on);
        var options = new PolicyOptions
        {
            Edition = row.OptionalText("edition"),
            AsKnownOn = row.OptionalText("asKnownOn") is { } known ? DossierData.Day(known) : null,
        };
        Decision decision = SkillPolicy.For(row.Text("in"), DossierData.Day(on), options).Assess(WorkerJson.Parse(row.GetProperty("worker").GetRawText()))[row.Text("decision")];

        Assert.Equal(row.Text("outcome"), decision.Outcome.ToCode());
        if (row.OptionalDecimal("amount") is { } amount)
        {
            Assert.Equal(amount, decision.Amount!.Adjusted);
        }

        if (row.OptionalText("earliest") is { } earliest)
        {
            Assert.Equal(DossierData.Day(earliest), decision.Earliest);
        }

        if (row.OptionalText("by") is { } by)
        {
            Assert.Contains(decision.Pathways, p => p.Outcome == Outcome.Eligible && p.Pathway.Id.EndsWith($"/{by}", StringComparison.Ordinal));
        }

        if (row.OptionalText("warning") is { } warning)
        {
            Assert.Contains(decision.Warnings, w => w.Code == warning);
        }

        if (row.OptionalText("mentions") is { } text)
        {
            Assert.Contains(text, string.Join(' ', decision.Unmet.Select(r => r.Text(Language.Chinese))), StringComparison.Ordinal);
        }
    }
}
