namespace SkillTalent.Tests.Rules;

/// <summary>Trees of requirements as such: what is unconfirmed in them, how they are printed, told apart and made anew.</summary>
public class RequirementShapeTests
{
    private static readonly LocalizedText Label = new("事实", "fact");
    private static readonly Fact Yes = new("a", FactKind.Flag, Label, GivenSource.Instance) { Index = 0 };
    private static readonly Fact Since = new("day", FactKind.Date, Label, GivenSource.Instance) { Index = 0 };
    private static readonly Fact Birth = new("birth", FactKind.Date, Label, GivenSource.Instance) { IsAge = true };
    private static readonly Fact Money = new("money", FactKind.Number, Label, GivenSource.Instance) { Decimals = 2, Unit = new LocalizedText("元", "yuan") };
    private static readonly Fact Grade = new("grade", FactKind.Choice, Label, GivenSource.Instance)
    {
        Domain = new ChoiceDomain("grade", open: false, [new ChoiceOption("low", Label), new ChoiceOption("high", Label)]),
    };

    private static FactTest Sure => new(Yes, new FlagForm(true));

    private static FactTest Unsure => new(Yes, new FlagForm(false)) { Basis = Basis.Unconfirmed };

    [Fact]
    public void WithoutWhatIsUnconfirmed_NothingIsLeftOfIt()
    {
        var leftOut = new List<Requirement>();
        FactTest unsure = Unsure;

        Assert.Null(unsure.WithoutUnconfirmed(leftOut));
        Assert.Same(unsure, Assert.Single(leftOut));
        Assert.Null(new NotRequirement(Unsure).WithoutUnconfirmed(leftOut));
        Assert.Equal(2, leftOut.Count);
        Assert.Null(new AllRequirement([Sure]) { Basis = Basis.Unconfirmed }.WithoutUnconfirmed(leftOut));
        Assert.Equal(3, leftOut.Count);
    }

    [Fact]
    public void WithoutWhatIsUnconfirmed_WhatIsConfirmedIsTheSameObject()
    {
        var leftOut = new List<Requirement>();
        foreach (Requirement node in (Requirement[])[Sure, new AllRequirement([Sure, new NotRequirement(Sure)]), new AnyRequirement([])])
        {
            Assert.Same(node, node.WithoutUnconfirmed(leftOut));
        }

        Assert.Empty(leftOut);
    }

    [Fact]
    public void WithoutWhatIsUnconfirmed_TheRestKeepsItsBasisAndDocuments()
    {
        var leftOut = new List<Requirement>();
        Citation[] cited = [new Citation("D")];
        FactTest sure = Sure;

        Requirement all = new AllRequirement([Unsure, sure]) { Basis = Basis.Reported, Citations = cited }.WithoutUnconfirmed(leftOut)!;
        Assert.Equal((typeof(AllRequirement), Basis.Reported), (all.GetType(), all.Basis));
        Assert.Same(sure, Assert.Single(all.Children));
        Assert.Same(cited, all.Citations);

        Requirement any = new AnyRequirement([Unsure, sure]) { Basis = Basis.Derived, Citations = cited }.WithoutUnconfirmed(leftOut)!;
        Assert.Equal((typeof(AnyRequirement), Basis.Derived), (any.GetType(), any.Basis));
        Assert.Same(sure, Assert.Single(any.Children));
        Assert.Same(cited, any.Citations);

        Requirement not = new NotRequirement(new AnyRequirement([Unsure, sure])) { Basis = Basis.Reported, Citations = cited }.WithoutUnconfirmed(leftOut)!;
        Assert.Equal((typeof(NotRequirement), Basis.Reported), (not.GetType(), not.Basis));
        Assert.Same(sure, Assert.Single(Assert.Single(not.Children).Children));
        Assert.Same(cited, not.Citations);
        Assert.Equal(3, leftOut.Count);

        // Nothing left to choose from is no way, and nothing left to demand is no demand; under "not" neither is there.
        Assert.Empty(new AnyRequirement([Unsure]).WithoutUnconfirmed(leftOut)!.Children);
        Assert.Null(new NotRequirement(new AnyRequirement([Unsure])).WithoutUnconfirmed(leftOut));
        Assert.Null(new AllRequirement([Unsure]).WithoutUnconfirmed(leftOut));
        Assert.Null(new NotRequirement(new AllRequirement([Unsure])).WithoutUnconfirmed(leftOut));
    }

