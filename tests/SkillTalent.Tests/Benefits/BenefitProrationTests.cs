using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Benefits;

public class BenefitProrationTests
{
    private static readonly LocalDate From = new(2023, 7, 14);

    [Theory]
    [InlineData("2023-07-14", Proration.None, "5000.00")]
    [InlineData("2024-07-13", Proration.None, "5000.00")]
    [InlineData("2024-07-14", Proration.None, "10000.00")]
    [InlineData("2023-08-12", Proration.Monthly, "0.00")]
    [InlineData("2023-08-13", Proration.Monthly, "416.67")]
    [InlineData("2024-01-13", Proration.Monthly, "2500.00")]
    [InlineData("2024-07-13", Proration.Monthly, "5000.00")]
    [InlineData("2023-07-14", Proration.Daily, "13.66")]
    [InlineData("2024-07-12", Proration.Daily, "4986.34")]
    [InlineData("2024-07-13", Proration.Daily, "5000.00")]
    [InlineData("2025-07-13", Proration.Daily, "10000.00")]
    public void TheTechniciansAllowanceOfQuzhou(string to, Proration proration, string expected)
    {
        PeriodAmount period = Yearly(5000).Over(From, Day(to), proration);
        Assert.Equal(expected, period.Total!.Value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((period.Total, period.Total, false), (period.Least, period.Most, period.CutByTerm));
    }

    [Fact]
    public void NothingIsProratedUnlessAskedFor() => Assert.Equal(Proration.None, Yearly(5000).Over(From, From).Proration);

    [Fact]
    public void AMonthlyAidStopsWithItsTerm_AndWithTheMonthsDrawnBefore()
    {
        BenefitAmount rent = Monthly(500, 36);
        PeriodAmount whole = rent.Over(new LocalDate(2021, 11, 1), new LocalDate(2030, 1, 1));
        Assert.Equal((18_000m, 36, true, new LocalDate(2024, 10, 31)), (whole.Total, whole.Months, whole.CutByTerm, whole.To));
        Assert.Equal(rent.OverTerm, whole.Total);
        PeriodAmount rest = rent.Over(new LocalDate(2023, 11, 1), new LocalDate(2030, 1, 1), monthsDrawn: 24);
        Assert.Equal((6_000m, 12), (rest.Total, rest.Months));
        foreach (int drawn in (int[])[36, 40])
        {
            PeriodAmount none = rent.Over(new LocalDate(2024, 11, 1), new LocalDate(2030, 1, 1), Proration.Daily, drawn);
            Assert.Equal((0m, 0, true), (none.Total, none.Months, none.CutByTerm));
            Assert.Equal(new LocalDate(2024, 10, 31), none.To);
        }
    }

    [Theory]
    [InlineData("2024-10-30", "2024-10-30", false)]
    [InlineData("2024-10-31", "2024-10-31", false)]
    [InlineData("2024-11-01", "2024-10-31", true)]
    public void TheTermCutsWhatIsLongerAndNothingElse(string to, string last, bool cut)
    {
        PeriodAmount period = Monthly(500, 12).Over(new LocalDate(2023, 11, 1), Day(to));

        Assert.Equal((Day(last), cut), (period.To, period.CutByTerm));
    }

    [Fact]
    public void TheDaysOfATermAreLeftWhenItsMonthsAreDrawn()
    {
        var amount = new BenefitAmount(500, 500, 500, 500, false, AmountPeriod.Month, new CalendarPeriod(12, 10));

        Assert.Equal(From.PlusDays(9), amount.Over(From, From.PlusYears(1), monthsDrawn: 12).To);
    }

    [Fact]
    public void APartOfAMonth()
    {
        var first = new LocalDate(2024, 1, 31);
        Assert.Equal(300m, Monthly(300, null).Over(first, new LocalDate(2024, 2, 28), Proration.Monthly).Total);
        Assert.Equal(600m, Monthly(300, null).Over(first, new LocalDate(2024, 2, 29)).Total);
        Assert.Equal(300m, Monthly(300, null).Over(first, new LocalDate(2024, 2, 29), Proration.Monthly).Total);
        Assert.Equal(0m, Monthly(300, null).Over(first, new LocalDate(2024, 2, 27), Proration.Monthly).Total);
        Assert.Equal(300m * 28 / 29, Monthly(300, null).Over(first, new LocalDate(2024, 2, 27), Proration.Daily).Total!.Value, 2);
    }

    [Fact]
    public void OncePaidIsPaidOnce() =>
        Assert.Equal(30_000m, new BenefitAmount(30_000, 30_000, 30_000, 30_000, false, AmountPeriod.Once, null).Over(From, From.PlusYears(5), Proration.Daily).Total);

    [Fact]
    public void AnOpenAmountGivesARange()
    {
        PeriodAmount period = new BenefitAmount(null, null, 0, 10_000, true, AmountPeriod.Year, null).Over(From, From.PlusYears(2).PlusDays(-1));
        Assert.Equal((null, 0m, 20_000m, true), (period.Total, period.Least, period.Most, period.IsCeiling));
    }

    [Fact]
    public void HalfAFenIsRoundedAwayFromZero() =>
        Assert.Equal(0.01m, new BenefitAmount(0.03m, 0.03m, 0.03m, 0.03m, false, AmountPeriod.Year, null).Over(From, From.PlusMonths(2).PlusDays(-1), Proration.Monthly).Total);

    [Fact]
    public void Refusals()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Yearly(1).Over(From, From.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Yearly(1).Over(From, From, monthsDrawn: -1));
    }

    [Fact]
    public void TheCodes()
    {
        foreach (Proration proration in Enum.GetValues<Proration>())
        {
            Assert.True(Codes.TryParse(proration.ToCode(), out Proration? back));
            Assert.Equal(proration, back);
        }

        Assert.False(Codes.TryParse("weekly", out Proration? _));
    }

    /// <summary>A longer stretch never gets less, nothing gets more than without proration, and whole years are the same under all.</summary>
    [Fact]
    public void TheLawsOfProration() => Property.Holds(200, draw =>
    {
        LocalDate from = new LocalDate(2019, 12, 25).PlusDays(draw.Int(0, 1500));
        int days = draw.Int(0, 1200);
        foreach (BenefitAmount amount in (BenefitAmount[])[Yearly(draw.Int(1, 20_000)), Monthly(draw.Int(1, 1000), draw.Int(0, 1) == 0 ? null : draw.Int(1, 40))])
        {
            decimal none = amount.Over(from, from.PlusDays(days)).Total!.Value;
            foreach (Proration proration in Enum.GetValues<Proration>())
            {
                decimal total = amount.Over(from, from.PlusDays(days), proration).Total!.Value;
                Assert.True(total <= none);
                Assert.True(total <= amount.Over(from, from.PlusDays(days + 1), proration).Total!.Value);
                LocalDate years = from.PlusYears(2).PlusDays(-1);
                Assert.Equal(amount.Over(from, years).Total, amount.Over(from, years, proration).Total);
            }
        }
    });

    private static BenefitAmount Yearly(decimal yuan) => new(yuan, yuan, yuan, yuan, false, AmountPeriod.Year, null);

    private static BenefitAmount Monthly(decimal yuan, int? months) =>
        new(yuan, yuan, yuan, yuan, false, AmountPeriod.Month, months is { } m ? new CalendarPeriod(m) : null);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
