using SkillTalent.Rules;

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

    private static FlagRequirement Sure => new(Yes, true);

    private static FlagRequirement Unsure => new(Yes, false) { Basis = Basis.Unconfirmed };

    [Fact]
    public void WithoutWhatIsUnconfirmed_NothingIsLeftOfIt()
    {
        var leftOut = new List<Requirement>();
        FlagRequirement unsure = Unsure;

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
        FlagRequirement sure = Sure;

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

        // Nothing left to choose from is no way, and nothing left to demand is no demand.
        Assert.Empty(new AnyRequirement([Unsure]).WithoutUnconfirmed(leftOut)!.Children);
        Assert.Empty(new AllRequirement([Unsure]).WithoutUnconfirmed(leftOut)!.Children);
    }

    [Fact]
    public void PrintedRules_MarkWhatIsUnconfirmed_AndReasonsDoNot()
    {
        Assert.Equal(ReasonCode.FlagNo, RequirementReasons.Demand(Unsure).Code);
        Assert.Equal(ReasonCode.UnconfirmedPart, RequirementReasons.Wording(Unsure).Code);
        Assert.Equal(ReasonCode.FlagNo, RequirementReasons.Wording(Unsure, exceptItself: true).Code);
        Assert.Equal(ReasonCode.FlagYes, RequirementReasons.Wording(Sure).Code);
        foreach (bool exceptItself in (bool[])[true, false])
        {
            Reason all = RequirementReasons.Wording(new AllRequirement([Sure, Unsure]), exceptItself);
            Assert.Equal([ReasonCode.FlagYes, ReasonCode.UnconfirmedPart], ((Reason[])all.Arguments["parts"]).Select(r => r.Code));
        }
    }

    [Fact]
    public void EmptyCombinations()
    {
        Assert.Equal(ReasonCode.Nothing, RequirementReasons.Demand(new AllRequirement([])).Code);
        Assert.Equal(ReasonCode.NoWay, RequirementReasons.Demand(new AnyRequirement([])).Code);
        Assert.Equal([ReasonCode.NoWay], Unmet(new AnyRequirement([]), FactValue.Unknown).Select(r => r.Code));
        Assert.Empty(Unmet(new AllRequirement([]), FactValue.Unknown));
    }

    [Fact]
    public void AgesAreTold()
    {
        Assert.Equal(ReasonCode.AgeAtLeast, RequirementReasons.Demand(new ElapsedRequirement(Birth, ElapsedTest.AtLeast, new CalendarPeriod(12))).Code);
        Assert.Equal(ReasonCode.AgeUnder, RequirementReasons.Demand(new ElapsedRequirement(Birth, ElapsedTest.Under, new CalendarPeriod(12))).Code);
        Assert.Equal(ReasonCode.ElapsedAtLeast, RequirementReasons.Demand(new ElapsedRequirement(Since, ElapsedTest.AtLeast, new CalendarPeriod(12))).Code);
        Assert.Equal(ReasonCode.ElapsedUnder, RequirementReasons.Demand(new ElapsedRequirement(Since, ElapsedTest.Under, new CalendarPeriod(12))).Code);
    }

    [Fact]
    public void UnitsAndDecimalsAreTold()
    {
        Reason demand = RequirementReasons.Demand(new NumberRequirement(Money, 1250, long.MaxValue));

        Assert.Equal((12.5m, Money.Unit), ((decimal)demand.Arguments["number"], (LocalizedText)demand.Arguments["unit"]));
    }

    [Fact]
    public void ACutOffDayIsTold_WhereItIsNotTheDayAsked()
    {
        var leaf = new FlagRequirement(Yes, true) { AsOf = 1 };

        Assert.Equal(ReasonCode.AsOfCutOff, RequirementReasons.Demand(leaf).Code);
        Assert.Equal(ReasonCode.FlagYes, RequirementReasons.Demand(leaf, Facts(FactValue.Unknown, 100, 100)).Code);
        Reason told = RequirementReasons.Demand(leaf, Facts(FactValue.Unknown, 100, 99));
        Assert.Equal((ReasonCode.AsOfDay, Day.ToDate(99)), (told.Code, (LocalDate)told.Arguments["day"]));
        Assert.Equal(ReasonCode.FlagYes, RequirementReasons.Demand(Sure, Facts(FactValue.Unknown, 100, 99)).Code);
        Assert.Equal(ReasonCode.FlagYes, RequirementReasons.Demand(Sure).Code);
    }

    [Fact]
    public void APeriodIsToldUpToAHundredYears()
    {
        Reason unmet = Unmet(new ElapsedRequirement(Since, ElapsedTest.Under, new CalendarPeriod(12)), FactValue.Of(Day.Of(new LocalDate(1800, 1, 1))), date: true).Single();
        var actual = (Reason)unmet.Arguments["actual"];

        Assert.Equal(new CalendarPeriod(1200), actual.Arguments["period"]);
    }

    [Fact]
    public void KeysTellRequirementsApart()
    {
        (Requirement? Node, string Key)[] all =
        [
            (null, ""),
            (new FlagRequirement(Yes, true), "a@0 yes"),
            (new FlagRequirement(Yes, false), "a@0 no"),
            (new FlagRequirement(Yes, false) { AsOf = 2 }, "a@2 no"),
            (new ElapsedRequirement(Since, ElapsedTest.Within, new CalendarPeriod(14)), "day@0 Within P14M"),
            (new WorkedRequirement(Since, new CalendarPeriod(12)), "day@0 worked P1Y"),
            (new FixedDayRequirement(Since, 10, 20), "day@0 days 10 20"),
            (new BetweenRequirement(Since, Birth, new CalendarPeriod(-12), new CalendarPeriod(12)), "day@0 between birth -P1Y P1Y"),
            (new ChoiceRequirement(Grade, ["low", "high"]), "grade@0 in low,high"),
            (new NumberRequirement(Money, 1, 2), "money@0 number 1 2"),
            (new AllRequirement([Sure, new NotRequirement(Sure)]), "AllRequirement(a@0 yes;NotRequirement(a@0 yes))"),
        ];
        Assert.All(all, a => Assert.Equal(a.Key, RequirementKey.Of(a.Node)));
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
        Assert.Equal(-1, SkillTalent.Workers.WorkerSchema.Instance.IndexOfMember("nothing"));
        Assert.Equal(-1, SkillTalent.Workers.WorkerSchema.Instance.IndexOfList("nothing"));
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

    private static FactSet Facts(FactValue value, int on, int cutOff) =>
        FactSet.Of(new Subject([], [], null, new Dictionary<string, FactValue>(StringComparer.Ordinal)), [[value], [value]], [on, cutOff]);

    private static Reason[] Unmet(Requirement node, FactValue value, bool date = false)
    {
        int on = date ? Day.Of(new LocalDate(2023, 7, 14)) : 100;
        FactSet facts = Facts(value, on, on);
        return RequirementReasons.Unmet(node, facts, new TimelineContext(facts.Subject, [null, null]));
    }
}
