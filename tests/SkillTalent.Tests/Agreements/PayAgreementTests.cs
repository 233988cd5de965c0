using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Localization;

namespace SkillTalent.Tests.Agreements;

public class PayAgreementTests
{
    private static readonly PayAgreementRules Rules = new(Basis.Reported, [new("江苏省集体协商条例", "33")]);
    private static readonly LocalDate From = new(2023, 5, 1);
    private static readonly LocalDate To = new(2025, 4, 30);

    /// <summary>Sound agreements: a stretch of the ladder, amounts from 1,000 up that never fall.</summary>
    private static readonly Gen<Dictionary<SkillLevel, decimal>> SoundTables =
        from first in Gen.Choose(0, 7)
        from last in Gen.Choose(first, 7)
        from start in Gen.Choose(100_000, 150_000)
        from steps in Gen.Choose(0, 30_000).ArrayOf(8)
        select Enumerable.Range(first, last - first + 1).ToDictionary(i => SkillLevel.Ladder[i], i => (start + steps.Take(i - first).Sum()) / 100m);

    [Fact]
    public void TheContractsExampleIsSound()
    {
        PayAgreementReview review = Rules.Check(Contract());
        Assert.Empty(review.Findings);
        Assert.Equal((Basis.Reported, "江苏省集体协商条例"), (review.Basis, Assert.Single(review.Citations).Document));
        Assert.Same(Rules, review.Rules);
    }

    [Fact]
    public void Beilite_WithoutTheTechnician_ALevelIsMissing()
    {
        Assert.Empty(Found(Table(("senior-worker", 300), ("technician", 500), ("senior-technician", 1000))));
        Reason missing = Assert.Single(Rules.Check(Agreement(Table(("senior-worker", 300), ("senior-technician", 1000)))).Findings);
        Assert.Equal(FindingCode.LevelMissing, missing.Code);
        Assert.Equal("职业资格（技能）等级津贴：缺少技师，而高级工和高级技师都已列出", SkillTalent.Messages.Text(missing, Language.Chinese));
        Assert.Equal("level allowance: technician is missing between senior worker and senior technician", SkillTalent.Messages.Text(missing, Language.English));
    }

    [Fact]
    public void EveryMissingLevelIsNamed() =>
        Assert.Equal([FindingCode.LevelMissing, FindingCode.LevelMissing], Found(Table(("junior-worker", 100), ("technician", 500))));

    [Fact]
    public void BelowTheLowestAndAboveTheHighestNamed_NothingIsMissing() =>
        Assert.Empty(Found(Table(("technician", 500))));

    [Fact]
    public void EqualAmountsDoNotFall_OneFenLessDoes()
    {
        Assert.Empty(Found(Table(("senior-worker", 300), ("technician", 300))));
        Reason fall = Assert.Single(Rules.Check(Agreement(Table(("senior-worker", 300), ("technician", 299.99m)))).Findings);
        Assert.Equal(FindingCode.AmountFalls, fall.Code);
        Assert.Equal((299.99m, 300m), (fall.Arguments["yuan"], fall.Arguments["more"]));
        Assert.Equal((SkillLevel.Technician.Label, SkillLevel.SeniorWorker.Label), (fall.Arguments["level"], fall.Arguments["lower"]));
    }

    [Fact]
    public void AFallAcrossAGapIsBothAGapAndAFall() =>
        Assert.Equal([FindingCode.LevelMissing, FindingCode.AmountFalls], Found(Table(("senior-worker", 300), ("senior-technician", 200))));

    [Fact]
    public void SpecialGradeBelowSeniorTechnician_HasItsOwnCode()
    {
        Assert.Equal([FindingCode.SpecialGradeBelowSenior], Found(Table(("senior-technician", 1000), ("special-grade-technician", 999))));
        Assert.Empty(Found(Table(("senior-technician", 1000), ("special-grade-technician", 1000))));
        Assert.Equal([FindingCode.AmountFalls], Found(Table(("special-grade-technician", 1000), ("chief-technician", 999))));
        Assert.Equal([FindingCode.AmountFalls], Found(Table(("technician", 1000), ("senior-technician", 999), ("special-grade-technician", 1000))));
        Assert.Equal([FindingCode.LevelMissing, FindingCode.AmountFalls], Found(Table(("technician", 1000), ("special-grade-technician", 999))));
        Assert.Equal([FindingCode.LevelMissing, FindingCode.AmountFalls], Found(Table(("senior-technician", 1000), ("chief-technician", 999))));
    }

