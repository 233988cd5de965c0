using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Localization;

namespace SkillTalent.Tests.Apprenticeships;

public class ApprenticeshipSettlementTests
{
    private static readonly Citation Notice = new("通人社职〔2019〕15号");
    private static readonly Citation Framework = new("人社部发〔2021〕39号");

    private static readonly ApprenticeshipTerms Nantong = new(
        ApprenticeshipRate.FromTable(
            new Dictionary<string, decimal>
            {
                ["intermediate-worker"] = 4000,
                ["senior-worker"] = 5000,
                ["technician"] = 6000,
                ["senior-technician"] = 8000,
            },
            ValueBound.Exact,
            Basis.Reported,
            [Notice]),
        Basis.Reported,
        [Framework, Notice])
    {
        Goals = [SkillLevel.IntermediateWorker, SkillLevel.SeniorWorker, SkillLevel.Technician, SkillLevel.SeniorTechnician],
        LeastYears = 1,
        UsualYears = 2,
        MostYears = 3,
        LeastContractYears = 1,
        PrepayShare = 0.5m,
        PrepayYears = 1,
    };

    private static readonly ApprenticeshipTerms Quzhou = new(
        ApprenticeshipRate.FromTable(
            new Dictionary<string, decimal> { ["employee"] = 8000, ["student"] = 3000 }, ValueBound.Ceiling, Basis.Official, [new("衢市人社函〔2023〕91号", "二(四)")]),
        Basis.Reported,
        [Framework])
    {
        PrepayShare = 0.5m,
    };

    [Fact]
    public void Nantong_TheContractsClass()
    {
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(), Nantong);

