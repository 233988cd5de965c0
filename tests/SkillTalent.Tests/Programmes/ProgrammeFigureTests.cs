namespace SkillTalent.Tests.Programmes;

public class ProgrammeFigureTests
{
    [Fact]
    public void Quzhou_TheTargetIsImplied()
    {
        ProgrammeFigure figure = One("""
            { "item": "training", "label": { "zh": "职业技能培训", "en": "training" }, "year": 2023, "through": "2023-06", "achieved": 79000, "rate": 141,
              "unit": { "zh": "人次", "en": "person-times" } }
            """);

        Assert.Equal("training", figure.Item);
        Assert.Equal("职业技能培训", figure.Label.Zh);
        Assert.Equal((2023, null, "2023-06"), (figure.Year, figure.Since, figure.Through));
        Assert.Equal("人次", figure.Unit!.Zh);
        Assert.Equal(new PrintedPercent(141), figure.Rate);
        Assert.Null(figure.CompletionRate);
        Assert.Equal(new WholeNumberRange(55_831, 56_227), figure.ImpliedTargets);
    }

    [Fact]
    public void TargetAndResultGiveTheRate_AndNothingIsImplied()
    {
        ProgrammeFigure figure = One("""{ "item": { "zh": "培训", "en": "training" }, "target": 56000, "achieved": 79000, "rate": 141 }""");
        Assert.Null(figure.Item);
        Assert.Equal(79m / 56m, figure.CompletionRate);
        Assert.Null(figure.ImpliedTargets);
    }

    [Theory]
    [InlineData("""  "target": 0, "achieved": 5  """)]
    [InlineData("""  "target": 1600000  """)]
    [InlineData("""  "achieved": 3257  """)]
    public void WithoutBoth_ThereIsNoRate(string numbers) =>
        Assert.Null(One($$"""{ "item": { "zh": "甲", "en": "a" }, {{numbers}} }""").CompletionRate);

    [Theory]
    [InlineData("""  "achieved": 79000, "approximate": "over", "rate": 141  """)]
    [InlineData("""  "achieved": 79000.5, "rate": 141  """)]
    [InlineData("""  "achieved": 10000000001, "rate": 141  """)]
    [InlineData("""  "achieved": 79000  """)]
    [InlineData("""  "rate": 141  """)]
    public void WithoutAnExactWholeResultAndAPrintedRate_NothingIsImplied(string numbers) =>
        Assert.Null(One($$"""{ "item": { "zh": "甲", "en": "a" }, {{numbers}} }""").ImpliedTargets);

    [Fact]
    public void Yancheng_NearlySixtyPercentOf113()
    {
        ProgrammeFigure figure = One("""{ "item": { "zh": "甲", "en": "a" }, "of": 113, "share": 59.5, "shareDecimals": 1, "approximate": "nearly" }""");
        Assert.Equal((113m, new PrintedPercent(59.5m, 1), Approximation.Nearly), (figure.Of, figure.Share, figure.Approximation));
    }

    [Fact]
    public void WhatIsNotSaidIsTheProvisions()
    {
        Provision provision = TestRulebook.Programme("""
            "figures": [ { "item": { "zh": "甲", "en": "a" } },
                         { "item": { "zh": "乙", "en": "b" }, "basis": "derived", "cite": [ { "document": "E" } ], "note": { "zh": "注", "en": "n" }, "pilot": "park", "since": 2013, "through": 2024, "rateDecimals": 2, "rate": 1.25 } ]
            """);
        IReadOnlyList<ProgrammeFigure> figures = ProgrammeFigures.Of(provision);

        Assert.Equal((Basis.Reported, "D"), (figures[0].Basis, Assert.Single(figures[0].Citations).Document));
        Assert.Equal(Approximation.Exact, figures[0].Approximation);
        Assert.Equal((Basis.Derived, "E"), (figures[1].Basis, Assert.Single(figures[1].Citations).Document));
        Assert.Equal((2013, "2024", PilotKind.Park, "注"), (figures[1].Since, figures[1].Through, figures[1].Pilot, figures[1].Note!.Zh));
        Assert.Equal(new PrintedPercent(1.25m, 2), figures[1].Rate);
    }

    [Fact]
    public void AProvisionWithoutFiguresHasNone() =>
        Assert.Empty(ProgrammeFigures.Of(TestRulebook.Programme(""" "note": { "zh": "甲", "en": "a" } """)));

