using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Localization;

namespace SkillTalent.Tests.Slates;

public class SlateTests
{
    private static readonly Citation[] Cited = [new("浙人社办函〔2022〕24号")];
    private static readonly LocalDate EndOf2022 = new(2022, 12, 31);

    private static readonly SlateRules YoungArtisans = SlateRules.FromTable(
        new Dictionary<string, decimal>
        {
            ["quota"] = 2000,
            ["total-quota"] = 10000,
            ["cycle-years"] = 1,
            ["enterprise-share"] = 0.8m,
            ["young-share"] = 0.5m,
            ["young-age"] = 30,
            ["approximate"] = 1,
        },
        Basis.Reported,
        Cited);

    [Fact]
    public void YoungArtisansOf2022_NineOfElevenFromEnterprises_SixAgedThirty()
    {
        SlateReview review = YoungArtisans.Check(new Slate(EndOf2022, People(11, enterprise: 8, young: 6)));

        Reason finding = Assert.Single(review.Findings);
        Assert.Equal(FindingCode.ShareNotMet, finding.Code);
        Assert.Equal(1m, finding.Arguments["exchange"]);
        Assert.Equal(80m, finding.Arguments["percent"]);
        Assert.Equal((9, 8, 1, false), Numbers(review.Shares[0]));
        Assert.Equal((6, 6, 0, true), Numbers(review.Shares[1]));
        Assert.Equal([FindingCode.ShareNotMet], review.Findings.Codes());
        Assert.Equal("浙人社办函〔2022〕24号", Assert.Single(review.Citations).Document);
        Assert.Equal(Basis.Reported, review.Basis);
    }

    [Fact]
    public void BothSharesFail_EachWithItsOwnNumber()
    {
        SlateReview review = YoungArtisans.Check(new Slate(EndOf2022, People(100, enterprise: 70, young: 49)));

        Assert.Equal([FindingCode.ShareNotMet, FindingCode.ShareNotMet], review.Findings.Codes());
        Assert.Equal([10, 1], review.Shares.Select(s => s.ShortAtLeast));
        Assert.Equal(["enterprise", "aged-at-most-30"], review.Shares.Select(s => s.Share.Trait.Code));
    }

    [Fact]
    public void AnExactShareIsEnough_AndOnePersonFewerIsNot()
    {
        Assert.Empty(YoungArtisans.Check(new Slate(EndOf2022, People(10, enterprise: 8, young: 5))).Findings);
        Assert.Equal([FindingCode.ShareNotMet], YoungArtisans.Check(new Slate(EndOf2022, People(10, enterprise: 7, young: 5))).Findings.Codes());
        Assert.Equal([FindingCode.ShareNotMet], YoungArtisans.Check(new Slate(EndOf2022, People(10, enterprise: 8, young: 4))).Findings.Codes());
    }

    [Fact]
    public void AnEmptySlateMeetsEveryShare() =>
        Assert.Empty(YoungArtisans.Check(new Slate(EndOf2022, [])).Findings);

    [Theory]
    [InlineData("1987-01-01", true)] // the dossier: aged 35 or less in 2022, born from 1987-01-01
    [InlineData("1986-12-31", false)]
    public void AgedAtMost35_AtTheEndOf2022(string birth, bool expected) =>
        Assert.Equal(expected, SlateTrait.AgedAtMost(35).Holds(new Nominee(Day(birth)), EndOf2022));

    [Theory]
    [InlineData("2022-06-14", true)] // the day before the 31st birthday
    [InlineData("2022-06-15", false)]
    public void AgedAtMost30_IsUnder31(string on, bool expected) =>
        Assert.Equal(expected, SlateTrait.AgedAtMost(30).Holds(new Nominee(new LocalDate(1991, 6, 15)), Day(on)));

    [Fact]
    public void BornOnTheLeapDay_TheBirthdayOfAnotherYearIs28February()
    {
        var nominee = new Nominee(new LocalDate(1992, 2, 29));
        Assert.True(SlateTrait.AgedAtMost(30).Holds(nominee, new LocalDate(2023, 2, 27)));
        Assert.False(SlateTrait.AgedAtMost(30).Holds(nominee, new LocalDate(2023, 2, 28)));
    }

    [Fact]
    public void WhatIsUnknownIsUnknown()
    {
        var nobody = new Nominee();
        Assert.Null(SlateTrait.Enterprise.Holds(nobody, EndOf2022));
        Assert.Null(SlateTrait.IndustrialWorker.Holds(nobody, EndOf2022));
        Assert.Null(SlateTrait.AgedAtMost(30).Holds(nobody, EndOf2022));
        Assert.True(SlateTrait.Enterprise.Holds(nobody with { Employer = EmployerKind.Enterprise }, EndOf2022));
        Assert.False(SlateTrait.Enterprise.Holds(nobody with { Employer = EmployerKind.PublicInstitution }, EndOf2022));
        Assert.True(SlateTrait.IndustrialWorker.Holds(nobody with { IndustrialWorker = true }, EndOf2022));
    }

