namespace SkillTalent.Tests.Rules;

/// <summary>Facts and their sources at their edges: what time does to a test, what is calculated, what is counted, and from which age people may work.</summary>
public class FactEdgeTests
{
    private static readonly LocalizedText Words = new("数", "number");
    private static readonly int Today = Day.Of(new LocalDate(2024, 7, 14));

    /// <summary>Time alone can end what a moving form or fact says, and what rises only where more is too much.</summary>
    [Theory]
    [InlineData(nameof(TimeEffect.None), nameof(TimeEffect.None), true, false, false)]
    [InlineData(nameof(TimeEffect.None), nameof(TimeEffect.None), false, false, false)]
    [InlineData(nameof(TimeEffect.Rises), nameof(TimeEffect.None), true, false, true)]
    [InlineData(nameof(TimeEffect.Rises), nameof(TimeEffect.None), false, true, true)]
    [InlineData(nameof(TimeEffect.Moves), nameof(TimeEffect.None), true, true, true)]
    [InlineData(nameof(TimeEffect.None), nameof(TimeEffect.Rises), true, false, true)]
    [InlineData(nameof(TimeEffect.None), nameof(TimeEffect.Moves), true, true, true)]
    [InlineData(nameof(TimeEffect.Rises), nameof(TimeEffect.Rises), true, false, true)]
    public void WhatTimeDoesToATest(string source, string form, bool isOpenAbove, bool mayFall, bool mayRise)
    {
        var fact = new Fact("f", FactKind.Number, Words, new Timed(Enum.Parse<TimeEffect>(source)));
        var test = new FactTest(fact, new TimedForm(Enum.Parse<TimeEffect>(form), isOpenAbove ? long.MaxValue : 5));
        Assert.Equal((mayFall, mayRise, source != nameof(TimeEffect.None)), (test.MayFall, test.MayRise, test.FactsMove));
    }

    /// <summary>A test beside another day moves as that day does: time can make it true or false again where the other is not the same on every day.</summary>
    [Theory]
    [InlineData(nameof(TimeEffect.None), false)]
    [InlineData(nameof(TimeEffect.Moves), true)]
    public void ATestBesideAnotherDayMovesWithIt(string other, bool moves)
    {
        var still = new Fact("still", FactKind.Date, Words, new Timed(TimeEffect.None));
        var second = new Fact("second", FactKind.Date, Words, new Timed(Enum.Parse<TimeEffect>(other)));
        var test = new FactTest(still, new BetweenForm(second, new CalendarPeriod(0), new CalendarPeriod(1)));
        Assert.Equal((moves, moves, moves), (test.MayFall, test.MayRise, test.FactsMove));
    }

    /// <summary>Only a choice of occupations may be named otherwise than whoever states it expects.</summary>
    [Fact]
    public void OccupationsAreTold()
    {
        Fact Choice(OccupationCatalogue? known) =>
            new("choice", FactKind.Choice, Words, GivenSource.Instance) { Domain = new ChoiceDomain("d", open: false, [new("a", Words)]) { Occupations = known } };
        Assert.True(Requirement.IsTold(Choice(OccupationCatalogue.None)));
        Assert.False(Requirement.IsTold(Choice(null)));
        Assert.False(Requirement.IsTold(new Fact("flag", FactKind.Flag, Words, GivenSource.Instance)));
        Assert.True(Requirement.IsTold(new Fact("work", FactKind.Work, Words, new WorkedSource(null))));
    }

    /// <summary>What is calculated changes on the days on which its parts do.</summary>
    [Fact]
    public void WhatIsCalculatedChangesWithItsParts()
    {
        var list = new RecordSchema("records", [new("day", MemberKind.Date)], "day");
        var count = new Fact("count", FactKind.Number, Words, new CountFold(list, new RecordQuery(0, []), withinYear: false));
        List<int> steps = [];
        new CalculatedSource(new SumAmount([new FactAmount(count), new ConstantAmount(1, IsYuan: false)]))
            .AddSteps(new Subject([], [[new SubjectRecord([ItemValue.OfDay(Today)], Today, Day.Last)]], null, new Dictionary<string, FactValue>()), steps);
        Assert.Equal([Today], steps);
    }