    [Theory]
    [InlineData("{}", ": expected a list of figures")]
    [InlineData("[]", ": expected a list of figures that is not empty")]
    [InlineData("[ 1 ]", "[0]: expected a figure")]
    [InlineData("[ { } ]", "[0]: expected the member \"item\"")]
    [InlineData("""[ { "item": "a" } ]""", "[0]: expected the member \"label\"")]
    [InlineData("""[ { "item": 1 } ]""", "[0].item: expected a text in both languages")]
    [InlineData("""[ { "item": { "zh": "a", "en": "a" }, "label": { "zh": "a", "en": "a" } } ]""", "[0].label: expected no \"label\", since the item is in words")]
    [InlineData("""[ { ITEM, "achieved": -1 } ]""", "[0].achieved: expected a number from 0 to 1000000000000")]
    [InlineData("""[ { ITEM, "target": -1 } ]""", "[0].target: expected a number from 0 to 1000000000000")]
    [InlineData("""[ { ITEM, "achieved": 0.001 } ]""", "[0].achieved: expected a number with at most 2")]
    [InlineData("""[ { ITEM, "achieved": "many" } ]""", "[0].achieved: expected a number")]
    [InlineData("""[ { ITEM, "achieved": null } ]""", "[0].achieved: expected a value")]
    [InlineData("""[ { ITEM, "achieved": 1, "achieved": 2 } ]""", "[0].achieved: expected this member only once")]
    [InlineData("""[ { ITEM, "achieved": 1, "approximate": "roughly" } ]""", "[0].approximate: expected \"exact\", \"about\", \"over\" or \"nearly\"")]
    [InlineData("""[ { ITEM, "target": 1, "approximate": "about" } ]""", "[0]: expected \"achieved\" or \"share\" beside \"approximate\"")]
    [InlineData("""[ { ITEM, "of": 1 } ]""", "[0]: expected the member \"share\" beside \"of\"")]
    [InlineData("""[ { ITEM, "rate": 1.5 } ]""", "[0].rate: expected a percentage with at most 0")]
    [InlineData("""[ { ITEM, "rate": -1 } ]""", "[0].rate: expected a percentage from 0 to 1000000")]
    [InlineData("""[ { ITEM, "rateDecimals": 1 } ]""", "[0]: expected the member \"rate\" beside \"rateDecimals\"")]
    [InlineData("""[ { ITEM, "shareDecimals": 1 } ]""", "[0]: expected the member \"share\" beside \"shareDecimals\"")]
    [InlineData("""[ { ITEM, "rate": 1, "rateDecimals": 7 } ]""", "[0].rateDecimals: expected a whole number from 0 to 6")]
    [InlineData("""[ { ITEM, "year": 1899 } ]""", "[0].year: expected a whole number from 1900 to 2199")]
    [InlineData("""[ { ITEM, "year": 2020, "since": 2021 } ]""", "[0].since: expected a year that is not after \"year\"")]
    [InlineData("""[ { ITEM, "through": "2023-13" } ]""", "[0].through: expected a day, month or year")]
    [InlineData("""[ { ITEM, "through": "2023-02-29" } ]""", "[0].through: expected a day, month or year")]
    [InlineData("""[ { ITEM, "through": "20x3" } ]""", "[0].through: expected a day, month or year")]
    [InlineData("""[ { ITEM, "through": "1899" } ]""", "[0].through: expected a day, month or year")]
    [InlineData("""[ { ITEM, "through": "2023-6" } ]""", "[0].through: expected a day, month or year")]
    [InlineData("""[ { ITEM, "through": 1899 } ]""", "[0].through: expected a whole number from 1900 to 2199")]
    [InlineData("""[ { ITEM, "pilot": "school" } ]""", "[0].pilot: expected \"enterprise\", \"park\", \"cluster\", \"area\" or \"unit\"")]
    [InlineData("""[ { ITEM, "cite": [] } ]""", "[0].cite: expected a list of citations that is not empty")]
    [InlineData("""[ { ITEM, "basis": "sure" } ]""", "[0].basis: expected one of: official, reported, derived, unconfirmed")]
    public void AFigureOfAnotherFormIsRefusedWithItsPlace(string figures, string expected)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(
            () => TestRulebook.Programme("\"figures\": " + figures.Replace("ITEM", """ "item": { "zh": "a", "en": "a" } """, StringComparison.Ordinal)));
        Assert.StartsWith("t.json: $.provisions[0].figures" + expected, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2023-06-30\"", "2023-06-30")]
    [InlineData("\"2023-06\"", "2023-06")]
    [InlineData("\"2199\"", "2199")]
    [InlineData("1900", "1900")]
    public void ThroughIsAsExactAsItIsKnown(string json, string expected) =>
        Assert.Equal(expected, One($$"""{ "item": { "zh": "a", "en": "a" }, "through": {{json}} }""").Through);

    [Fact]
    public void EveryCodeIsReadAndHasALabel()
    {
        foreach (Approximation value in Enum.GetValues<Approximation>())
        {
            Assert.Equal(value, One($$"""{ "item": { "zh": "a", "en": "a" }, "achieved": 1, "approximate": "{{value.ToCode()}}" }""").Approximation);
            Assert.Equal(value == Approximation.Exact, value.ToLabel().Zh.Length == 0);
        }

        foreach (PilotKind value in Enum.GetValues<PilotKind>())
        {
            Assert.Equal(value, One($$"""{ "item": { "zh": "a", "en": "a" }, "pilot": "{{value.ToCode()}}" }""").Pilot);
            Assert.StartsWith("试点", value.ToLabel().Zh, StringComparison.Ordinal);
            Assert.StartsWith("pilot ", value.ToLabel().En, StringComparison.Ordinal);
        }

        Assert.Equal(5, Enum.GetValues<PilotKind>().Select(k => k.ToLabel().Zh).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["", "约", "超", "近"], Enum.GetValues<Approximation>().Select(a => a.ToLabel().Zh));
        Assert.Equal(["", "about", "over", "nearly"], Enum.GetValues<Approximation>().Select(a => a.ToLabel().En));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PilotKind)9).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PilotKind)9).ToLabel());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Approximation)9).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Approximation)9).ToLabel());
    }

    [Fact]
    public void AFigureBuiltInCodeIsNotNegativeEither()
    {
        ProgrammeFigure figure = new() { Label = new("甲", "a"), Basis = Basis.Reported, Citations = [new("D")], Target = 1, Achieved = 2 };
        Assert.Equal(2m, figure.CompletionRate);
        Assert.Throws<ArgumentOutOfRangeException>(() => figure with { Target = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => figure with { Achieved = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => figure with { Of = -1 });
    }

    private static ProgrammeFigure One(string figure) => Assert.Single(ProgrammeFigures.Of(TestRulebook.Programme($"\"figures\": [ {figure} ]")));
}