    [Fact]
    public void TheUnknownDecide_ThenTheShareIsUndetermined()
    {
        SlateReview review = Industrial(0.6m).Check(new Slate(EndOf2022, Workers(yes: 5, no: 4, unknown: 1)));

        SlateShareResult share = Assert.Single(review.Shares);
        Assert.Null(share.Met);
        Assert.Equal((0, 1, 1), (share.ShortAtLeast, share.ShortAtMost, share.Unknown));
        Assert.Equal([FindingCode.ShareUndetermined], review.Findings.Codes());
    }

    [Fact]
    public void TheUnknownCannotSaveIt_ThenTheShareFailsByWhatIsLeft()
    {
        SlateReview review = Industrial(0.8m).Check(new Slate(EndOf2022, Workers(yes: 5, no: 4, unknown: 1)));

        Assert.False(Assert.Single(review.Shares).Met);
        Assert.Equal(2m, Assert.Single(review.Findings).Arguments["exchange"]);
    }

    [Fact]
    public void TheUnknownDoNotMatter_ThenTheShareIsMet() =>
        Assert.Empty(Industrial(0.5m).Check(new Slate(EndOf2022, Workers(yes: 5, no: 4, unknown: 1))).Findings);

    [Fact]
    public void Yancheng_May_Day_Winners_NearlySixtyPercentOf113()
    {
        // 67 of 113 is 59.3 %, 68 is 60.2 %: "nearly 60 %" does not reach a share of 60 %, and by one person.
        SlateReview review = Industrial(0.6m).Check(new Slate(EndOf2022, Workers(yes: 67, no: 46, unknown: 0)));
        Assert.Equal(1, Assert.Single(review.Shares).ShortAtLeast);
        Assert.Empty(Industrial(0.6m).Check(new Slate(EndOf2022, Workers(yes: 68, no: 45, unknown: 0))).Findings);
    }

    [Fact]
    public void Quotas_BothSides()
    {
        SlateRules exact = Rules(quota: new SlateQuota(10), total: new SlateQuota(12));
        Assert.Empty(exact.Check(new Slate(EndOf2022, People(10), namedBefore: 2)).Findings);
        Assert.Equal([FindingCode.TotalQuotaExceeded], exact.Check(new Slate(EndOf2022, People(10), namedBefore: 3)).Findings.Codes());
        SlateReview both = exact.Check(new Slate(EndOf2022, People(13)));
        Assert.Equal([FindingCode.QuotaExceeded, FindingCode.TotalQuotaExceeded], both.Findings.Codes());
        Assert.Equal([3m, 1m], both.Findings.Select(f => f.Arguments["excess"]));

        SlateRules rough = Rules(quota: new SlateQuota(10, true), total: new SlateQuota(12, true));
        Assert.Equal(
            [FindingCode.ApproximateQuotaExceeded, FindingCode.ApproximateTotalQuotaExceeded],
            rough.Check(new Slate(EndOf2022, People(13))).Findings.Codes());
    }

    [Theory]
    [InlineData(2020, true)]
    [InlineData(2021, false)]
    [InlineData(2022, false)]
    [InlineData(2024, false)]
    public void Jiangsu_EveryTwoYears(int previous, bool expected)
    {
        SlateReview review = Rules(quota: new SlateQuota(100), cycle: 2).Check(new Slate(EndOf2022, People(100), previous));
        Assert.Equal(expected ? [] : [FindingCode.CycleTooShort], review.Findings.Codes());
    }

    [Fact]
    public void WithoutARoundBefore_TheCycleIsNotChecked() =>
        Assert.Empty(Rules(cycle: 2).Check(new Slate(EndOf2022, People(1))).Findings);

    [Fact]
    public void Property_TheNumberToExchangeIsTheSmallest()
    {
        Gen<(int Of, int Held, int Percent)> gen =
            from of in Gen.Choose(1, 300)
            from held in Gen.Choose(0, of)
            from percent in Gen.Choose(1, 100)
            select (of, held, percent);
        Check.One(Trials.Of(2000), Prop.ForAll(gen.ToArbitrary(), s =>
        {
            SlateShareResult result = Industrial(s.Percent / 100m).Check(new Slate(EndOf2022, Workers(s.Held, s.Of - s.Held, 0))).Shares[0];
            int exchanged = result.ShortAtLeast;
            bool enough = (s.Held + exchanged) * 100 >= s.Percent * s.Of;
            bool fewerIsNot = exchanged == 0 || (s.Held + exchanged - 1) * 100 < s.Percent * s.Of;
            return enough && fewerIsNot && exchanged <= s.Of - s.Held && (exchanged == 0) == (result.Met == true);
        }));
    }

