namespace SkillTalent.Tests.Rules;

/// <summary>Small parts of rules at their edges: what they say of themselves, what they refuse, and what equals what.</summary>
public class RuleEdgeTests
{
    private static readonly LocalizedText Words = new("事实", "fact");
    private static readonly Dictionary<string, FactValue> Nothing = [];
    private static readonly Fact Flag = new("flag", FactKind.Flag, Words, GivenSource.Instance);

    [Theory]
    [InlineData(2.0, false, null, false, "measure 2  ")]
    [InlineData(2.0, true, 9.0, true, "measure 2 above 9 below ")]
    [InlineData(null, false, 9.0, false, "measure  9 ")]
    public void WhatAMeasureSaysOfItself(double? least, bool above, double? most, bool below, string text)
    {
        ConstantAmount? Of(double? number) => number is { } known ? new ConstantAmount((decimal)known, IsYuan: false) : null;
        var form = new MeasureForm(Of(least), above, Of(most), below, 0);
        Assert.Equal($"{text}{form.Range}", form.ToString());
    }

    /// <summary>A choice of several is told by its words, or by the table that lists them; the order in which they stand is none of its own.</summary>
    [Fact]
    public void AChoiceIsTold()
    {
        var domain = new ChoiceDomain("grades", open: false, [new("b", new LocalizedText("乙", "B")), new("a", new LocalizedText("甲", "A")), new("c", new LocalizedText("丙", "C"))]);
        var fact = new Fact("grade", FactKind.Choice, new LocalizedText("级别", "grade"), GivenSource.Instance) { Domain = domain };
        ChoiceForm form = new(domain, ["b", "a"]);
        Assert.Equal("in a,b", form.ToString());
        Assert.Equal(form, new ChoiceForm(domain, ["a", "b"]));
        Assert.NotEqual(form, new ChoiceForm(domain, ["a"]));
        Assert.False(form.Equals(null));
        Assert.Equal("grade is B or A", form.Demand(fact).Text(Language.English));
        var table = new LocalizedText("目录", "the list");
        Reason listed = FactTest.In(fact, ["a", "b"], table).Form.Demand(fact);
        Assert.Equal((ReasonCode.ChoiceListed, fact.Label, table), (listed.Code, listed.Arguments["fact"], listed.Arguments["table"]));
        Assert.Equal(-1, domain.None);
        Assert.Equal(-1, domain.IndexOf("z"));
        Assert.Equal(1, new ChoiceDomain("open", open: true, [new("a", Words), new(ChoiceDomain.Other, Words)]).IndexOf("z"));
        Assert.Equal(1, new ChoiceDomain("g", open: false, [new("a", Words), new(ChoiceDomain.NoneCode, Words)]).None);
    }

    /// <summary>Work whose spells are not laid out, as of a row of columns, has none that are marked; work since no day comes from no list.</summary>
    [Fact]
    public void WorkWithoutSpells()
    {
        WorkHistory work = WorkHistory.Merge([new DayInterval(Day.Of(new LocalDate(2020, 1, 1)), Day.Last)]);
        var subject = new Subject([], [], work, Nothing);
        var source = new WorkedSource(null, (0, 0));
        Assert.Equal(0, source.UnstatedSpells(subject));
        Assert.Equal(FactValue.Of(12), source.Sample(new Fact("w", FactKind.Work, Words, source), subject, Day.Of(new LocalDate(2021, 1, 1))));
        Assert.Equal(-1, source.List);
        Assert.Equal(0, new WorkedSource(null, (0, 0)).Mark);
        Assert.Equal(-1, new WorkedSource(null).Mark);
    }

    /// <summary>Spells that touch are one, and so are those that overlap, in any order.</summary>
    [Fact]
    public void SpellsThatTouchAreOne()
    {
        Assert.Equal([new DayInterval(1, 9)], WorkHistory.Merge([new(1, 5), new(6, 9)]).Spells);
        Assert.Equal([new DayInterval(1, 9)], WorkHistory.Merge([new(6, 9), new(1, 6)]).Spells);
        Assert.Equal([new DayInterval(1, 5), new DayInterval(7, 9)], WorkHistory.Merge([new(1, 5), new(7, 9)]).Spells);
        Assert.Equal([new DayInterval(1, Day.Last)], WorkHistory.Merge([new(1, Day.Last), new(7, 9)]).Spells);
    }