    [Fact]
    public void TheLevelsComeOnTopOfTheMinimumWage_WhereNoPayOfThePostIsNamed()
    {
        Assert.Empty(Found(Table(("senior-worker", 0))));
        Reason below = Assert.Single(Rules.Check(Agreement(Table(("senior-worker", -0.01m), ("technician", 0)))).Findings);
        Assert.Equal(FindingCode.BelowMinimumWage, below.Code);
        Assert.Equal((2279.99m, 2280m, SkillLevel.SeniorWorker.Label), (below.Arguments["yuan"], below.Arguments["minimum"], below.Arguments["level"]));
    }

    [Fact]
    public void WholeWagesAreHeldAgainstTheMinimumWageThemselves()
    {
        AllowanceTable wages = Table(("junior-worker", 2279.99m), ("intermediate-worker", 2280), ("senior-worker", 3000));
        Assert.Equal([FindingCode.BelowMinimumWage], Rules.Check(Agreement(wages, basePay: 0)).Findings.Codes());
        Assert.Empty(Rules.Check(Agreement(wages)).Findings);
    }

    [Fact]
    public void ThePayOfThePostCounts()
    {
        AllowanceTable table = Table(("senior-worker", 300));
        Assert.Empty(Rules.Check(Agreement(table, basePay: 1980)).Findings);
        Assert.Equal([FindingCode.BelowMinimumWage], Rules.Check(Agreement(table, basePay: 1979.99m)).Findings.Codes());
    }

    [Theory]
    [InlineData(0, new string[0])]
    [InlineData(1, new[] { "a" })]
    [InlineData(1, new[] { "a", "a" })]
    public void FewerThanTwoDifferentParties(int number, string[] parties)
    {
        Reason missing = Assert.Single(Rules.Check(Agreement(Table(("technician", 1)), parties: parties)).Findings);
        Assert.Equal((FindingCode.PartiesMissing, (decimal)number), (missing.Code, missing.Arguments["number"]));
    }

    [Fact]
    public void ThreePartiesAreFine() => Assert.Empty(Rules.Check(Agreement(Table(("technician", 1)), parties: ["a", "b", "c"])).Findings);

    [Fact]
    public void ATermOfOneDayIsValid_OneThatEndsTheDayBeforeIsNot()
    {
        Assert.Empty(Rules.Check(Agreement(Table(("technician", 1)), to: From)).Findings);
        Assert.Equal([FindingCode.TermInvalid], Rules.Check(Agreement(Table(("technician", 1)), to: From.PlusDays(-1))).Findings.Codes());
    }

    [Fact]
    public void NoLevelAtAll() => Assert.Equal([FindingCode.NoLevels], Found(Table()));

    [Fact]
    public void TheOtherTablesAreCheckedToo_EachFindingNamesItsKind()
    {
        PayAgreement agreement = new(["a", "b"], From, To, 2280, Table(("technician", 500)))
        {
            Mentoring = Table(("senior-worker", 200), ("technician", 100)),
            Contest = Table(("senior-worker", 200), ("senior-technician", 300)),
            Honours = Table(("senior-technician", 300), ("special-grade-technician", 200)),
        };
        IReadOnlyList<Reason> findings = Rules.Check(agreement).Findings;
        Assert.Equal([FindingCode.AmountFalls, FindingCode.LevelMissing, FindingCode.SpecialGradeBelowSenior], findings.Codes());
        Assert.Equal(
            [AllowanceKind.Mentoring.ToLabel(), AllowanceKind.Contest.ToLabel(), AllowanceKind.Honours.ToLabel()],
            findings.Select(f => f.Arguments["kind"]));
    }