    [Fact]
    public void Property_KnowingMoreNeverOverturnsAnAnswer()
    {
        Gen<(int Yes, int No, int Unknown, int Turn, int Percent)> gen =
            from yes in Gen.Choose(0, 60)
            from no in Gen.Choose(0, 60)
            from unknown in Gen.Choose(0, 20)
            from turn in Gen.Choose(0, unknown)
            from percent in Gen.Choose(1, 100)
            select (yes, no, unknown, turn, percent);
        Check.One(Trials.Of(2000), Prop.ForAll(gen.ToArbitrary(), s =>
        {
            SlateShareResult before = Industrial(s.Percent / 100m).Check(new Slate(EndOf2022, Workers(s.Yes, s.No, s.Unknown))).Shares[0];
            SlateShareResult after = Industrial(s.Percent / 100m).Check(new Slate(EndOf2022, Workers(s.Yes + s.Turn, s.No + s.Unknown - s.Turn, 0))).Shares[0];
            return (before.Met is null || before.Met == after.Met) && before.ShortAtLeast <= after.ShortAtLeast && after.ShortAtLeast <= before.ShortAtMost;
        }));
    }

    [Fact]
    public void Refusals()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlateShare(SlateTrait.Enterprise, 0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlateShare(SlateTrait.Enterprise, 1.01m));
        Assert.Equal(1m, new SlateShare(SlateTrait.Enterprise, 1m).AtLeast);
        Assert.Throws<ArgumentOutOfRangeException>(() => SlateTrait.AgedAtMost(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SlateTrait.AgedAtMost(151));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Slate(EndOf2022, [], namedBefore: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules(quota: new SlateQuota(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules(total: new SlateQuota(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules(cycle: 0));
        Assert.Throws<ArgumentException>(() => new SlateRules(Basis.Official, [], []));
        Assert.Throws<ArgumentException>(() => new SlateRules(
            Basis.Official, Cited, [new SlateShare(SlateTrait.Enterprise, 0.5m), new SlateShare(SlateTrait.Enterprise, 0.6m)]));
        ArgumentException unborn = Assert.Throws<ArgumentException>(() => new Slate(EndOf2022, [new Nominee(EndOf2022), new Nominee(EndOf2022.PlusDays(1))]));
        Assert.Contains("nominee 2", unborn.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("2023", unborn.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("enterprise-shares", 0.8, "'enterprise-shares'")]
    [InlineData("young-share", 0.5, "belong together")]
    [InlineData("young-age", 30, "belong together")]
    [InlineData("quota", 1.5, "whole number")]
    [InlineData("quota", -1, "whole number")]
    [InlineData("quota", 1_000_000_001, "whole number")]
    public void ATableOfAnotherFormIsRefused(string name, double value, string expected)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => SlateRules.FromTable(new Dictionary<string, decimal> { [name] = (decimal)value }, Basis.Reported, Cited));
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATableSaysWhetherItsQuotasAreRough()
    {
        Assert.Equal(new SlateQuota(2000, true), YoungArtisans.Quota);
        Assert.Equal(new SlateQuota(10000, true), YoungArtisans.TotalQuota);
        Assert.Equal(1, YoungArtisans.CycleYears);
        SlateRules jiangsu = SlateRules.FromTable(
            new Dictionary<string, decimal> { ["quota"] = 100, ["cycle-years"] = 2, ["industrial-worker-share"] = 0.5m, ["approximate"] = 0 }, Basis.Reported, Cited);
        Assert.Equal(new SlateQuota(100), jiangsu.Quota);
        Assert.Null(jiangsu.TotalQuota);
        Assert.Equal("industrial-worker", Assert.Single(jiangsu.Shares).Trait.Code);
        Assert.Equal(0.5m, jiangsu.Shares[0].AtLeast);
    }

    private static (int Needed, int Held, int Short, bool? Met) Numbers(SlateShareResult result) =>
        (result.Needed, result.Held, result.ShortAtLeast, result.Met);

    private static SlateRules Industrial(decimal share) => new(Basis.Reported, Cited, [new SlateShare(SlateTrait.IndustrialWorker, share)]);

    private static SlateRules Rules(SlateQuota? quota = null, SlateQuota? total = null, int? cycle = null) =>
        new(Basis.Reported, Cited, [], quota, total, cycle);

    private static IEnumerable<Nominee> People(int count, int enterprise = 0, int young = 0) =>
        Enumerable.Range(0, count).Select(i => new Nominee(
            i < young ? new LocalDate(1995, 1, 1) : new LocalDate(1980, 1, 1),
            i >= count - enterprise ? EmployerKind.Enterprise : EmployerKind.PublicInstitution));

    private static IEnumerable<Nominee> Workers(int yes, int no, int unknown) =>
        Enumerable.Repeat(new Nominee(IndustrialWorker: true), yes)
            .Concat(Enumerable.Repeat(new Nominee(IndustrialWorker: false), no))
            .Concat(Enumerable.Repeat(new Nominee(), unknown));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
