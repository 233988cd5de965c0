namespace SkillTalent.Tests.Rules;

/// <summary>Readings at their edges: which cases are told apart, what is told of bounds, and what becomes of parameters without a value.</summary>
public class ReadingEdgeTests
{
    private static readonly LocalizedText Words = new("事实", "fact");
    private static readonly int Today = Day.Of(new LocalDate(2024, 7, 14));
    private static readonly Fact Flag = new("flag", FactKind.Flag, Words, GivenSource.Instance) { Index = 0 };

    /// <summary>A flag of which the rule asks both ways is told apart, by two tests or by "not"; one that is asked one way needs no cases.</summary>
    [Fact]
    public void AFlagIsToldApartWhereBothWaysAreAsked()
    {
        var yes = new FactTest(Flag, new FlagForm(true));
        var no = new FactTest(Flag, new FlagForm(false));
        Assert.Equal([Truth.True, Truth.True, Truth.Unknown, Truth.Unknown], new Requirement[] { Any(yes, no), Any(yes, new NotRequirement(yes)), Any(yes, yes), All(yes, yes) }.Select(Settled));
        Assert.Equal(Truth.False, Settled(All(yes, no)));
        Assert.Equal([FactValue.Flag(true), FactValue.Flag(false)], Assert.Single(CaseDistinction.Of(Any(yes, no)).Facts).Values);
        Assert.Empty(CaseDistinction.Of(Any(yes, yes)).Facts);
        Timeline whole = CaseDistinction.Of(Any(yes, no)).Timeline(Any(yes, no), new TimelineContext(Nobody(), [null]));
        Assert.Equal((DaySet.All, DaySet.All), (whole.True, whole.Possible));
        Timeline open = CaseDistinction.Of(Any(yes, yes)).Timeline(Any(yes, yes), new TimelineContext(Nobody(), [null]));
        Assert.Equal((DaySet.None, DaySet.All), (open.True, open.Possible));
    }

    /// <summary>So is a choice of up to seven, "none of them" being one more; of a longer list no case is tried.</summary>
    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void AChoiceOfFewIsToldApart(int choices, bool told)
    {
        Fact choice = Choice("choice", choices, 0);
        Requirement either = Either(choice);
        CaseDistinction cases = CaseDistinction.Of(either);
        Assert.Equal(told ? Truth.True : Truth.Unknown, Settled(either));
        Assert.Equal(told ? [.. Enumerable.Range(0, choices).Select(i => FactValue.Of(i)), FactValue.Never] : [], cases.Facts.SelectMany(f => f.Values));
        if (told)
            Assert.Equal([2L, 3L], cases.Cases(_ => FactValue.Between(2, 3)).Select(c => c[0].Value.Number));
    }

    /// <summary>Up to 64 cases are tried: what would make them more stays unknown.</summary>
    [Fact]
    public void SixtyFourCasesAreTried()
    {
        Fact[] facts = [Choice("a", 7, 0), Choice("b", 7, 1), new("c", FactKind.Flag, Words, GivenSource.Instance) { Index = 2 }];
        Assert.Equal(["a", "b"], CaseDistinction.Of(All([.. facts.Select(Either)])).Facts.Select(f => f.Fact.Id));
        Assert.Equal(["c", "a"], CaseDistinction.Of(All(Either(facts[2]), Either(facts[0]), Either(facts[1]))).Facts.Select(f => f.Fact.Id));
        Assert.Equal(64, CaseDistinction.Of(All([.. facts.Select(Either)])).Cases(_ => FactValue.Between(long.MinValue, long.MaxValue)).Count());
    }

    /// <summary>A number, and a flag that moves in time, are told apart by no cases.</summary>
    [Fact]
    public void WhatIsNotToldApart()
    {
        var number = new Fact("number", FactKind.Number, Words, GivenSource.Instance) { Index = 0 };
        Assert.Empty(CaseDistinction.Of(Any(new FactTest(number, new NumberForm(1, 5)), new FactTest(number, new NumberForm(7, 9)))).Facts);
        var moving = new Fact("moving", FactKind.Flag, Words, new Moving()) { Index = 0 };
        Assert.Empty(CaseDistinction.Of(Any(new FactTest(moving, new FlagForm(true)), new FactTest(moving, new FlagForm(false)))).Facts);
    }

    /// <summary>What is known of a fact is told by its bounds: the one that there is.</summary>
    [Fact]
    public void WhatIsKnownIsToldByItsBounds()
    {
        Assert.Equal((ReasonCode.ActualNotBefore, "day", (object)Day.ToDate(Today)), Actual(FactKind.Date, FactValue.Between(Today, long.MaxValue)));
        Assert.Equal((ReasonCode.ActualNotAfter, "day", Day.ToDate(Today)), Actual(FactKind.Date, FactValue.Between(long.MinValue, Today)));
        Assert.Equal((ReasonCode.ActualNumberAtMost, "number", 5m), Actual(FactKind.Number, FactValue.Between(long.MinValue, 5)));
        Assert.Equal((ReasonCode.ActualNumberAtMost, "number", 5m), Actual(FactKind.Number, FactValue.Between(2, 5)));
        Assert.Equal((ReasonCode.ActualNumberAtLeast, "number", 2m), Actual(FactKind.Number, FactValue.Between(2, ValueRange.Greatest)));
        Assert.Equal((ReasonCode.ActualAtMost, "period", new CalendarPeriod(7)), Actual(FactKind.Work, FactValue.Between(0, 7)));
        Assert.Equal(ReasonCode.ActualUnknown, Actual(FactKind.Work, FactValue.Between(0, ValueRange.Greatest)).Code);
        Assert.Equal(ReasonCode.ActualUnknown, Actual(FactKind.Number, FactValue.Between(long.MinValue, ValueRange.Greatest)).Code);
        Assert.Equal(ReasonCode.ActualUnknown, Actual(FactKind.Date, FactValue.Unknown).Code);
        Assert.Equal(ReasonCode.ActualYes, Actual(FactKind.Flag, FactValue.Flag(true)).Code);
        Assert.Equal(ReasonCode.ActualNo, Actual(FactKind.Flag, FactValue.Flag(false)).Code);
        Assert.Equal(ReasonCode.ActualNever, Actual(FactKind.Date, FactValue.Never).Code);
        var unit = new LocalizedText("课时", "lessons");
        Assert.Equal([new LocalizedText("", ""), unit], new[] { null, unit }.Select(u => Reason(new Fact("f", FactKind.Number, Words, GivenSource.Instance) { Index = 0, Unit = u }, FactValue.Of(3)).Arguments["unit"]));
    }