    [Fact]
    public void AnAmountAboveItsCap()
    {
        PayAgreement Capped(decimal level, decimal mentoring) => new(["a", "b"], From, To, 2280, Table(("senior-worker", 300), ("technician", 500)))
        {
            Mentoring = AllowanceTable.ForEverybody(200),
            Caps = new AllowanceCaps([new(AllowanceKind.Level, level), new(AllowanceKind.Mentoring, mentoring)]),
        };
        Assert.Empty(Rules.Check(Capped(500, 200)).Findings);
        Reason above = Assert.Single(Rules.Check(Capped(499.99m, 200)).Findings);
        Assert.Equal((FindingCode.AmountAboveCap, 500m, 499.99m), (above.Code, above.Arguments["yuan"], above.Arguments["cap"]));
        Assert.Equal([FindingCode.AmountAboveCap], Rules.Check(Capped(500, 199)).Findings.Codes());
        Assert.Empty(Rules.Check(new PayAgreement(["a", "b"], From, To, 2280, Table(("technician", 500))) { Mentoring = Table(), Caps = new AllowanceCaps([new(AllowanceKind.Mentoring, 0)]) }).Findings);
    }

    /// <summary>Pay for years of service is above its cap where already one year's amount is; where no year counts there is nothing to cap.</summary>
    [Fact]
    public void OneYearOfServiceAboveItsCapIsTold()
    {
        PayAgreement Serving(decimal cap, int? mostYears) => new(["a", "b"], From, To, 2280, Table(("technician", 500)))
        {
            Seniority = new SeniorityPay(200, mostYears),
            Caps = new AllowanceCaps([new(AllowanceKind.Seniority, cap)]),
        };
        Assert.Empty(Rules.Check(Serving(200, null)).Findings);
        Assert.Empty(Rules.Check(Serving(100, 0)).Findings);
        Reason above = Assert.Single(Rules.Check(Serving(100, null)).Findings);
        Assert.Equal((FindingCode.AmountAboveCap, 200m, 100m), (above.Code, above.Arguments["yuan"], above.Arguments["cap"]));
    }

    /// <summary>A party named twice, once with blanks around it, is one party.</summary>
    [Theory]
    [InlineData("甲厂", "甲厂 ", 1)]
    [InlineData("甲厂", "\u3000", 1)]
    public void BlanksMakeNoOtherParty(string one, string other, int parties)
    {
        Reason missing = Assert.Single(Rules.Check(new PayAgreement([one, other], From, To, 2280, Table(("technician", 500)))).Findings);
        Assert.Equal((FindingCode.PartiesMissing, (decimal)parties), (missing.Code, missing.Arguments["number"]));
    }

    [Fact]
    public void Property_SoundTablesAreAccepted() =>
        Check.One(Trials.Of(1000), Prop.ForAll(SoundTables.ToArbitrary(), t => Found(AllowanceTable.ForLevels(t)).Count == 0));

    [Fact]
    public void Property_OneBreakGivesExactlyItsCode()
    {
        var gen =
            from table in SoundTables
            from fault in Gen.Choose(0, 6)
            from at in Gen.Choose(1, 7)
            from cut in Gen.Choose(1, 50_000)
            from kind in Gen.Elements(AllowanceKind.Level, AllowanceKind.Mentoring, AllowanceKind.Contest, AllowanceKind.Honours)
            select (table, fault, at, cut: cut / 100m, kind);
        Check.One(Trials.Of(4000), Prop.ForAll(gen.ToArbitrary(), s =>
        {
            var table = new Dictionary<SkillLevel, decimal>(s.table);
            SkillLevel[] named = [.. SkillLevel.Ladder.Where(table.ContainsKey)];
            var sound = new PayAgreement(["a", "b"], From, To, 2280, AllowanceTable.ForLevels(s.table));
            switch (s.fault)
            {
                case 0 when named.Length >= 3:
                    table.Remove(named[1 + (s.at % (named.Length - 2))]);
                    return Codes(With(sound, s.kind, table)).SequenceEqual([FindingCode.LevelMissing]);
                case 1 when named.Length >= 2:
                    int at = 1 + (s.at % (named.Length - 1));
                    table[named[at]] = table[named[at - 1]] - s.cut;
                    return Codes(With(sound, s.kind, table)).SequenceEqual(
                        [named[at] == SkillLevel.SpecialGradeTechnician ? FindingCode.SpecialGradeBelowSenior : FindingCode.AmountFalls]);
                case 2:
                    table[named[0]] = -s.cut;
                    return Codes(With(sound, AllowanceKind.Level, table)).SequenceEqual([FindingCode.BelowMinimumWage]);
                case 3:
                    return Codes(Agreement(AllowanceTable.ForLevels(table), parties: ["a"])).SequenceEqual([FindingCode.PartiesMissing]);
                case 4:
                    return Codes(Agreement(AllowanceTable.ForLevels(table), to: From.PlusDays(-s.at))).SequenceEqual([FindingCode.TermInvalid]);
                case 5:
                    return Codes(Agreement(AllowanceTable.ForLevels(table), basePay: 2280 - table[named[0]] - s.cut)).Distinct().SequenceEqual([FindingCode.BelowMinimumWage]);
                case 6:
                    var caps = new AllowanceCaps([new(AllowanceKind.Level, table.Values.Max() - s.cut)]);
                    return Codes(new PayAgreement(["a", "b"], From, To, 2280, AllowanceTable.ForLevels(table)) { Caps = caps }).SequenceEqual([FindingCode.AmountAboveCap]);
                default:
                    return Codes(sound).Count == 0;
            }
        }));
    }