    /// <summary>Employment that goes on past the day of retirement moves the latest to its end, on the very day, too; one without an end leaves none.</summary>
    [Fact]
    public void WhoWorksPastTheDayRetiresLater()
    {
        int birth = Day.Of(new LocalDate(1960, 1, 1));
        int reached = Day.Of(new LocalDate(2020, 1, 1));
        var source = new RetirementSource("retired", 1, 0, [new RetirementGroup([], [new RetirementStep(Day.First, 60, 1, 0)])]);
        var fact = new Fact("retired", FactKind.Date, Words, source);
        FactValue Of(int? end) => source.Bounds(fact, new Subject(
            [ItemValue.OfDay(birth), ItemValue.Unknown], [], end is { } last ? WorkHistory.Merge([new DayInterval(reached - 900, last)]) : null, new Dictionary<string, FactValue>()));
        Assert.Equal(FactValue.Of(reached), Of(null));
        Assert.Equal(FactValue.Of(reached), Of(reached - 1));
        Assert.Equal(FactValue.Between(reached, reached + 1), Of(reached));
        Assert.Equal(FactValue.Between(reached, long.MaxValue), Of(Day.Last));
    }

    /// <summary>What is calculated from facts is rounded to the fact's decimals, half away from zero, and assumed where one of them is.</summary>
    [Theory]
    [InlineData(1.25, false, 13L)]
    [InlineData(1.24, false, 12L)]
    [InlineData(-1.25, true, -13L)]
    [InlineData(99_999_999_999_999.0, false, 999_999_999_999_990L)]
    [InlineData(100_000_000_000_000.0, false, null)]
    [InlineData(-100_000_000_000_000.0, false, null)]
    public void WhatIsCalculated(double value, bool assumed, long? expected)
    {
        var part = new Fact("part", FactKind.Number, Words, new Stated(assumed)) { Decimals = 2 };
        var source = new CalculatedSource(new SumAmount([new FactAmount(part), new ConstantAmount((decimal)value, IsYuan: false)]));
        FactValue sampled = source.Sample(new Fact("sum", FactKind.Number, Words, source) { Decimals = 1 }, new Subject([], [], null, new Dictionary<string, FactValue>()), Today);
        Assert.Equal((expected ?? (value < 0 ? long.MinValue : sampled.Least), expected ?? (value < 0 ? sampled.Most : ValueRange.Greatest)), (sampled.Least, sampled.Most));
        Assert.Equal(expected is null, sampled.Least != sampled.Most);
        Assert.Equal(assumed, sampled.Assumed);
        Assert.StartsWith("calculated: ", source.Describe(), StringComparison.Ordinal);
        Assert.Equal(TimeEffect.None, source.Time);
    }

    /// <summary>One of two assumed parts makes the whole an assumption, in either order; a moving part makes it move.</summary>
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void OnePartThatIsAssumedIsEnough(bool first, bool second)
    {
        Fact[] parts = [new("a", FactKind.Number, Words, new Stated(first)), new("b", FactKind.Number, Words, new Stated(second))];
        var source = new CalculatedSource(new SumAmount([.. parts.Select(p => new FactAmount(p))]));
        Assert.True(source.Sample(new Fact("sum", FactKind.Number, Words, source), new Subject([], [], null, new Dictionary<string, FactValue>()), Today).Assumed);
        var moving = new CalculatedSource(new SumAmount([new FactAmount(parts[0]), new FactAmount(new Fact("m", FactKind.Number, Words, new Timed(TimeEffect.Rises)))]));
        Assert.Equal(TimeEffect.Moves, moving.Time);
    }

    [Fact]
    public void WhatPaymentsCount()
    {
        GivenSource year = GivenSource.Counting("year")!;
        GivenSource month = GivenSource.Counting("month")!;
        Assert.Equal([1, 1, 2, 3], new[] { 0m, 11.9m, 12m, 24m }.Select(m => year.After(m).Least));
        Assert.Equal([1, 2, 3], new[] { 0.9m, 1m, 2.5m }.Select(m => month.After(m).Least));
        Assert.Equal([true, true, false], new[] { year, month, GivenSource.Instance }.Select(s => s.IsCounted));
        Assert.Equal(["year of the entitlement", "month of the entitlement", "given"], new[] { year, month, GivenSource.Instance }.Select(s => s.Describe()));
        Assert.Equal("a parameter without a value", UnmeasuredSource.Instance.Describe());
        Assert.Equal(-1, UnmeasuredSource.Instance.List);
    }

    [Fact]
    public void TheLastDayIsNever()
    {
        Assert.Equal(FactValue.Never, FactValue.OfDay(Day.Last));
        Assert.Equal(FactValue.Of(Today), FactValue.OfDay(Today));
        Assert.Equal(FactValue.Of(Day.First), FactValue.OfDay(Day.First));
    }