    [Fact]
    public void PrintedRules_MarkWhatIsUnconfirmed_AndReasonsDoNot()
    {
        Assert.Equal(ReasonCode.FlagNo, SentenceReading.Demand(Unsure).Code);
        Assert.Equal(ReasonCode.UnconfirmedPart, SentenceReading.Wording(Unsure).Code);
        Assert.Equal(ReasonCode.FlagNo, SentenceReading.Wording(Unsure, exceptItself: true).Code);
        Assert.Equal(ReasonCode.FlagYes, SentenceReading.Wording(Sure).Code);
        foreach (bool exceptItself in (bool[])[true, false])
        {
            Reason all = SentenceReading.Wording(new AllRequirement([Sure, Unsure]), exceptItself);
            Assert.Equal([ReasonCode.FlagYes, ReasonCode.UnconfirmedPart], ((Reason[])all.Arguments["parts"]).Select(r => r.Code));
        }
    }

    [Fact]
    public void EmptyCombinations()
    {
        Assert.Equal(ReasonCode.Nothing, SentenceReading.Demand(new AllRequirement([])).Code);
        Assert.Equal(ReasonCode.NoWay, SentenceReading.Demand(new AnyRequirement([])).Code);
        Assert.Equal([ReasonCode.NoWay], Unmet(new AnyRequirement([]), FactValue.Unknown).Select(r => r.Code));
        Assert.Empty(Unmet(new AllRequirement([]), FactValue.Unknown));
    }

    [Fact]
    public void AgesAreTold()
    {
        Assert.Equal(ReasonCode.AgeAtLeast, SentenceReading.Demand(new FactTest(Birth, new ElapsedForm(ElapsedKind.AtLeast, new CalendarPeriod(12)))).Code);
        Assert.Equal(ReasonCode.AgeUnder, SentenceReading.Demand(new FactTest(Birth, new ElapsedForm(ElapsedKind.Under, new CalendarPeriod(12)))).Code);
        Assert.Equal(ReasonCode.ElapsedAtLeast, SentenceReading.Demand(new FactTest(Since, new ElapsedForm(ElapsedKind.AtLeast, new CalendarPeriod(12)))).Code);
        Assert.Equal(ReasonCode.ElapsedUnder, SentenceReading.Demand(new FactTest(Since, new ElapsedForm(ElapsedKind.Under, new CalendarPeriod(12)))).Code);
    }

    [Fact]
    public void UnitsAndDecimalsAreTold()
    {
        Reason demand = SentenceReading.Demand(new FactTest(Money, new NumberForm(1250, long.MaxValue)));

        Assert.Equal((12.5m, Money.Unit), ((decimal)demand.Arguments["number"], (LocalizedText)demand.Arguments["unit"]));
    }

    [Fact]
    public void ACutOffDayIsTold_WhereItIsNotTheDayAsked()
    {
        var leaf = new FactTest(Yes, new FlagForm(true)) { AsOf = 1 };

        Assert.Equal(ReasonCode.AsOfCutOff, SentenceReading.Demand(leaf).Code);
        Assert.Equal(ReasonCode.FlagYes, SentenceReading.Demand(leaf, Facts(leaf, FactValue.Unknown, 100, 100)).Code);
        Reason told = SentenceReading.Demand(leaf, Facts(leaf, FactValue.Unknown, 100, 99));
        Assert.Equal((ReasonCode.AsOfDay, Day.ToDate(99)), (told.Code, (LocalDate)told.Arguments["day"]));
        Assert.Equal(ReasonCode.FlagYes, SentenceReading.Demand(Sure, Facts(Sure, FactValue.Unknown, 100, 99)).Code);
        Assert.Equal(ReasonCode.FlagYes, SentenceReading.Demand(Sure).Code);
    }

    [Fact]
    public void APeriodIsToldUpToAHundredYears()
    {
        Reason unmet = Unmet(new FactTest(Since, new ElapsedForm(ElapsedKind.Under, new CalendarPeriod(12))), FactValue.Of(Day.Of(new LocalDate(1800, 1, 1))), date: true).Single();
        var actual = (Reason)unmet.Arguments["actual"];

        Assert.Equal(new CalendarPeriod(1200), actual.Arguments["period"]);
    }

    [Fact]
    public void KeysTellRequirementsApart()
    {
        Requirement?[] all =
        [
            null,
            new FactTest(Yes, new FlagForm(true)),
            new FactTest(Yes, new FlagForm(false)),
            new FactTest(Yes, new FlagForm(false)) { AsOf = 2 },
            new FactTest(Since, new ElapsedForm(ElapsedKind.Within, new CalendarPeriod(14))),
            new FactTest(Since, new ElapsedForm(ElapsedKind.Under, new CalendarPeriod(14))),
            new FactTest(Since, new ElapsedForm(ElapsedKind.Within, new CalendarPeriod(15))),
            new FactTest(Since, new WorkedForm(new CalendarPeriod(12))),
            new FactTest(Since, new FixedDaysForm(10, 20)),
            new FactTest(Since, new FixedDaysForm(10, 21)),
            new FactTest(Since, new BetweenForm(Birth, new CalendarPeriod(-12), new CalendarPeriod(12))),
            new FactTest(Since, new BetweenForm(Birth, new CalendarPeriod(-12), new CalendarPeriod(13))),
            new FactTest(Grade, new ChoiceForm(Grade.Domain!, ["low", "high"])),
            new FactTest(Grade, new ChoiceForm(Grade.Domain!, ["low"])),
            new FactTest(Money, new NumberForm(1, 2)),
            new FactTest(Money, new NumberForm(1, 3)),
            new AllRequirement([Sure, new NotRequirement(Sure)]),
            new AnyRequirement([Sure, new NotRequirement(Sure)]),
        ];
        string[] keys = [.. all.Select(KeyReading.Of)];
        Assert.Equal(keys.Length, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            KeyReading.Of(new FactTest(Grade, new ChoiceForm(Grade.Domain!, ["low", "high"]))),
            KeyReading.Of(new FactTest(Grade, new ChoiceForm(Grade.Domain!, ["high", "low"]))));
    }

