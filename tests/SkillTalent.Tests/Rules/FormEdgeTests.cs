namespace SkillTalent.Tests.Rules;

/// <summary>Forms of tests at their edges: the ranges that they give, what equals what, and what a higher demand makes of them.</summary>
public class FormEdgeTests
{
    private static readonly LocalizedText Words = new("工资", "pay");
    private static readonly Fact Pay = new("pay", FactKind.Number, Words, GivenSource.Instance) { Decimals = 1 };

    /// <summary>What compares with 10.25 in tenths: at least 10.3, above 10.2, at most 10.2, below 10.3.</summary>
    [Theory]
    [InlineData(10.25, false, null, false, 103, long.MaxValue)]
    [InlineData(10.25, true, null, false, 103, long.MaxValue)]
    [InlineData(10.5, false, null, false, 105, long.MaxValue)]
    [InlineData(10.5, true, null, false, 106, long.MaxValue)]
    [InlineData(null, false, 10.25, false, long.MinValue, 102)]
    [InlineData(null, false, 10.25, true, long.MinValue, 102)]
    [InlineData(null, false, 10.5, false, long.MinValue, 105)]
    [InlineData(null, false, 10.5, true, long.MinValue, 104)]
    [InlineData(2.5, true, 10.5, true, 26, 104)]
    public void AMeasureIsARange(double? least, bool above, double? most, bool below, long from, long to)
    {
        MeasureForm form = Measure(least, above, most, below);
        Assert.Equal(new ValueRange(from, to), form.Range);
        Assert.Equal(ValueRanges.Between(from, to), form.ValuesOn(1));
    }

    [Theory]
    [InlineData(2.0, false, null, false, ReasonCode.MeasureAtLeast, "2", null)]
    [InlineData(2.0, true, null, false, ReasonCode.MeasureAbove, "2", null)]
    [InlineData(null, false, 3.0, false, ReasonCode.MeasureAtMost, "3", null)]
    [InlineData(null, false, 3.0, true, ReasonCode.MeasureBelow, "3", null)]
    [InlineData(2.0, false, 3.0, false, ReasonCode.MeasureRange, "2", "3")]
    public void AMeasureSaysWhatItDemands(double? least, bool above, double? most, bool below, string code, string amount, string? greatest)
    {
        Reason demand = Measure(least, above, most, below).Demand(Pay);
        Assert.Equal((code, Words, new LocalizedText(amount, amount)), (demand.Code, demand.Arguments["fact"], demand.Arguments["amount"]));
        if (greatest is not null)
            Assert.Equal(new LocalizedText(greatest, greatest), demand.Arguments["most"]);
    }

    /// <summary>"From one to the other" would take in an end that does not pass: then each end is said by itself.</summary>
    [Theory]
    [InlineData(true, true, ReasonCode.MeasureAbove, ReasonCode.MeasureBelow)]
    [InlineData(true, false, ReasonCode.MeasureAbove, ReasonCode.MeasureAtMost)]
    [InlineData(false, true, ReasonCode.MeasureAtLeast, ReasonCode.MeasureBelow)]
    public void AMeasureSaysOfEachEndWhetherItPasses(bool above, bool below, string first, string last)
    {
        Reason demand = Measure(2, above, 3, below).Demand(Pay);
        Assert.Equal(ReasonCode.All, demand.Code);
        Assert.Equal([first, last], ((IReadOnlyList<Reason>)demand.Arguments["parts"]).Select(p => p.Code));
    }