    [Fact]
    public void Property_ATableIsAcceptedExactlyWhenItIsSound()
    {
        Gen<decimal?[]> gen = Gen.Frequency(
            (2, Gen.Choose(-1, 3).Select(n => (decimal?)n)),
            (1, Gen.Constant((decimal?)null))).ArrayOf(8);
        Check.One(Trials.Of(5000), Prop.ForAll(gen.ToArbitrary(), amounts =>
        {
            // Said in another way than the check says it: the named levels are one block, sorted, with nothing negative on top of the minimum wage.
            string pattern = string.Concat(amounts.Select(a => a is null ? '.' : 'x')).Trim('.');
            decimal[] named = [.. amounts.Where(a => a is not null).Select(a => a!.Value)];
            bool sound = pattern.Length > 0 && !pattern.Contains('.') && named.SequenceEqual(named.Order()) && named.All(a => a >= 0);
            AllowanceTable table = AllowanceTable.ForLevels(
                SkillLevel.Ladder.Zip(amounts).Where(p => p.Second is not null).Select(p => new KeyValuePair<SkillLevel, decimal>(p.First, p.Second!.Value)));
            return sound == (Found(table).Count == 0);
        }));
    }

    [Fact]
    public void PayOfALevel_AllowancesOnTopOfTheMinimumWage()
    {
        LevelPay pay = Contract().PayOf(SkillLevel.Technician, AllowanceClaims.OneOfEach)!;
        Assert.Equal((2280m, true, 3780m), (pay.BasePay, pay.BaseIsAssumed, pay.Total));
        Assert.Equal(SkillLevel.Technician, pay.Level);
        Assert.Equal(
            [new(AllowanceKind.Level, 500, 500), new(AllowanceKind.Mentoring, 200, 200), new(AllowanceKind.Contest, 500, 500), new AllowancePart(AllowanceKind.Honours, 300, 300)],
            pay.Parts);
        LevelPay alone = Contract().PayOf(SkillLevel.Technician)!;
        Assert.Equal((2780m, AllowanceKind.Level), (alone.Total, Assert.Single(alone.Parts).Kind));
    }

    [Fact]
    public void ALevelThatIsNotNamedHasNoPay() => Assert.Null(Contract().PayOf(SkillLevel.JuniorWorker));

