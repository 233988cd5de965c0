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

    private static IEnumerable<Provision> Slates =>
        PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).Where(p => p.Id.Contains("/slate", StringComparison.Ordinal));

    private static SlateRules Rules(Provision provision) => SlateRules.Of(provision)!;
}
