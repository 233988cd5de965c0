using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Programmes;

namespace SkillTalent.Tests.Enterprises;

public class ChecklistTests
{
    private static readonly Citation[] Cited = [new("《“六有”工作法》")];

    private static readonly Checklist SixHaves = new(
        "changzhou/six-haves",
        new("产改“六有”工作法", "the method of six haves"),
        [Item("organisation"), Item("plan"), Item("yearly-tasks"), Item("ideological-guidance"), Item("skill-upgrading"), Item("rights-service")],
        Basis.Reported,
        Cited);

    [Fact]
    public void ScoreMissingAndUnknown()
    {
        ChecklistResult result = SixHaves.Evaluate(Has("organisation", "rights-service").With("plan", false));

        Assert.Equal(["organisation", "rights-service"], result.Met.Select(i => i.Code));
        Assert.Equal(["plan"], result.Missing.Select(i => i.Code));
        Assert.Equal(["yearly-tasks", "ideological-guidance", "skill-upgrading"], result.Unknown.Select(i => i.Code));
        Assert.Equal((2, 5, 6, (bool?)false), (result.Score, result.ScoreAtMost, result.OutOf, result.IsComplete));
        Assert.Same(SixHaves, result.Checklist);
    }

    [Fact]
    public void AllSixAreComplete()
    {
        ChecklistResult result = SixHaves.Evaluate(Has([.. SixHaves.Items.Select(i => i.Code)]));
        Assert.Equal((6, 6, (bool?)true), (result.Score, result.ScoreAtMost, result.IsComplete));
    }

    [Fact]
    public void WhatNobodySaidIsNeitherMetNorMissing()
    {
        ChecklistResult result = SixHaves.Evaluate(new Dictionary<string, bool>());
        Assert.Equal((0, 6, (bool?)null), (result.Score, result.ScoreAtMost, result.IsComplete));
        Assert.Empty(result.Missing);
    }

    [Fact]
    public void Property_EveryItemIsInExactlyOneList()
    {
        Arbitrary<int[]> answers = Gen.Choose(0, 2).ArrayOf(SixHaves.Items.Count).ToArbitrary();
        Check.One(Trials.Of(729), Prop.ForAll(answers, a =>
        {
            var has = SixHaves.Items.Zip(a).Where(p => p.Second < 2).ToDictionary(p => p.First.Code, p => p.Second == 1);
            ChecklistResult result = SixHaves.Evaluate(has);
            return result.Met.Concat(result.Missing).Concat(result.Unknown).Select(i => i.Code).Order(StringComparer.Ordinal)
                    .SequenceEqual(SixHaves.Items.Select(i => i.Code).Order(StringComparer.Ordinal))
                && result.Score == a.Count(x => x == 1)
                && result.ScoreAtMost == a.Count(x => x != 0)
                && result.IsComplete == (a.Contains(0) ? false : a.Contains(2) ? null : true);
        }));
    }

    [Fact]
    public void AnItemThatIsNotOnTheListIsRefused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => SixHaves.Evaluate(Has("money")));
        Assert.Contains("'money' is not an item of changzhou/six-haves", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AListNeedsItemsOnceEachAndACitation()
    {
        LocalizedText title = new("甲", "a");
        Assert.Throws<ArgumentException>(() => new Checklist("a", title, [], Basis.Official, Cited));
        Assert.Throws<ArgumentException>(() => new Checklist("a", title, [Item("x"), Item("x")], Basis.Official, Cited));
        Assert.Throws<ArgumentException>(() => new Checklist("a", title, [Item("x")], Basis.Official, []));
        Assert.Throws<ArgumentException>(() => new Checklist("", title, [Item("x")], Basis.Official, Cited));
    }

    [Fact]
    public void AProvisionHoldsAList()
    {
        Provision provision = TestRulebook.Programme("""
            "checklist": [ { "id": "plan", "label": { "zh": "有产改实施方案", "en": "a plan" } }, { "id": "tasks", "label": { "zh": "有年度任务清单", "en": "tasks" } } ]
            """);
        Checklist list = Checklist.Of(provision)!;

        Assert.Equal(["plan", "tasks"], list.Items.Select(i => i.Code));
        Assert.Equal("有产改实施方案", list.Items[0].Label.Zh);
        Assert.Equal((provision.Id, provision.Title, provision.Basis), (list.Id, list.Title, list.Basis));
        Assert.Equal(provision.Citations, list.Citations);
    }

    [Fact]
    public void AProvisionWithoutAListHoldsNone() =>
        Assert.Null(Checklist.Of(TestRulebook.Programme("""
            "figures": [ { "item": { "zh": "甲", "en": "a" } } ]
            """)));

    [Theory]
    [InlineData("{}", "checklist: expected a list of items")]
    [InlineData("[]", "checklist: expected a list of items that is not empty")]
    [InlineData("[ 1 ]", "checklist[0]: expected an item of a checklist")]
    [InlineData("""[ { "label": { "zh": "a", "en": "a" } } ]""", "checklist[0]: expected the member \"id\"")]
    [InlineData("""[ { "id": "a" } ]""", "checklist[0]: expected the member \"label\"")]
    [InlineData("""[ { "id": "a", "label": { "zh": "a" } } ]""", "checklist[0].label: expected the member \"en\"")]
    [InlineData("""[ { "id": "a", "label": { "zh": "a", "en": "a" }, "weight": 2 } ]""", "checklist[0].weight: expected no such member")]
    [InlineData("""[ { "id": "a", "label": { "zh": "a", "en": "a" } }, { "id": "a", "label": { "zh": "b", "en": "b" } } ]""", "checklist[1].id: expected each item only once")]
    public void AListOfAnotherFormIsRefusedWithItsPlace(string list, string expected)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => TestRulebook.Programme($"\"checklist\": {list}"));
        Assert.Contains("$.provisions[0]." + expected, refused.Message, StringComparison.Ordinal);
    }

    private static ChoiceOption Item(string code) => new(code, new LocalizedText(code, code));

    private static Answers Has(params string[] codes)
    {
        var answers = new Answers();
        foreach (string code in codes)
        {
            answers.Add(code, true);
        }

        return answers;
    }

    private sealed class Answers : Dictionary<string, bool>
    {
        public Answers With(string code, bool has)
        {
            Add(code, has);
            return this;
        }
    }
}