    [Fact]
    public void EachApprenticeAndWinCounts_UpToItsCapAndTheCapOfAll()
    {
        PayAgreement agreement = new(["a", "b"], From, To, 2280, Table(("technician", 500)))
        {
            BasePay = 4000,
            Mentoring = AllowanceTable.ForEverybody(200),
            Contest = Table(("senior-worker", 300), ("technician", 400)),
            Honours = Table(("senior-worker", 300)),
            Caps = new AllowanceCaps([new(AllowanceKind.Mentoring, 500)], total: 1700),
        };
        LevelPay pay = agreement.PayOf(SkillLevel.Technician, new AllowanceClaims(Mentoring: 3, Contest: 2, Honours: 1, ServiceYears: 5))!;

        Assert.Equal(
            [new(AllowanceKind.Level, 500, 500), new(AllowanceKind.Mentoring, 600, 500), new AllowancePart(AllowanceKind.Contest, 800, 800)],
            pay.Parts);
        Assert.Equal((1800m, 1700m, 5700m, false), (pay.AllowancesAgreed, pay.AllowancesPaid, pay.Total, pay.BaseIsAssumed));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 20)]
    [InlineData(10, 200)]
    [InlineData(11, 200)]
    public void Taixing_TwentyAYearOfServiceForTenYears(int years, int expected)
    {
        PayAgreement agreement = new(["a", "b"], From, To, 2200, Table(("technician", 0))) { Seniority = new SeniorityPay(20, 10) };
        LevelPay pay = agreement.PayOf(SkillLevel.Technician, new AllowanceClaims(ServiceYears: years))!;
        Assert.Equal(2200 + expected, pay.Total);
        Assert.Equal(expected > 0 ? 2 : 1, pay.Parts.Count);
        Assert.Equal(expected, agreement.Seniority.After(years));
        Assert.Equal(20 * years, new SeniorityPay(20).After(years));
    }

    [Fact]
    public void Refusals()
    {
        Assert.Throws<ArgumentException>(() => new PayAgreement([], From, To, 0, AllowanceTable.ForEverybody(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PayAgreement([], From, To, -1, Table()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Agreement(Table(), basePay: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AllowanceTable.ForEverybody(-0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => AllowanceTable.ForEverybody(0.001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => AllowanceTable.ForEverybody(10_000_000.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Table(("technician", -10_000_000.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Table(("preparatory-technician", 1)));
        Assert.Throws<ArgumentException>(() => Table(("technician", 1), ("technician", 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AllowanceCaps([new(AllowanceKind.Level, -1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AllowanceCaps([], -1));
        Assert.Throws<ArgumentException>(() => new PayAgreementRules(Basis.Official, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Contract().PayOf(SkillLevel.Technician, new AllowanceClaims(Mentoring: -1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Contract().PayOf(SkillLevel.Technician, new AllowanceClaims(ServiceYears: -1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SeniorityPay(1).After(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AllowanceKind)9).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AllowanceKind)9).ToLabel());
    }

    [Fact]
    public void EveryKindHasACodeAndALabelOfItsOwn()
    {
        AllowanceKind[] kinds = Enum.GetValues<AllowanceKind>();
        Assert.Equal(["level", "mentoring", "contest", "honours", "seniority"], kinds.Select(k => k.ToCode()));
        Assert.Equal(["职业资格（技能）等级津贴", "带徒津贴", "竞赛获奖津贴", "表彰荣誉津贴", "工龄津贴"], kinds.Select(k => k.ToLabel().Zh));
        Assert.All(kinds, k => Assert.Equal(k.ToCode() + " allowance", k.ToLabel().En));
    }

    private static PayAgreement Contract() => new(["a", "b"], From, To, 2280, Table(("senior-worker", 300), ("technician", 500)))
    {
        Mentoring = AllowanceTable.ForEverybody(200),
        Contest = AllowanceTable.ForEverybody(500),
        Honours = AllowanceTable.ForEverybody(300),
    };

    private static PayAgreement Agreement(AllowanceTable levels, string[]? parties = null, LocalDate? to = null, decimal? basePay = null) =>
        new(parties ?? ["a", "b"], From, to ?? To, 2280, levels) { BasePay = basePay };

    private static PayAgreement With(PayAgreement sound, AllowanceKind kind, Dictionary<SkillLevel, decimal> broken)
    {
        AllowanceTable table = AllowanceTable.ForLevels(broken);
        return new(sound.Parties, From, To, sound.MinimumWage, kind == AllowanceKind.Level ? table : sound.Levels)
        {
            Mentoring = kind == AllowanceKind.Mentoring ? table : null,
            Contest = kind == AllowanceKind.Contest ? table : null,
            Honours = kind == AllowanceKind.Honours ? table : null,
        };
    }

    private static IReadOnlyList<string> Codes(PayAgreement agreement) => Rules.Check(agreement).Findings.Codes();

    private static IReadOnlyList<string> Found(AllowanceTable levels) => Codes(Agreement(levels));

    private static AllowanceTable Table(params (string Level, decimal Yuan)[] rows) =>
        AllowanceTable.ForLevels(rows.Select(r => new KeyValuePair<SkillLevel, decimal>(SkillLevel.Parse(r.Level), r.Yuan)));
}