        Assert.Equal((112_500m, 330_000m, 217_500m), Amounts(settled));
        Assert.Equal(0.5m, settled.PrepayShare);
        Assert.Equal(5000m, settled.Rate!.Yuan);
        Assert.Equal(ValueBound.Exact, settled.Bound);
        Assert.Equal(Basis.Reported, settled.Basis);
        Assert.Equal([Notice, Framework], settled.Citations);
        Assert.Empty(settled.Findings);
        Assert.Same(Nantong, settled.Terms);
        Assert.Equal(45, settled.Class.Planned);
    }

    [Theory]
    [InlineData("intermediate-worker", 4000)]
    [InlineData("senior-worker", 5000)]
    [InlineData("technician", 6000)]
    [InlineData("senior-technician", 8000)]
    public void Nantong_TheRateFollowsTheGoal(string goal, int rate) =>
        Assert.Equal(rate, ApprenticeshipSettlement.Compute(Class(goal: goal, years: 1, finished: 1), Nantong).Total);

    [Fact]
    public void TooFewFinished_TheBalanceIsNegativeAndSaysSo()
    {
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(finished: 11), Nantong);

        Assert.Equal((112_500m, 110_000m, -2_500m), Amounts(settled));
        Assert.Equal([FindingCode.ClawBack], settled.Findings.Codes());
        Assert.Equal(2_500m, settled.Findings[0].Arguments["yuan"]);
        Assert.Contains("2,500 are to be returned", SkillTalent.Messages.Text(settled.Findings[0], Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void NobodyFinished_EverythingGoesBack() =>
        Assert.Equal((112_500m, 0m, -112_500m), Amounts(ApprenticeshipSettlement.Compute(Class(finished: 0), Nantong)));

    [Fact]
    public void ExactlyWhatWasPrepaid_NothingGoesBack()
    {
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(planned: 40, finished: 10), Nantong);
        Assert.Equal((100_000m, 100_000m, 0m), Amounts(settled));
        Assert.Empty(settled.Findings);
    }

    [Fact]
    public void Quzhou_CeilingsForEmployeesAndStudents()
    {
        ApprenticeshipSettlement employees = ApprenticeshipSettlement.Compute(Class(planned: 10, finished: 8), Quzhou);
        Assert.Equal((80_000m, 128_000m, 48_000m), Amounts(employees));
        Assert.Equal(ValueBound.Ceiling, employees.Bound);

        ApprenticeshipSettlement students = ApprenticeshipSettlement.Compute(Class(ApprenticeKind.Student, planned: 10, finished: 8), Quzhou);
        Assert.Equal((30_000m, 48_000m, 18_000m), Amounts(students));
        Assert.Equal(Basis.Reported, students.Basis);
    }

    [Fact]
    public void TheBasisIsTheWeakestOfWhatWasUsed()
    {
        var official = new ApprenticeshipTerms(Quzhou.Rates, Basis.Official, []) { PrepayShare = 0.5m };
        Assert.Equal(Basis.Official, ApprenticeshipSettlement.Compute(Class(), official).Basis);
        var weakRate = new ApprenticeshipTerms([new(null, null, 1, ValueBound.Floor, Basis.Unconfirmed, [Notice])], Basis.Official, []) { PrepayShare = 0.5m };
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(), weakRate);
        Assert.Equal((Basis.Unconfirmed, ValueBound.Floor), (settled.Basis, settled.Bound));
    }

    [Fact]
    public void AnotherShareMayBeGiven()
    {
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(), Nantong, 0.3m);
        Assert.Equal((67_500m, 330_000m, 262_500m), Amounts(settled));
        Assert.Empty(settled.Findings);
        Assert.Equal((0m, 330_000m, 330_000m), Amounts(ApprenticeshipSettlement.Compute(Class(), Nantong, 0m)));
    }

    [Fact]
    public void AShareAboveTheMostIsPointedOut_AndUsed()
    {
        Assert.Empty(ApprenticeshipSettlement.Compute(Class(), Nantong, 0.5m).Findings);
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(), Nantong, 0.51m);
        Assert.Equal([FindingCode.PrepayShareAboveMaximum], settled.Findings.Codes());
        Assert.Equal((51m, 50m), (settled.Findings[0].Arguments["percent"], settled.Findings[0].Arguments["most"]));
        Assert.Equal(114_750m, settled.Prepayment);
        Assert.Equal(0.51m, settled.PrepayShare);
    }

    [Fact]
    public void NoShareIsKnown_ThenNothingIsPrepaid()
    {
        var terms = new ApprenticeshipTerms(Quzhou.Rates, Basis.Official, []);
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(), terms);
        Assert.Equal((0m, 528_000m, 528_000m), Amounts(settled));
        Assert.Equal([FindingCode.PrepayShareNotKnown], settled.Findings.Codes());
        Assert.Empty(ApprenticeshipSettlement.Compute(Class(finished: 45), terms, 0.9m).Findings);
    }

    [Fact]
    public void NoRateIsKnown_ThenThereAreNoAmounts()
    {
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(ApprenticeKind.Student), Nantong);
        Assert.Equal((null, null, null), (settled.Prepayment, settled.Total, settled.Balance));
        Assert.Null(settled.Rate);
        Assert.Equal(ValueBound.Exact, settled.Bound);
        Assert.Equal([FindingCode.RateNotKnown], settled.Findings.Codes());
        Assert.Equal([Framework, Notice], settled.Citations);
    }

    [Fact]
    public void AShortClassCountsAsLongAsItIs_AlsoForThePrepayment()
    {
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(years: 0.5m), Nantong);
        Assert.Equal(45 * 5000m * 0.5m * 0.5m, settled.Prepayment);
        Assert.Equal(33 * 5000m * 0.5m, settled.Total);
    }

    [Fact]
    public void AmountsAreCutToTheFen_SoThatNothingExceedsAShareOrACeiling()
    {
        // 1 x 8000 x 0.33 x 0.3333 = 879.912, and 1 x 0.99 x 0.99 = 0.9801 with a rate of 0.99.
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(years: 0.33m, planned: 1, finished: 1), Quzhou, 0.3333m);
        Assert.Equal(879.91m, settled.Prepayment);
        var terms = new ApprenticeshipTerms([new(null, null, 0.99m, ValueBound.Ceiling, Basis.Official, [Notice])], Basis.Official, []);
        Assert.Equal(0.98m, ApprenticeshipSettlement.Compute(Class(years: 0.99m, planned: 1, finished: 1), terms, 0m).Total);
    }

    [Theory]
    [InlineData("apprentice", FindingCode.GoalOutOfRange)]
    [InlineData("junior-worker", FindingCode.GoalOutOfRange)]
    [InlineData("intermediate-worker", null)]
    [InlineData("senior-technician", null)]
    [InlineData("special-grade-technician", FindingCode.GoalOutOfRange)]
    public void TheGoalIsAmongThoseSubsidised(string goal, string? expected)
    {
        // A rate for everybody, so that only the goal is at fault.
        var terms = new ApprenticeshipTerms([new(null, null, 1, ValueBound.Exact, Basis.Official, [Notice])], Basis.Official, [])
        {
            Goals = Nantong.Goals,
            PrepayShare = 0.5m,
        };
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(goal: goal), terms);
        Assert.Equal(Expected(expected), settled.Findings.Codes());
        Assert.NotNull(settled.Total);
    }

    [Theory]
    [InlineData("0.99", FindingCode.YearsBelowMinimum)]
    [InlineData("1", null)]
    [InlineData("2", null)]
    [InlineData("2.01", FindingCode.YearsAboveUsual)]
    [InlineData("3", FindingCode.YearsAboveUsual)]
    [InlineData("3.01", FindingCode.YearsAboveMaximum)]
    public void TheLengthOfAClass(string years, string? expected) =>
        Assert.Equal(Expected(expected), ApprenticeshipSettlement.Compute(Class(years: Number(years)), Nantong).Findings.Codes());

    [Theory]
    [InlineData("0.99", FindingCode.ContractTooShort)]
    [InlineData("1", null)]
    public void TheLabourContract(string years, string? expected) =>
        Assert.Equal(Expected(expected), ApprenticeshipSettlement.Compute(Class() with { ContractYears = Number(years) }, Nantong).Findings.Codes());

    [Theory]
    [InlineData("2279.99", FindingCode.TrainingWageBelowMinimum)]
    [InlineData("2280", null)]
    public void TheWageDuringTraining(string wage, string? expected) =>
        Assert.Equal(
            Expected(expected),
            ApprenticeshipSettlement.Compute(Class() with { TrainingWage = Number(wage), MinimumWage = 2280 }, Nantong).Findings.Codes());

    [Fact]
    public void WhatTheTermsOrTheClassDoNotSayIsNotChecked()
    {
        Assert.Empty(ApprenticeshipSettlement.Compute(Class(goal: "apprentice", years: 9) with { ContractYears = 0.1m, TrainingWage = 1 }, Quzhou).Findings);
        Assert.Empty(ApprenticeshipSettlement.Compute(Class() with { MinimumWage = 9999 }, Nantong).Findings);
    }

    [Fact]
    public void MoreFinishedThanPlanned_IsComputedAndPointedOut()
    {
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(Class(planned: 10, finished: 11), Nantong);
        Assert.Equal([FindingCode.FinishedAbovePlanned], settled.Findings.Codes());
        Assert.Equal(110_000m, settled.Total);
        Assert.Empty(ApprenticeshipSettlement.Compute(Class(planned: 10, finished: 10), Nantong).Findings);
    }

    [Fact]
    public void TheRateThatNamesMoreIsTaken()
    {
        ApprenticeshipRate all = Rate(null, null, 1);
        ApprenticeshipRate goal = Rate(null, SkillLevel.Technician, 2);
        ApprenticeshipRate kind = Rate(ApprenticeKind.Employee, null, 3);
        ApprenticeshipRate both = Rate(ApprenticeKind.Employee, SkillLevel.Technician, 4);

        Assert.Equal(4, Find(all, goal, kind, both));
        Assert.Equal(4, Find(both, kind, goal, all));
        Assert.Equal(3, Find(all, goal, kind));
        Assert.Equal(2, Find(all, goal));
        Assert.Equal(1, Find(all));
        Assert.Null(Find(Rate(ApprenticeKind.Student, null, 9), Rate(null, SkillLevel.SeniorWorker, 9)));

        static decimal? Find(params ApprenticeshipRate[] rates) =>
            new ApprenticeshipTerms(rates, Basis.Official, []).RatesFor(ApprenticeKind.Employee, SkillLevel.Technician).SingleOrDefault()?.Yuan;
    }

    [Fact]
    public void Property_PrepaymentAndBalanceMakeTheTotal_AndNeverExceedTheRate()
    {
        Gen<(ApprenticeClass Class, ApprenticeshipTerms Terms, decimal? Share)> gen =
            from planned in Gen.Choose(1, 400)
            from finished in Gen.Choose(0, 450)
            from years in Gen.Choose(1, 500)
            from rate in Gen.Choose(0, 1_000_000)
            from share in Gen.Choose(0, 10_000)
            from prepayYears in Gen.Choose(0, 300)
            from given in Gen.Elements(true, false)
            select (
                Class(years: years / 100m, planned: planned, finished: finished),
                new ApprenticeshipTerms([new(null, null, rate / 100m, ValueBound.Ceiling, Basis.Official, [Notice])], Basis.Official, [])
                {
                    PrepayShare = 0.5m,
                    PrepayYears = prepayYears == 0 ? null : prepayYears / 100m,
                },
                given ? (decimal?)(share / 10_000m) : null);
        Check.One(Trials.Of(3000), Prop.ForAll(gen.ToArbitrary(), s =>
        {
            ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(s.Class, s.Terms, s.Share);
            decimal rate = s.Terms.Rates[0].Yuan;
            return settled.Prepayment + settled.Balance == settled.Total
                && settled.Total <= s.Class.Finished * rate * s.Class.Years
                && settled.Total > (s.Class.Finished * rate * s.Class.Years) - 0.01m
                && settled.Prepayment <= s.Class.Planned * rate * Math.Min(s.Class.Years, s.Terms.PrepayYears ?? s.Class.Years) * settled.PrepayShare
                && settled.Prepayment > (s.Class.Planned * rate * Math.Min(s.Class.Years, s.Terms.PrepayYears ?? s.Class.Years) * settled.PrepayShare) - 0.01m
                && decimal.Round(settled.Total!.Value, 2) == settled.Total
                && (settled.Balance < 0) == settled.Findings.Codes().Contains(FindingCode.ClawBack);
        }));
    }

    [Fact]
    public void Property_MoreFinishersNeverGetLess()
    {
        Gen<(int Finished, int Planned)> gen = from finished in Gen.Choose(0, 99) from planned in Gen.Choose(1, 99) select (finished, planned);
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(gen.ToArbitrary(), s =>
            ApprenticeshipSettlement.Compute(Class(planned: s.Planned, finished: s.Finished), Nantong).Balance
            < ApprenticeshipSettlement.Compute(Class(planned: s.Planned, finished: s.Finished + 1), Nantong).Balance));
    }

    [Fact]
    public void Refusals()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ApprenticeshipSettlement.Compute(Class(), Nantong, -0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => ApprenticeshipSettlement.Compute(Class(), Nantong, 1.01m));
        Assert.Equal(225_000m, ApprenticeshipSettlement.Compute(Class(), Nantong, 1m).Prepayment);
        Assert.Throws<ArgumentException>(() => new ApprenticeshipTerms([Rate(null, null, 1), Rate(null, null, 2)], Basis.Official, []));
        Assert.Throws<ArgumentException>(() => new ApprenticeshipRate(null, null, 1, ValueBound.Exact, Basis.Official, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate(null, null, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate(null, null, 10_000_000.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate(null, null, 0.001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApprenticeshipTerms([], Basis.Official, []) { PrepayShare = 1.01m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApprenticeshipTerms([], Basis.Official, []) { PrepayShare = -0.01m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApprenticeshipTerms([], Basis.Official, []) { PrepayYears = 0 });
        Assert.Throws<ArgumentException>(() => new ApprenticeClass("", ApprenticeKind.Employee, SkillLevel.Technician, 1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Class(goal: "preparatory-technician"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Class(years: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Class(years: 20.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Class(years: 1.005m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Class(planned: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Class(planned: 1_000_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => Class(finished: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Class(finished: 1_000_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => Class() with { ContractYears = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Class() with { ContractYears = 99.01m });
        Assert.Throws<ArgumentOutOfRangeException>(() => Class() with { TrainingWage = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Class() with { MinimumWage = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ApprenticeKind)9).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ValueBound)9).ToCode());
        Assert.Throws<FormatException>(() => ApprenticeshipRate.FromTable(new Dictionary<string, decimal> { ["pupil"] = 1 }, ValueBound.Exact, Basis.Official, [Notice]));
    }

    private static (decimal?, decimal?, decimal?) Amounts(ApprenticeshipSettlement settled) => (settled.Prepayment, settled.Total, settled.Balance);

    private static string[] Expected(string? code) => code is null ? [] : [code];

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ApprenticeshipRate Rate(ApprenticeKind? kind, SkillLevel? goal, decimal yuan) => new(kind, goal, yuan, ValueBound.Exact, Basis.Official, [Notice]);

    private static ApprenticeClass Class(
        ApprenticeKind kind = ApprenticeKind.Employee, string goal = "senior-worker", decimal years = 2, int planned = 45, int finished = 33) =>
        new("320600", kind, SkillLevel.Parse(goal), years, planned, finished);
}
