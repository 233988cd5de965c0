using SkillTalent.Tests.Decisions;

namespace SkillTalent.Tests.Diffs;

public class PolicyDiffTests
{
    private const string Ever = "'effective': { 'from': '2020-01-01', 'kind': 'enacted' }";
    private const string Later = "'effective': { 'from': '2022-01-01', 'kind': 'enacted' }";
    private const string Old = "'effective': { 'from': '2020-01-01', 'to': '2021-12-31', 'kind': 'enacted', 'after': 'ended' }";

    [Fact]
    public void APolicyDiffersInNothingFromItself() => Assert.Empty(Days(("C", $"{{ 'id': 'c/aid', {Ever} }}")));

    [Fact]
    public void WhatBeginsIsAdded_AndWhatEndsIsRemoved()
    {
        IReadOnlyList<ProvisionDifference> found = Days(("C", $"{{ 'id': 'c/old', {Old} }}"), ("C", $"{{ 'id': 'c/new', {Later} }}"));

        Assert.Equal(["added: c/new", "removed: c/old"], found.Select(d => d.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnotherVersionReplaces_AndItsAmountsAndConditionsAreTold()
    {
        ProvisionDifference found = Assert.Single(Days(
            ("C", $"{{ 'id': 'c/aid', {Old}, 'when': {{ 'all': [ {SmallPolicy.A}, {SmallPolicy.B} ] }}, 'amount': {{ 'per': 'year', 'rows': [ {{ 'yuan': 100 }} ] }} }}"),
            ("C", $"{{ 'id': 'c/aid', {Later}, 'when': {SmallPolicy.A}, 'cite': [ {{ 'document': '新文件' }} ], 'amount': {{ 'per': 'year', 'rows': [ {{ 'when': {SmallPolicy.B}, 'yuan': 300 }}, {{ 'yuan': 200 }} ] }} }}")));

        Assert.Equal(ProvisionChange.Replaced, found.Change);
        Assert.Equal([(100m, (decimal?)200m), (null, 300m)], found.Amounts.Select(a => (a.Before, a.After)));
        Assert.Equal("yuan/year", found.Amounts[0].Unit.En);
        Assert.Single(found.ConditionsBefore);
        Assert.Empty(found.ConditionsAfter);
        Assert.True(found.RuleChanged);
        Assert.Equal("新文件", Assert.Single(found.Documents).Document);
    }

    [Fact]
    public void AnAmountAloneIsNoOtherRule()
    {
        ProvisionDifference found = Assert.Single(Days(
            ("C", $"{{ 'id': 'c/aid', {Old}, 'amount': {{ 'per': 'once', 'rows': [ {{ 'yuan': 100 }} ] }} }}"),
            ("C", $"{{ 'id': 'c/aid', {Later}, 'amount': {{ 'per': 'once', 'rows': [ {{ 'yuan': 120.5 }} ] }} }}")));

        Assert.False(found.RuleChanged);
        Assert.Equal((100m, 120.5m), (found.Amounts.Single().Before, found.Amounts.Single().After));
    }

    /// <summary>Whom a version is for, and when it may be claimed, is of the rule, too.</summary>
    [Theory]
    [InlineData("'appliesTo': { 'when': { 'fact': 'b', 'is': true } }", "'appliesTo': { 'when': { 'fact': 'b', 'is': false } }")]
    [InlineData("'claimed': { 'seasons': [ { 'from': '11-01', 'to': '11-30' } ] }", "'claimed': { 'seasons': [ { 'from': '11-01', 'to': '12-30' } ] }")]
    [InlineData("'title': { 'zh': '甲', 'en': 'x' }", "'claimed': { 'rounds': [ { 'from': '2024-03-01', 'to': '2024-03-30' } ] }")]
    public void WhomItIsForAndWhenItIsClaimedIsOfTheRule(string before, string after)
    {
        ProvisionDifference Of(string other) => Assert.Single(Days(
            ("C", $"{{ 'id': 'c/aid', {Old}, 'when': {SmallPolicy.A}, {before} }}"),
            ("C", $"{{ 'id': 'c/aid', {Later}, 'when': {SmallPolicy.A}, {other} }}")));
        Assert.Equal((true, false), (Of(after).RuleChanged, Of(before).RuleChanged));
    }

    /// <summary>What is unconfirmed does not count: a rule that becomes so is gone, and why is told; one that was so before is nothing.</summary>
    [Fact]
    public void ARuleThatIsUnconfirmedIsNotThere()
    {
        const string Unsure = "'basis': 'unconfirmed'";
        ProvisionDifference gone = Assert.Single(Sets($"{{ 'id': 'c/aid', {Ever} }}", $"{{ 'id': 'c/aid', {Ever}, {Unsure} }}"));
        ProvisionDifference come = Assert.Single(Sets($"{{ 'id': 'c/aid', {Ever}, {Unsure} }}", $"{{ 'id': 'c/aid', {Ever} }}"));

        Assert.Equal((ProvisionChange.Removed, "unconfirmed, so that it does not count"), (gone.Change, gone.Why?.En));
        Assert.Equal((ProvisionChange.Added, "未证实，不计入"), (come.Change, come.Why?.Zh));
        Assert.Empty(Sets($"{{ 'id': 'c/aid', {Ever}, {Unsure} }}", $"{{ 'id': 'c/aid', {Ever}, {Unsure}, 'when': {SmallPolicy.A} }}"));
        Assert.Empty(Days(("C", $"{{ 'id': 'c/new', {Later}, {Unsure} }}")));
        Assert.Equal([ProvisionChange.Replaced], Sets($"{{ 'id': 'c/aid', {Ever} }}", $"{{ 'id': 'c/aid', {Ever}, {Unsure} }}", new PolicyOptions { IncludeUnconfirmed = true }).Select(d => d.Change));
    }

    /// <summary>A part that becomes unconfirmed is a part that is not asked any more: a condition, a row, a pathway, an instalment.</summary>
    [Theory]
    [InlineData("'kind': 'benefit', 'when': { 'all': [ { 'fact': 'a', 'is': true }, { 'fact': 'b', 'is': true@ } ] }", 1, 0, 0)]
    [InlineData("'kind': 'benefit', 'amount': { 'per': 'once', 'rows': [ { 'when': { 'fact': 'b', 'is': true }, 'yuan': 5@ }, { 'yuan': 1 } ] }", 0, 1, 0)]
    [InlineData("'kind': 'benefit', 'amount': { 'per': 'once', 'rows': [ { 'yuan': 5 } ], 'paid': { 'instalments': [ { 'percent': 50 }, { 'percent': 50, 'after': 'P1Y', 'when': { 'fact': 'b', 'is': true@ } } ] } }", 0, 0, 0)]
    [InlineData("'kind': 'level', 'target': 'technician', 'held': { 'fact': 'a', 'is': true }, 'pathways': [ { 'id': 'c/1', 'when': { 'fact': 'a', 'is': true } }, { 'id': 'c/2', 'when': { 'fact': 'b', 'is': true }@ } ]", 0, 0, 1)]
    public void APartThatIsUnconfirmedIsNotAsked(string rule, int conditions, int amounts, int pathways)
    {
        string Of(string basis) => $"{{ 'id': 'c/x', {Ever}, {rule.Replace("@", basis, StringComparison.Ordinal)} }}";
        (string sure, string unsure) = (Of(""), Of(", 'basis': 'unconfirmed'"));
        ProvisionDifference found = Assert.Single(Sets(sure, unsure));

        Assert.Equal((conditions, amounts, pathways), (found.ConditionsBefore.Count, found.Amounts.Count, found.Pathways.Count));
        Assert.StartsWith("unconfirmed now, so that it does not count: ", found.Others[0].En, StringComparison.Ordinal);
        Assert.True(found.ChangesAnswers);
        ProvisionDifference back = Assert.Single(Sets(unsure, sure));
        Assert.Equal((conditions, amounts, pathways, true), (back.ConditionsAfter.Count, back.Amounts.Count, back.Pathways.Count, back.ChangesAnswers));
        Assert.All(Sets(unsure, unsure), d => Assert.False(d.ChangesAnswers));
        Assert.All(Sets(sure, unsure, new PolicyOptions { IncludeUnconfirmed = true }), d => Assert.Empty(d.Amounts));
    }

    /// <summary>Who is paid by whom, and what is answered before the first and after the last day, is another answer.</summary>
    [Theory]
    [InlineData("'amount': { 'per': 'once', 'rows': [ { 'yuan': 5 } ], 'paid': { 'to': 'person' } }", "'to': 'person'", "'to': 'enterprise'", "paid to: the worker → the employer")]
    [InlineData("'amount': { 'per': 'once', 'rows': [ { 'yuan': 5 } ], 'paid': { 'by': [ { 'funder': 'city', 'percent': 60 }, { 'funder': 'county', 'percent': 40 } ] } }", "'percent': 60 }, { 'funder': 'county', 'percent': 40", "'percent': 50 }, { 'funder': 'county', 'percent': 50", "borne by: the city 60%, the county 40% → the city 50%, the county 50%")]
    [InlineData("'effective': { 'from': '2020-01-01', 'kind': 'enacted' }", "enacted", "known-from", "before 2020-01-01: not eligible → not covered")]
    [InlineData("'effective': { 'from': '2020-01-01', 'to': '2029-12-31', 'kind': 'enacted', 'after': 'ended' }", "'ended'", "'not-covered'", "after 2029-12-31: not eligible → not covered")]
    [InlineData("'amount': { 'per': 'year', 'term': 'P2Y', 'rows': [ { 'yuan': 5 } ] }", "P2Y", "P3Y", "term: 2 years → 3 years")]
    [InlineData("'amount': { 'per': 'year', 'rows': [ { 'yuan': 5 } ], 'paid': { 'start': 'next-month' } }", "next-month", "next-year", "how it is paid: counted from the month after the entitlement began → counted from the year after the entitlement began")]
    [InlineData("'amount': { 'per': 'year', 'ceiling': true, 'rows': [ { 'yuan': 5 } ] }", "'ceiling': true, ", "", "the amount: at most → as stated")]
    [InlineData("'amount': { 'per': 'year', 'rows': [ { 'yuan': 5 } ], 'factor': [ { 'when': { 'fact': 'b', 'is': true }, 'times': 1.2 } ] }", "1.2", "1.5", "multiplied: ×1.2 (fact) → ×1.5 (fact)")]
    [InlineData("'claimed': { 'seasons': [ { 'from': '11-01', 'to': '11-30' } ] }", "11-30", "12-30", "claimed: every year from 1 November to 30 November → every year from 1 November to 30 December")]
    [InlineData("'appliesTo': { 'when': { 'fact': 'b', 'is': true } }", "'is': true", "'is': false", "whom it is for: fact → not the case: fact")]
    public void WhatElseChangesAnAnswer(string rule, string part, string other, string told)
    {
        ProvisionDifference found = Assert.Single(Sets($"{{ 'id': 'c/x', {rule} }}", $"{{ 'id': 'c/x', {rule.Replace(part, other, StringComparison.Ordinal)} }}"));

        Assert.Equal((told, true), (Assert.Single(found.Others).En, found.ChangesAnswers));
    }

    /// <summary>What has ended in the second set is told as its answers tell it, though a version that does not count follows.</summary>
    [Fact]
    public void WhatHasEndedIsToldAsEnded()
    {
        ProvisionDifference found = Assert.Single(Sets([$"{{ 'id': 'c/aid', {Ever} }}"], [$"{{ 'id': 'c/aid', {Old} }}", $"{{ 'id': 'c/aid', {Later}, 'basis': 'unconfirmed' }}"]));

        Assert.Equal((ProvisionChange.Removed, "ended on 2021-12-31"), (found.Change, found.Why?.En));
    }

    [Fact]
    public void AnAmountForAnotherTimeIsAnotherAmount()
    {
        ProvisionDifference found = Assert.Single(Days(
            ("C", $"{{ 'id': 'c/aid', {Old}, 'amount': {{ 'per': 'month', 'rows': [ {{ 'yuan': 100 }} ] }} }}"),
            ("C", $"{{ 'id': 'c/aid', {Later}, 'amount': {{ 'per': 'year', 'rows': [ {{ 'yuan': 100 }} ] }} }}")));

        Assert.Equal([("yuan/month", 100m, null), ("yuan/year", (decimal?)null, (decimal?)100m)], found.Amounts.Select(a => (a.Unit.En, a.Before, a.After)));
    }

    [Fact]
    public void AnInnerPlaceReplacesAndWithdraws()
    {
        IReadOnlyList<ProvisionDifference> found = Days(
            ("N", $"{{ 'id': 'n/aid', {Ever} }}"),
            ("N", $"{{ 'id': 'n/grant', {Ever} }}"),
            ("C", $"{{ 'id': 'c/other', {Later}, 'replaces': [ 'n/aid' ] }}"),
            ("C", $"{{ 'id': 'c/none', {Later}, 'withdraws': [ 'n/grant' ] }}"));

        Assert.Equal(["replaced: c/other", "withdrawn: n/grant"], found.Select(d => d.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("n/aid", found.Single(d => d.Change == ProvisionChange.Replaced).Before!.Id);
        Assert.Equal("c/none", found.Single(d => d.Change == ProvisionChange.Withdrawn).By!.Id);
    }

    [Fact]
    public void PathwaysAreComparedOneByOne()
    {
        string Level(string effective, string pathways) =>
            $"{{ 'id': 'c/level', 'kind': 'level', 'target': 'technician', {effective}, 'held': {SmallPolicy.A}, 'pathways': [ {pathways} ] }}";
        ProvisionDifference found = Assert.Single(Days(
            ("C", Level(Old, $"{{ 'id': 'c/old/1', 'when': {SmallPolicy.A} }}, {{ 'id': 'c/old/2', 'when': {SmallPolicy.B} }}, {{ 'id': 'c/old/3', 'when': {SmallPolicy.B} }}")),
            ("C", Level(Later, $"{{ 'id': 'c/new/1', 'when': {SmallPolicy.A} }}, {{ 'id': 'c/new/2', 'when': {SmallPolicy.A} }}, {{ 'id': 'c/new/4', 'when': {SmallPolicy.A} }}"))));

        Assert.Equal([("c/old/2", "c/new/2"), ("c/old/3", null), (null, "c/new/4")], found.Pathways.Select(p => (p.Before?.Id, p.After?.Id)));
        Assert.True(found.RuleChanged);
    }

    [Fact]
    public void TwoPlacesAreMatchedByWhatStandsBehindTheirNames()
    {
        PolicyCatalog catalog = SmallPolicy.Of(("C", $"{{ 'id': 'c/aid', {Ever} }}"), ("D", $"{{ 'id': 'd/aid', {Ever}, 'when': {SmallPolicy.A} }}"), ("D", $"{{ 'id': 'd/more', {Ever} }}"));
        LocalDate on = SmallPolicy.Date("2022-06-01");
        IReadOnlyList<ProvisionDifference> found = PolicyDiff.Of(catalog.For("C", on), catalog.For("D", on)).Differences;

        Assert.Equal(["replaced: d/aid", "added: d/more"], found.Select(d => d.ToString()));
    }

    [Fact]
    public void ParametersMoveByName()
    {
        PolicyDiff diff = PolicyDiff.Of(SkillPolicy.For(Places.Quzhou, new LocalDate(2024, 1, 1)), SkillPolicy.For(Places.Nantong, new LocalDate(2024, 1, 1)));
        ProvisionDifference rate = diff.Differences.Single(d => d.After?.BaseId == "nantong/apprenticeship/rate");

        Assert.Equal(ProvisionChange.Replaced, rate.Change);
        Assert.NotEmpty(rate.Amounts);
        Assert.Contains(diff.Differences, d => d is { Change: ProvisionChange.Removed, Id: "quzhou/technician-allowance" });
    }

    // Whatever is gone backwards was added forwards, and no provision is told twice.
    [Theory]
    [InlineData(Places.Quzhou, Places.Changzhou)]
    [InlineData(Places.Nantong, Places.Yancheng)]
    public void BackwardsItIsTheSameTheOtherWayRound(string one, string other)
    {
        LocalDate on = new(2024, 6, 1);
        PolicyDiff there = PolicyDiff.Of(SkillPolicy.For(one, on), SkillPolicy.For(other, on));
        PolicyDiff back = PolicyDiff.Of(SkillPolicy.For(other, on), SkillPolicy.For(one, on));

        Assert.Equal(Ids(there.Differences.Select(d => d.Before)), Ids(back.Differences.Select(d => d.After)));
        Assert.Equal(Ids(there.Differences.Select(d => d.After)), Ids(back.Differences.Select(d => d.Before)));
        Assert.Distinct(there.Differences.Select(d => d.After).OfType<object>());
        Assert.All(there.Differences, d => Assert.NotEmpty(d.Documents));

        static IEnumerable<string> Ids(IEnumerable<SkillTalent.Provision?> provisions) =>
            provisions.OfType<SkillTalent.Provision>().Where(p => p.HasRule).Select(p => p.Id).Order(StringComparer.Ordinal);
    }

    private static IReadOnlyList<ProvisionDifference> Sets(string before, string after, PolicyOptions? options = null) => Sets([before], [after], options);

    private static IReadOnlyList<ProvisionDifference> Sets(string[] before, string[] after, PolicyOptions? options = null)
    {
        LocalDate on = SmallPolicy.Date("2022-06-01");
        SkillPolicy Of(string[] provisions) => SmallPolicy.Of(provisions.Select(p => ("C", p))).For("C", on, options);
        return PolicyDiff.Of(Of(before), Of(after)).Differences;
    }

    private static IReadOnlyList<ProvisionDifference> Days(params (string Place, string Provision)[] provisions)
    {
        PolicyCatalog catalog = SmallPolicy.Of(provisions);
        return PolicyDiff.Of(catalog.For("C", SmallPolicy.Date("2021-06-01")), catalog.For("C", SmallPolicy.Date("2022-06-01"))).Differences;
    }
}
