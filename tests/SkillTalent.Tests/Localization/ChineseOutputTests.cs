using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Localization;

/// <summary>No sentence of the built-in rules, and none about a worker, holds a code in its Chinese.</summary>
public partial class ChineseOutputTests
{
    private static readonly LocalDate On = new(2024, 7, 14);

    // Names of things that Chinese documents themselves write in Latin letters.
    private static readonly string[] Allowed = ["WorldSkills", "X", "S", "L", "JSON", "Excel", "SkillTalent", "related"];

    [Theory]
    [InlineData("330800")]
    [InlineData("320400")]
    [InlineData("320900")]
    [InlineData("CN")]
    public void What_a_place_demands_is_told_without_codes(string place)
    {
        var catalog = PolicyCatalog.BuiltIn;
        Provision[] provisions = [.. catalog.For(place, On).Provisions];

        Assert.NotEmpty(provisions);
        Assert.All(provisions, p =>
        {
            AssertChinese(p.Id, p.Text(Language.Chinese));
            Assert.All(p.Pathways, w => AssertChinese(w.Id, w.Text(Language.Chinese)));
            Assert.All(p.Table ?? new Dictionary<string, decimal>(), r => AssertChinese(p.Id, Provision.RowName(r.Key).Zh));
        });
    }

    [Theory]
    [InlineData("330800", "{}")]
    [InlineData("320400", """{ "birth": "1990-05-01", "certificates": [ { "level": "technician", "issued": "2021-03-01" } ], "titles": [], "honours": [], "contests": [], "claims": [], "education": [], "employment": [ { "from": "2012-07-01" } ] }""")]
    [InlineData("320900", """{ "certificates": [], "titles": [], "honours": [], "contests": [], "education": [], "employment": [], "retiredOn": "2020-01-01", "post": { "employer": "government" } }""")]
    [InlineData("CN", """{ "birth": "2012-01-01", "employment": [ { "from": "2024-03-01" } ], "certificates": [ { "level": "senior-technician", "issued": "2024-07-20" } ] }""")]
    public void What_a_worker_lacks_is_told_without_codes(string place, string worker)
    {
        Assessment assessment = SkillPolicy.For(place, On).Assess(WorkerJson.Parse(worker));

        Assert.All(assessment.Decisions, d =>
        {
            Assert.All(d.Unmet.Where(u => u.Code != ReasonCode.PathwayUnmet), u => AssertChinese(d.Id, u.Text(Language.Chinese)));
            Assert.All(d.Pathways.SelectMany(p => p.Unmet), u => AssertChinese(d.Id, u.Text(Language.Chinese)));
            Assert.All(d.Missing, f => AssertChinese(f.Id, f.Label.Zh));
            AssertChinese(d.Id, d.Amount?.Text(Language.Chinese));
        });
    }

    private static void AssertChinese(string id, string? text)
    {
        string? code = text is null ? null : Latin().Matches(text).Select(m => m.Value).FirstOrDefault(w => !Allowed.Contains(w));

        Assert.True(code is null, $"{id}: '{code}' in {text}");
        Assert.DoesNotMatch("(?<!第)不得：|目前：是|：目前|。。|（）", text ?? "");
    }

    [GeneratedRegex(@"[A-Za-z][A-Za-z\-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Latin();
}
