using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Programmes;

public class ImpliedTargetTests
{
    [Fact]
    public void Quzhou_79000Is141Percent() =>
        Assert.Equal(new WholeNumberRange(55_831, 56_227), ImpliedTarget.Of(79_000, new PrintedPercent(141)));

    [Fact]
    public void APercentageOfMorePlacesLeavesFewerTargets()
    {
        Assert.Equal(new WholeNumberRange(56_009, 56_048), ImpliedTarget.Of(79_000, new PrintedPercent(141.0m, 1)));
        Assert.Equal(new WholeNumberRange(55_831, 56_227), ImpliedTarget.Of(79_000, new PrintedPercent(141.0m, 0)));
    }

    [Fact]
    public void TheUpperHalfRoundsToTheNextPercent_SoThatTargetIsOut()
    {
        // 203 / 200 = 101.5 %, which is printed 102 %; 201 / 200 = 100.5 %, which is printed 101 %.
        Assert.Equal(new WholeNumberRange(201, 201), ImpliedTarget.Of(203, new PrintedPercent(101)));
        Assert.True(ImpliedTarget.Of(203, new PrintedPercent(102))!.Value.Contains(200));
        Assert.True(ImpliedTarget.Of(201, new PrintedPercent(101))!.Value.Contains(200));
        Assert.False(ImpliedTarget.Of(201, new PrintedPercent(100))!.Value.Contains(200));
    }

    [Fact]
    public void NothingReached_OfAnyTarget() =>
        Assert.Equal(new WholeNumberRange(1, null), ImpliedTarget.Of(0, new PrintedPercent(0)));

    [Fact]
    public void SomethingReached_PrintedAsZero_TheTargetIsLarge() =>
        Assert.Equal(new WholeNumberRange(201, null), ImpliedTarget.Of(1, new PrintedPercent(0)));

    [Theory]
    [InlineData(0, 50)] // nothing is not half of anything
    [InlineData(1, 141)] // 1 / 1 is 100 %, 1 / 0.7 is no whole target
    public void FiguresThatContradictEachOther(long achieved, int percent) =>
        Assert.Null(ImpliedTarget.Of(achieved, new PrintedPercent(percent)));

    [Fact]
    public void TheLargestResultAndTheFinestPercentage()
    {
        Assert.Equal(
            new WholeNumberRange(666_666_666_666_666_667, 2_000_000_000_000_000_000),
            ImpliedTarget.Of(ImpliedTarget.MostAchieved, new PrintedPercent(0.000001m, 6)));
    }

    [Fact]
    public void Refusals()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ImpliedTarget.Of(-1, new PrintedPercent(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ImpliedTarget.Of(ImpliedTarget.MostAchieved + 1, new PrintedPercent(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintedPercent(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintedPercent(1_000_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintedPercent(1.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintedPercent(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintedPercent(1, 7));
        Assert.Equal(1.41m, new PrintedPercent(141).Ratio);
    }

    [Fact]
    public void Property_ATargetIsInTheRangeExactlyWhenItsRateIsPrintedSo()
    {
        Gen<(long Target, long Achieved, int Decimals, long Other)> gen =
            from target in Gen.Choose(1, 5_000)
            from achieved in Gen.Choose(0, 10_000)
            from decimals in Gen.Choose(0, 3)
            from other in Gen.Frequency((1, Gen.Choose(1, 6_000)), (3, Gen.Choose(-30, 30).Select(d => Math.Max(1, target + d))))
            select ((long)target, (long)achieved, decimals, (long)other);
        Check.One(Trials.Of(5000), Prop.ForAll(gen.ToArbitrary(), s =>
        {
            // The printed rate is made the plain way, by decimal division and rounding, and the range must agree with it.
            decimal printed = Printed(s.Achieved, s.Target, s.Decimals);
            WholeNumberRange? range = ImpliedTarget.Of(s.Achieved, new PrintedPercent(printed, s.Decimals));
            return range is { } targets
                && targets.Contains(s.Target)
                && targets.Contains(s.Other) == (Printed(s.Achieved, s.Other, s.Decimals) == printed);
        }));
    }

    [Fact]
    public void Property_TheEndsOfTheRangeAreTight()
    {
        Gen<(long Achieved, int Percent)> gen =
            from achieved in Gen.Choose(1, 1_000_000)
            from percent in Gen.Choose(1, 400)
            select ((long)achieved, percent);
        Check.One(Trials.Of(3000), Prop.ForAll(gen.ToArbitrary(), s =>
        {
            if (ImpliedTarget.Of(s.Achieved, new PrintedPercent(s.Percent)) is not { Most: { } most } range)
                return true;
            return Printed(s.Achieved, range.Least, 0) == s.Percent
                && Printed(s.Achieved, most, 0) == s.Percent
                && Printed(s.Achieved, most + 1, 0) != s.Percent
                && (range.Least == 1 || Printed(s.Achieved, range.Least - 1, 0) != s.Percent);
        }));
    }

    private static decimal Printed(long achieved, long target, int decimals) =>
        decimal.Round(achieved * 100m / target, decimals, MidpointRounding.AwayFromZero);
}