    /// <summary>The age of the version in force counts; of days before all of them the first.</summary>
    [Theory]
    [InlineData("1979-12-31", 14)]
    [InlineData("1980-01-01", 14)]
    [InlineData("1994-12-31", 14)]
    [InlineData("1995-01-01", 16)]
    [InlineData("2024-01-01", 16)]
    public void TheAgeFromWhichPeopleMayWork(string on, int years)
    {
        var age = new WorkingAge(0, [(Of("1980-01-01"), 14), (Of("1995-01-01"), 16)]);
        (int Day, int Years) reached = age.Of(new Subject([ItemValue.OfDay(Of("1970-03-01"))], [], null, new Dictionary<string, FactValue>()), Of(on))!.Value;
        Assert.Equal((Of($"{1970 + years}-03-01"), years), reached);
        Assert.Null(age.Of(new Subject([], [], null, new Dictionary<string, FactValue>()), Of(on)));
        Assert.Null(age.Of(new Subject([ItemValue.Unknown], [], null, new Dictionary<string, FactValue>()), Of(on)));
    }

    /// <summary>The days whose cut-off lies in a set, each asked alone; the ends of all days stay open.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void TheDaysOfACutOff(int years)
    {
        var cutOff = new CutOff("round", 6, 30, years);
        foreach (DaySet set in new[] { DaySet.Between(Of("2020-06-30"), Of("2022-06-29")), DaySet.Between(Of("2020-07-01"), Of("2022-06-30")), DaySet.Between(Day.First, Of("2021-06-30")), DaySet.Between(Of("2021-06-30"), Day.Last) })
        {
            DaySet days = cutOff.DaysWhoseCutOffIn(set);
            for (int day = Of("2018-01-01"); day < Of("2025-01-01"); day++)
                Assert.Equal(set.Contains(cutOff.For(day)), days.Contains(day));
        }

        Assert.Equal(DaySet.All, cutOff.DaysWhoseCutOffIn(DaySet.All));
    }

    /// <summary>Spells with the mark do not count; those of which it is not stated do, and are told.</summary>
    [Theory]
    [InlineData(false, false, 24, 0)]
    [InlineData(true, false, 12, 0)]
    [InlineData(false, true, 12, 0)]
    [InlineData(true, true, 0, 0)]
    [InlineData(null, false, 24, 1)]
    [InlineData(null, null, 24, 2)]
    [InlineData(true, null, 12, 1)]
    public void MarkedSpellsDoNotCount(bool? first, bool? second, int months, int unstated)
    {
        var source = new WorkedSource(null, (0, 0));
        SubjectRecord[] spells = [Spell(first, "2020-01-01", "2020-12-31"), Spell(second, "2022-01-01", "2022-12-31")];
        var subject = new Subject([], [spells], WorkHistory.Merge(spells.Select(s => new DayInterval(s.From, s.To))), new Dictionary<string, FactValue>());
        Assert.Equal(FactValue.Of(months), source.Sample(new Fact("work", FactKind.Work, Words, source), subject, Of("2024-01-01")));
        Assert.Equal(unstated, source.UnstatedSpells(subject));
        Assert.Equal((0, -1), (source.Mark, source.List));
        Assert.Equal(-1, new WorkedSource(null).Mark);
        Assert.Equal(0, new WorkedSource(null).UnstatedSpells(subject));
        Assert.Equal(24, new WorkedSource(null).Sample(new Fact("work", FactKind.Work, Words, source), subject, Of("2024-01-01")).Least);
    }

    private static SubjectRecord Spell(bool? mark, string from, string to) => new([ItemValue.OfFlag(mark)], Of(from), Of(to));

    private static int Of(string day) => Day.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    private sealed class Timed(TimeEffect time) : FactSource
    {
        public override TimeEffect Time => time;

        public override FactValue Sample(Fact fact, Subject subject, int day) => FactValue.Of(day);

        public override string Describe() => "timed";
    }

    private sealed class Stated(bool assumed) : FactSource
    {
        public override TimeEffect Time => TimeEffect.None;

        public override FactValue Sample(Fact fact, Subject subject, int day) => assumed ? FactValue.Of(0).AsAssumed() : FactValue.Of(0);

        public override string Describe() => "stated";
    }

    private sealed record TimedForm(TimeEffect Effect, long Most) : TestForm
    {
        public override FactKind Tests => FactKind.Number;

        public override TimeEffect Time => Effect;

        public override ValueRanges ValuesOn(int day) => ValueRanges.Between(1, Most);

        public override Reason Demand(Fact fact) => throw new NotSupportedException();
    }
}