    [Fact]
    public void NamesAndCodes()
    {
        Assert.Equal(["unconfirmed", "derived", "reported", "official"], Enum.GetValues<Basis>().Select(b => b.ToCode()));
        Assert.Equal(
            ["未证实 / unconfirmed", "推导 / derived", "据报道 / reported", "官方文本 / official"], Enum.GetValues<Basis>().Select(b => b.ToLabel().ToString()));
        Assert.Equal(
            ["date 日期 / date", "choice 选项 / choice", "flag 是否 / yes or no", "number 数 / number", "work 累计工作 / cumulative work"],
            ((FactKind[])[FactKind.Date, FactKind.Choice, FactKind.Flag, FactKind.Number, FactKind.Work]).Select(k => $"{k.ToCode()} {k.ToLabel()}"));
        Assert.Equal(("D", "D 3"), (new Citation("D").ToString(), new Citation("D", "3").ToString()));
        Assert.Equal(new CalendarPeriod(36), CalendarPeriod.Years(3));
        Assert.Equal((0, 1, -1), (Grade.Domain!.IndexOf("low"), Grade.Domain.IndexOf("high"), Grade.Domain.IndexOf("none")));
        Assert.Equal(("worker", "", -1), (Birth.Subject, Birth.Rulebook, Birth.Index));
    }

    [Fact]
    public void MembersOfRecords()
    {
        Assert.Equal((1, 0), (ItemValue.OfFlag(true).Number, ItemValue.OfFlag(false).Number));
        Assert.Equal(15_000, ItemValue.OfNumber(1.5m).Number);
        Assert.Throws<OverflowException>(() => ItemValue.OfNumber(decimal.MaxValue / 100_000_000));
        Assert.Equal(-1, SkillTalent.WorkerSchema.Instance.IndexOfMember("nothing"));
        Assert.Equal(-1, SkillTalent.WorkerSchema.Instance.IndexOfList("nothing"));
    }

    [Fact]
    public void TheEndsOfTimeStayWhereTheyAre()
    {
        int first = DateOnly.MinValue.DayNumber;
        int last = DateOnly.MaxValue.DayNumber;

        Assert.Equal((first, last), (Day.Add(first, new CalendarPeriod(0, 1)), Day.Add(last, new CalendarPeriod(0, -1))));
        Assert.Equal((first + 2, last - 2), (Day.Add(first + 1, new CalendarPeriod(0, 1)), Day.Add(last - 1, new CalendarPeriod(0, -1))));
    }

    [Fact]
    public void SetsOfDaysAreEqualByTheirDays()
    {
        DaySet one = DaySet.Between(1, 5);

        Assert.Equal((true, false), (one.Equals(DaySet.Between(1, 5)), one.Equals(DaySet.Between(1, 6))));
        Assert.False(((IEquatable<DaySet>)one).Equals(null));
        Assert.Equal(one.GetHashCode(), DaySet.Between(1, 5).GetHashCode());
        Assert.NotEqual(one.GetHashCode(), DaySet.Between(1, 6).GetHashCode());
        Assert.Same(DaySet.None, one.Intersect(DaySet.From(6)));
        Assert.Same(DaySet.None, DaySet.All.Complement());
    }

    private static FactSet Facts(Requirement node, FactValue value, int on, int cutOff)
    {
        FactSlots slots = FactSlots.Of([node]);
        var given = slots.All.Select(s => s.Fact.Id).Distinct().ToDictionary(id => id, _ => value, StringComparer.Ordinal);
        return FactSet.Project(new Subject([], [], null, given), slots, [on, cutOff]);
    }

    private static Reason[] Unmet(Requirement node, FactValue value, bool date = false)
    {
        int on = date ? Day.Of(new LocalDate(2023, 7, 14)) : 100;
        FactSet facts = Facts(node, value, on, on);
        return StandingReading.Unmet(node, facts, new TimelineContext(facts.Subject, [null, null]));
    }
}
