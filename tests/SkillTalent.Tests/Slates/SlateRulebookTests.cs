using SkillTalent.Tests.Programmes;

namespace SkillTalent.Tests.Slates;

/// <summary>The slates' rules that come with the package, against the dossier's numbers.</summary>
public class SlateRulebookTests
{
    [Theory]
    [InlineData("zhejiang/master-artisan/slate", null, 30, 2, "")]
    [InlineData("zhejiang/outstanding-artisan/slate", null, 300, 1, "")]
    [InlineData("zhejiang/artisan/slate", 600, 3000, 1, "enterprise 0.8 aged-at-most-40 0.5")]
    [InlineData("zhejiang/young-artisan/slate", 2000, 10000, 1, "enterprise 0.8 aged-at-most-30 0.5")]
    [InlineData("jiangsu/artisan/slate", 100, null, 2, "")]
    [InlineData("jiangsu/master-artisan/slate", 10, null, 2, "")]
    public void TheDossiersQuotasAndShares(string id, int? quota, int? total, int cycle, string shares)
    {
        SlateRules rules = Rules(Assert.Single(Slates, p => p.Id == id));
        Assert.Equal((quota, total, (int?)cycle), (rules.Quota?.People, rules.TotalQuota?.People, rules.CycleYears));
        Assert.Equal(shares, string.Join(' ', rules.Shares.Select(s => FormattableString.Invariant($"{s.Trait} {s.AtLeast}"))));
        Assert.Equal(id.StartsWith("zhejiang", StringComparison.Ordinal), (rules.Quota ?? rules.TotalQuota)!.IsApproximate);
    }

    [Fact]
    public void EverySlateCanBeRead() => Assert.All(Slates, p => Assert.NotEmpty(Rules(p).Citations));

    /// <summary>A table that is not the rules of a slate is refused where it is read, so that no award is left unchecked.</summary>
    [Theory]
    [InlineData("""{ "quota": 10.5 }""", "quota", "a whole number")]
    [InlineData("""{ "quota": -1 }""", "quota", "a whole number from 0 to 1000000000")]
    [InlineData("""{ "quota": 1, "foo": 1 }""", "foo", "the name of a parameter of a slate: quota, ")]
    [InlineData("""{ "young-share": 0.5 }""", "", "\"young-share\" and \"young-age\", or neither")]
    [InlineData("""{ "young-share": 0.5, "young-age": 0 }""", "young-age", "a whole number from 1 to 150")]
    [InlineData("""{ "enterprise-share": 1.5 }""", "enterprise-share", "a share from 0 to 1")]
    [InlineData("""{ "industrial-worker-share": 0 }""", "industrial-worker-share", "a share above zero")]
    [InlineData("""{ "quota": 1, "cycle-years": 0 }""", "cycle-years", "a whole number from 1 to ")]
    [InlineData("""{ "quota": 1, "approximate": 2 }""", "approximate", "a whole number from 0 to 1")]
    public void AFaultyTableIsRefusedWhereItIsRead(string table, string member, string expected)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => TestRulebook.Provisions(Entry($"\"table\": {table}")));
        Assert.StartsWith($"t.json: {(member.Length > 0 ? JsonCursor.MemberPath("$.provisions[0].table", member) : "$.provisions[0].table")}: expected {expected}", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(ExpectationText.Find(refused.Expectation));
    }

    /// <summary>One value is no list of quotas and shares.</summary>
    [Fact]
    public void OneValueIsNoSlate() => Assert.StartsWith(
        "t.json: $.provisions[0].value: expected a table of the parameters of a slate",
        Assert.Throws<InputFormatException>(() => TestRulebook.Provisions(Entry("\"value\": 1"))).Message,
        StringComparison.Ordinal);

    /// <summary>The age is the last one that counts, and its name says so.</summary>
    [Fact]
    public void TheNameOfTheAgeSaysThatItCounts() => Assert.Equal(
        new LocalizedText("青年的最高年龄（含）", "greatest age at which one counts as young"), Provision.RowName("young-age"));

    private static string Entry(string members) => $$"""
        { "id": "t/star/slate", "kind": "parameter", "title": { "zh": "甲", "en": "a" }, "effective": { "from": "2023-01-01", "kind": "known-from" },
          "basis": "reported", "cite": [ { "document": "D" } ], "unit": { "zh": "人", "en": "people" }, {{members}} }
        """;

    private static IEnumerable<Provision> Slates =>
        PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).Where(p => p.Id.Contains("/slate", StringComparison.Ordinal));

    private static SlateRules Rules(Provision provision) => SlateRules.Of(provision)!;
}
