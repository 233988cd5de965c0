using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Programmes;

public class ProgrammeRatiosTests
{
    // 2024: published as 1,021, which the cut gives. 2023: published as 975, which no rounding of the formula gives.
    [Fact]
    public void JiangsusPublishedFigures()
    {
        Assert.Equal(1021, ProgrammeRatios.HighSkilledPerTenThousand(494m, 1494m / 0.309m));
        Assert.Equal(1022, ProgrammeRatios.HighSkilledPerTenThousand(494m, 1494m / 0.309m, MidpointRounding.AwayFromZero));
        Assert.Equal(989, ProgrammeRatios.HighSkilledPerTenThousand(475m, 1450m / 0.302m));
    }

    [Theory]
    [InlineData(1, 20_000, MidpointRounding.ToZero, 0)]
    [InlineData(1, 20_000, MidpointRounding.ToNegativeInfinity, 0)]
    [InlineData(1, 20_000, MidpointRounding.ToPositiveInfinity, 1)]
    [InlineData(1, 20_000, MidpointRounding.AwayFromZero, 1)]
    [InlineData(1, 20_000, MidpointRounding.ToEven, 0)]
    [InlineData(3, 20_000, MidpointRounding.ToEven, 2)]
    [InlineData(1, 20_001, MidpointRounding.AwayFromZero, 0)]
    [InlineData(2, 10_000, MidpointRounding.ToPositiveInfinity, 2)]
    [InlineData(1, 1, MidpointRounding.ToPositiveInfinity, 10_000)]
    public void IsRoundedAsAsked(int highSkilled, int employed, MidpointRounding rounding, int expected) =>
        Assert.Equal(expected, ProgrammeRatios.HighSkilledPerTenThousand(highSkilled, employed, rounding));

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 10_000)]
    [InlineData(1, 10_000, 1)]
    [InlineData(1, 10_001, 0)]
    [InlineData(1, 3, 3333)]
    [InlineData(2, 3, 6666)]
    public void IsCut(int highSkilled, int employed, int expected) =>
        Assert.Equal(expected, ProgrammeRatios.HighSkilledPerTenThousand(highSkilled, employed));

    [Fact]
    public void AQuotientThatADecimalLiftsOntoAWholeNumberIsStillCut()
    {
        // Short of everybody by less than the last digit of the quotient, which therefore rounds to 1.
        Assert.Equal(9_999, ProgrammeRatios.HighSkilledPerTenThousand(699_999_999_999_999.99999999999999m, 700_000_000_000_000m));
    }

    [Fact]
    public void Property_TheNumberIsTheLargestWholeOneThatFits()
    {
        Gen<(int High, int Employed)> gen =
            from employed in Gen.Choose(1, 2_000_000)
            from high in Gen.Choose(0, employed)
            select (high, employed);
        Check.One(Trials.Of(3000), Prop.ForAll(gen.ToArbitrary(), s =>
        {
            long number = ProgrammeRatios.HighSkilledPerTenThousand(s.High, s.Employed);
            return number * s.Employed <= s.High * 10_000L && (number + 1) * s.Employed > s.High * 10_000L;
        }));
    }

    [Fact]
    public void Coverage_Changzhou()
    {
        Assert.Equal(0.25m, ProgrammeRatios.Coverage(1, 4));
        Assert.Equal(1m, ProgrammeRatios.Coverage(4, 4));
        Assert.Equal(0m, ProgrammeRatios.Coverage(0, 4));
    }

    [Theory]
    [InlineData(494, 1494, false)] // high-skilled / skilled in Jiangsu: 33.07 %, under a third
    [InlineData(498, 1494, true)]
    [InlineData(497, 1494, false)]
    public void AThirdIsAThird(int part, int whole, bool expected) =>
        Assert.Equal(expected, ProgrammeRatios.IsAtLeast(part, whole, 1, 3));

    [Fact]
    public void Refusals()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeRatios.HighSkilledPerTenThousand(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeRatios.HighSkilledPerTenThousand(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeRatios.Coverage(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeRatios.Coverage(0, 1_000_000_000_000_001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeRatios.IsAtLeast(1, 1, -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeRatios.IsAtLeast(1, 1, 1, 0));
    }
}