    [Fact]
    public void MeasuresThatDifferInAnythingAreNotEqual()
    {
        MeasureForm[] forms = [Measure(2, false, null, false), Measure(2, true, null, false), Measure(null, false, 2, false), Measure(null, false, 2, true), Measure(2, false, 9, false), Measure(2, false, 9, true), Measure(2, true, 9, false)];
        Assert.Equal(forms.Length, forms.Select(f => f.ToString()).Distinct().Count());
        Assert.Equal(forms.Length, forms.Distinct().Count());
        Assert.All(forms, f => Assert.False(f.Equals(null)));
        Assert.Equal(Measure(2, true, 9, true), Measure(2, true, 9, true));
        Assert.StartsWith("measure ", forms[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AMeasureIsBoundOnceAllItsParametersAre()
    {
        var wage = new ParameterAmount("wage", Words);
        var rent = new ParameterAmount("rent", Words);
        var form = new MeasureForm(wage, above: false, rent, below: false, 0);
        Assert.Equal(["wage", "rent"], form.Parameters.Select(p => p.Id));
        Assert.False(form.IsBound);
        MeasureForm half = form.Bind(id => id == "wage" ? new AmountParameter(7, Basis.Official, []) : null);
        Assert.False(half.IsBound);
        Assert.Equal(new ValueRange(7, long.MaxValue), half.Range);
        MeasureForm whole = form.Bind(id => new AmountParameter(id == "wage" ? 7 : 9, Basis.Official, []));
        Assert.True(whole.IsBound);
        Assert.Equal(new ValueRange(7, 9), whole.Range);
    }

    [Fact]
    public void AHigherDemand()
    {
        Assert.Equal(Measure(2.5, false, null, false), Measure(1, true, null, false).WithAtLeast(25));
        Assert.Null(Measure(1, false, 9, false).WithAtLeast(25));
        Assert.Equal(new NumberForm(5, 9), new NumberForm(1, 9).WithAtLeast(5));
        Assert.Null(new NumberForm(long.MinValue, 9).WithAtLeast(5));
        Assert.Equal(new ElapsedForm(ElapsedKind.AtLeast, new CalendarPeriod(5)), new ElapsedForm(ElapsedKind.AtLeast, new CalendarPeriod(1)).WithAtLeast(new CalendarPeriod(5)));
        Assert.Null(new ElapsedForm(ElapsedKind.Under, new CalendarPeriod(1)).WithAtLeast(new CalendarPeriod(5)));
    }

    [Fact]
    public void FixedDays()
    {
        int from = Day.Of(new LocalDate(2020, 1, 1));
        int before = Day.Of(new LocalDate(2021, 1, 1));
        Assert.Equal([from, before], new FixedDaysForm(from, before).FixedDays);
        Assert.Equal([from], new FixedDaysForm(from, Day.Last).FixedDays);
        Assert.Equal([before], new FixedDaysForm(Day.First, before).FixedDays);
        Assert.Equal(ValueRanges.Between(from, before - 1), new FixedDaysForm(from, before).ValuesOn(0));
        Assert.Equal(ValueRanges.Between(from, ValueRange.Greatest), new FixedDaysForm(from, Day.Last).ValuesOn(0));
        Assert.Equal(ValueRanges.Between(long.MinValue, before - 1), new FixedDaysForm(Day.First, before).ValuesOn(0));
    }

    /// <summary>The days on which a day between two bounds passes for sure, and those on which it may.</summary>
    [Theory]
    [InlineData(nameof(ElapsedKind.AtLeast), "2021-06-01", null, "2021-01-01", null)]
    [InlineData(nameof(ElapsedKind.Under), "2020-06-01", "2020-12-31", "2020-01-01", "2021-05-31")]
    [InlineData(nameof(ElapsedKind.Within), "2020-06-01", "2021-01-01", "2020-01-01", "2021-06-01")]
    public void TheDaysOfADayBetweenBounds(string kind, string sureFrom, string? sureTo, string first, string? last)
    {
        Timeline days = new ElapsedForm(Enum.Parse<ElapsedKind>(kind), new CalendarPeriod(12)).DaysFor(FactValue.Between(On("2020-01-01"), On("2020-06-01")));
        Assert.Equal(new Timeline(DaySet.Between(On(sureFrom), To(sureTo)), DaySet.Between(On(first), To(last))), days);
    }

    /// <summary>Where the later bound is never, some day may pass and none does for sure.</summary>
    [Theory]
    [InlineData(nameof(ElapsedKind.AtLeast))]
    [InlineData(nameof(ElapsedKind.Under))]
    [InlineData(nameof(ElapsedKind.Within))]
    public void TheDaysOfADayThatMayNeverCome(string kind)
    {
        Timeline days = new ElapsedForm(Enum.Parse<ElapsedKind>(kind), new CalendarPeriod(12)).DaysFor(FactValue.Between(On("2020-01-01"), long.MaxValue));
        Assert.True(days.True.IsEmpty);
        Assert.Equal(Truth.Unknown, days.At(On("2022-01-01")));
        Assert.Equal(Timeline.Never, new ElapsedForm(Enum.Parse<ElapsedKind>(kind), new CalendarPeriod(12)).DaysFor(FactValue.Never));
    }

    [Theory]
    [InlineData(nameof(ElapsedKind.AtLeast), 12, 0, nameof(TimeEffect.Rises), true)]
    [InlineData(nameof(ElapsedKind.Under), 12, 0, nameof(TimeEffect.Moves), true)]
    [InlineData(nameof(ElapsedKind.Within), 0, 5, nameof(TimeEffect.Moves), true)]
    [InlineData(nameof(ElapsedKind.AtLeast), 0, 0, nameof(TimeEffect.Rises), false)]
    [InlineData(nameof(ElapsedKind.AtLeast), -3, 0, nameof(TimeEffect.Rises), false)]
    public void TimeAndWhatIsTold(string kind, int months, int days, string time, bool tells)
    {
        var form = new ElapsedForm(Enum.Parse<ElapsedKind>(kind), new CalendarPeriod(months, days));
        Assert.Equal((time, tells), (form.Time.ToString(), form.TellsElapsed));
    }

    [Fact]
    public void RangesAreClosedWhereNothingBeyondFails()
    {
        ValueRanges low = ValueRanges.Between(long.MinValue, 5);
        ValueRanges high = ValueRanges.Between(5, 9);
        ValueRanges two = ValueRanges.Of([1, 2, 4]);
        Assert.Equal([true, false, false, true], new[] { low, high, two, ValueRanges.None }.Select(r => r.IsClosedDownwards));
        Assert.Equal([false, true, false, true], new[] { low, high, two, ValueRanges.None }.Select(r => r.IsClosedUpwards(9)));
        Assert.Equal([true, false], new[] { 8L, 10L }.Select(high.IsClosedUpwards));
        Assert.False(ValueRanges.Of([long.MinValue, 9]).IsClosedDownwards);
        Assert.False(ValueRanges.Of([1, 9]).IsClosedUpwards(9));
    }

    [Fact]
    public void RangesOfSingleValuesJoinWhereTheyTouch()
    {
        Assert.Equal([new ValueRange(1, 2), new ValueRange(4, 4)], ValueRanges.Of([4, 2, 1, 2]).Ranges);
        Assert.Equal(ValueRanges.Between(1, 3), ValueRanges.Of([3, 2, 1]));
        Assert.NotEqual(ValueRanges.Of([1, 3]), ValueRanges.Of([1, 2, 3]));
        Assert.False(ValueRanges.None.Equals(null));
        Assert.Empty(ValueRanges.Between(2, 1).Ranges);
        Assert.Equal(0, ValueRanges.None.GetHashCode());
        Assert.Equal(ValueRanges.Of([1, 4]).GetHashCode(), ValueRanges.Of([4, 1]).GetHashCode());
        Assert.NotEqual(0, ValueRanges.Of([1, 4]).GetHashCode());
    }

    private static MeasureForm Measure(double? least, bool above, double? most, bool below) => new(Constant(least), above, Constant(most), below, 1);

    private static ConstantAmount? Constant(double? value) => value is { } number ? new ConstantAmount((decimal)number, IsYuan: false) : null;

    private static int On(string day) => Day.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    private static int To(string? day) => day is null ? Day.Last : On(day);
}