    /// <summary>A test of a parameter is bound to its value wherever it stands; without a value it becomes a flag that nobody knows, with the documents of the test.</summary>
    [Fact]
    public void AParameterIsBoundWhereverItStands()
    {
        var pay = new Fact("pay", FactKind.Number, Words, GivenSource.Instance) { Index = 1 };
        FactTest measure = new(pay, new MeasureForm(new ParameterAmount("wage", Words), above: false, null, below: false, 0)) { Basis = Basis.Reported, Citations = [new Citation("通知")] };
        Requirement plain = All(new FactTest(Flag, new FlagForm(true)));
        Requirement rule = All(new FactTest(Flag, new FlagForm(true)), measure);
        var known = new BindReading(_ => new AmountParameter(700, Basis.Official, []), _ => Flag);
        Assert.Same(plain, known.Of(plain));
        Assert.Null(known.Of(null));
        FactTest bound = Assert.IsType<FactTest>(known.Of(rule)!.Children[1]);
        Assert.Equal((700L, Basis.Reported), (((MeasureForm)bound.Form).Range.Least, bound.Basis));
        FactTest open = Assert.IsType<FactTest>(new BindReading(_ => null, id => new Fact(id, FactKind.Flag, Words, GivenSource.Instance)).Of(rule)!.Children[1]);
        Assert.Equal(("wage", new FlagForm(true), Basis.Reported, "通知"), (open.Fact.Id, open.Form, open.Basis, Assert.Single(open.Citations).Document));
    }

    /// <summary>A subject of which some facts are taken to be otherwise is as it was in everything else.</summary>
    [Fact]
    public void ASubjectOfWhichSomeFactsAreOtherwise()
    {
        var other = new Fact("other", FactKind.Flag, Words, GivenSource.Instance) { Index = 1 };
        var subject = new Subject([], [], null, new Dictionary<string, FactValue> { ["flag"] = FactValue.Flag(true), ["other"] = FactValue.Flag(true) });
        var taken = new OverriddenSubject(subject, [(Flag, FactValue.Flag(false))]);
        Assert.Equal((FactValue.Flag(false), FactValue.Flag(true)), (taken.Sample(Flag, 0, Today), taken.Sample(other, 0, Today)));
        Assert.Equal((true, true), (taken.TellsPast, taken.TellsFuture));
    }

    private static Truth Settled(Requirement rule) => CaseDistinction.Of(rule).Evaluate(rule, FactSet.Project(Nobody(), FactSlots.Of([rule]), [Today]));

    private static Requirement Either(Fact fact)
    {
        FactTest test = fact.Kind == FactKind.Flag ? new(fact, new FlagForm(true)) : FactTest.In(fact, [fact.Choices[0].Code]);
        return Any(test, new NotRequirement(test));
    }

    private static Fact Choice(string id, int choices, int index) => new(id, FactKind.Choice, Words, GivenSource.Instance)
    {
        Index = index,
        Domain = new ChoiceDomain(id, open: false, [.. Enumerable.Range(0, choices).Select(i => new ChoiceOption($"c{i}", Words))]),
    };

    private static (string Code, string Name, object Value) Actual(FactKind kind, FactValue value)
    {
        Reason reason = Reason(new Fact("f", kind, Words, GivenSource.Instance) { Index = 0 }, value);
        string name = reason.Arguments.Keys.FirstOrDefault() ?? "";
        return (reason.Code, name, name.Length == 0 ? "" : reason.Arguments[name]);
    }

    private static Reason Reason(Fact fact, FactValue value)
    {
        TestForm form = fact.Kind switch
        {
            FactKind.Flag => new FlagForm(true),
            FactKind.Number => new NumberForm(1, 5),
            FactKind.Work => new WorkedForm(new CalendarPeriod(12)),
            _ => new FixedDaysForm(1, 5),
        };
        var test = new FactTest(fact, form);
        return StandingReading.Actual(test, FactSet.Project(new Subject([], [], null, new Dictionary<string, FactValue> { ["f"] = value }), FactSlots.Of([test]), [Today]));
    }

    private static Subject Nobody() => new([], [], null, new Dictionary<string, FactValue>());

    private static AllRequirement All(params Requirement[] parts) => new(parts);

    private static AnyRequirement Any(params Requirement[] parts) => new(parts);

    private sealed class Moving : FactSource
    {
        public override TimeEffect Time => TimeEffect.Moves;

        public override FactValue Sample(Fact fact, Subject subject, int day) => FactValue.Unknown;

        public override string Describe() => "moving";
    }
}