    /// <summary>What is wanted of a part of "not" is that it is not.</summary>
    [Fact]
    public void NotWantsTheContrary()
    {
        var test = new FactTest(Flag, new FlagForm(true));
        Assert.Equal([(test, false)], new NotRequirement(test).SignedTests());
        Assert.Equal([(test, true)], new NotRequirement(new NotRequirement(test)).SignedTests());
        Assert.Equal([(test, true)], new NotRequirement(test).SignedTests(wanted: false));
    }

    [Theory]
    [InlineData("PM")]
    [InlineData("PYM")]
    [InlineData("P1YM")]
    [InlineData("P123456D")]
    public void APeriodWithoutANumberIsNone(string text) => Assert.False(CalendarPeriod.TryParse(text, out _));

    [Fact]
    public void ANumberThatIsTooLargeForARecordIsRefused()
    {
        Assert.Throws<OverflowException>(() => ItemValue.OfNumber(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => ItemValue.OfNumber(900_000_000_000_000_000m));
        Assert.Equal(FactState.Unknown, ItemValue.OfNumber(null).State);
        Assert.Equal(FactState.Unknown, ItemValue.OfText(null).State);
    }

    /// <summary>A version of the schedule that was published after the day as of which things are known is not seen; nor is one behind it that was.</summary>
    [Fact]
    public void WhatWasPublishedLaterIsNotSeen()
    {
        int Of(int year, int month, int day) => Day.Of(new LocalDate(year, month, day));
        var group = new RetirementGroup([], [new RetirementStep(Of(2000, 1, 1), 60, 1, 0), new RetirementStep(Of(2025, 1, 1), 60, 4, 36, Of(2024, 9, 13)), new RetirementStep(Of(2030, 1, 1), 60, 1, 60, Of(2024, 9, 12))]);
        int birth = Of(1976, 9, 1);
        Assert.Equal(new LocalDate(2036, 9, 1), Day.ToDate(group.DayOf(Of(1976, 9, 1), Of(2020, 1, 1))));
        Assert.Equal(new LocalDate(2041, 9, 1), Day.ToDate(group.DayOf(birth, Of(2024, 9, 12))));
        Assert.Equal(new LocalDate(2041, 9, 1), Day.ToDate(group.DayOf(birth, Of(2024, 9, 13))));
        Assert.Equal(new LocalDate(2025, 2, 1), Day.ToDate(group.DayOf(Of(1965, 1, 1), Of(2024, 9, 13))));
        Assert.Equal(new LocalDate(2025, 1, 1), Day.ToDate(group.DayOf(Of(1965, 1, 1), Of(2024, 9, 12))));
    }

    /// <summary>The day of retirement is computed from the birth and from what tells the group; a row of columns states none.</summary>
    [Fact]
    public void WhatRetirementIsComputedFrom()
    {
        var source = new RetirementSource("retired", 2, 5, [new RetirementGroup([(1, "male"), (5, "x")], [new RetirementStep(1, 60, 1, 0)])]);
        Assert.Equal([5, 1], source.ComputedFrom);
        Assert.False(source.IsStated(new Subject([], [], null, Nothing)));
    }

    /// <summary>A member that is compared with one of the subject: what the subject does not say is what stands for it, or unknown.</summary>
    [Theory]
    [InlineData("a", null, "a", nameof(Truth.True))]
    [InlineData("a", null, "b", nameof(Truth.False))]
    [InlineData(null, null, "a", nameof(Truth.Unknown))]
    [InlineData(null, "a", "a", nameof(Truth.True))]
    [InlineData(null, "b", "a", nameof(Truth.False))]
    [InlineData("", null, "a", nameof(Truth.False))]
    public void AMemberIsTheSubjectsOwn(string? own, string? whileAbsent, string code, string truth)
    {
        ItemValue value = own is null ? ItemValue.Unknown : own.Length == 0 ? ItemValue.None : ItemValue.OfText(own);
        Assert.Equal(truth, new RecordSameTest(0, 0, whileAbsent).Test(new SubjectRecord([ItemValue.OfText(code)], 1, Day.Last), new Subject([value], [], null, Nothing)).ToString());
    }

    /// <summary>A list of codes says of which type a value is no member.</summary>
    [Fact]
    public void AValueThatIsNoMemberIsRefused()
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => ((Outcome)99).ToCode());
        Assert.Contains("Not a member of Outcome", refused.Message, StringComparison.Ordinal);
    }
}
