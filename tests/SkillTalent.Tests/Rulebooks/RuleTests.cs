using SkillTalent.Tests.Decisions;

namespace SkillTalent.Tests.Rulebooks;

/// <summary>A rule as data: the facts that it asks for, what stays of it under other conditions, and when it may be claimed.</summary>
public class RuleTests
{
    private const string Team = "{ 'fact': 'team', 'compare': { 'atLeast': 1 } }";
    private const string Assumed = "{ 'fact': 'assumed', 'is': true }";
    private const string Unsure = "{ 'fact': 'b', 'is': true, 'basis': 'unconfirmed' }";

    /// <summary>Every condition asks: of the rule, of a row, of a factor and of a part, in that order.</summary>
    [Fact]
    public void EveryConditionAsks() => Assert.Equal(
        ["a", "b", "assumed", "team"],
        Rule($$"""'when': {{SmallPolicy.A}}, 'amount': { 'per': 'once', 'rows': [ { 'when': {{SmallPolicy.B}}, 'yuan': 9 } ], 'factor': [ { 'when': {{Assumed}}, 'times': 2 } ], 'paid': { 'instalments': [ { 'percent': 50 }, { 'percent': 50, 'after': 'P1Y', 'when': {{Team}} } ] } }""")
            .Facts.Select(f => f.Id));

    /// <summary>A rule whose conditions were bound to values, once or again, is still that rule, and no other.</summary>
    [Fact]
    public void ARuleIsItselfUnderOtherConditions()
    {
        Provision[] rules = [.. SmallPolicy.Of(("C", $$"""{ 'id': 'x/a', 'when': {{SmallPolicy.A}} }"""), ("C", $$"""{ 'id': 'x/b', 'when': {{SmallPolicy.A}} }""")).Rulebooks.SelectMany(b => b.Provisions)];
        Provision once = rules[0].With(_ => rules[1].When);
        Provision twice = once.With(r => r);
        Assert.Equal([rules[0], rules[0], once], [once, twice, twice]);
        Assert.Equal([rules[0].GetHashCode(), rules[0].GetHashCode()], [once.GetHashCode(), twice.GetHashCode()]);
        Assert.NotEqual(rules[0], rules[1]);
        Assert.NotEqual(once, rules[1]);
        Assert.Same(rules[1].When, once.When);
    }

    /// <summary>A way has the name it is given, or its number; under another condition it keeps all but that.</summary>
    [Fact]
    public void AWayKeepsItsNameAndItsNote()
    {
        IReadOnlyList<Pathway> ways = SmallPolicy.Of(("C", $$"""
            { 'id': 'x/level', 'kind': 'level', 'target': 'technician', 'pathways': [
              { 'id': 'x/level/1', 'title': { 'zh': '一', 'en': 'one' }, 'note': { 'zh': '注', 'en': 'note' }, 'when': {{SmallPolicy.A}} }, { 'id': 'x/level/2', 'when': {{Team}} } ] }
            """)).Rulebooks.SelectMany(b => b.Provisions).Single().Pathways;
        Assert.Equal(["一 / one", "2 / 2"], ways.Select(w => w.Name.ToString()));
        Assert.Same(ways[0], ways[0].With(ways[0].When));
        Pathway other = ways[0].With(ways[1].When);
        Assert.Same(ways[1].When, other.When);
        Assert.Equal(("x/level/1", "one", "note"), (other.Id, other.Title?.En, other.Note?.En));
        Assert.Equal(("事实", "fact"), (ways[0].Text(Language.Chinese), ways[0].Text(Language.English)));
    }

    /// <summary>What comes to the same for everybody: no row for some, no factor, no number of a person, nobody to share with.</summary>
    [Fact]
    public void WhatIsTheSameForEverybody()
    {
        Assert.True(Paid("'rows': [ { 'yuan': 1 } ]").IsFixed);
        Assert.False(Paid($"'rows': [ {{ 'when': {SmallPolicy.A}, 'yuan': 2 }}, {{ 'yuan': 1 }} ]").IsFixed);
        Assert.False(Paid($"'rows': [ {{ 'yuan': 1 }} ], 'factor': [ {{ 'when': {SmallPolicy.A}, 'times': 2 }} ]").IsFixed);
        Assert.False(Paid("'rows': [ { 'percent': 50, 'of': { 'fact': 'team' } } ]").IsFixed);
        Assert.False(Paid("'rows': [ { 'yuan': 1 } ], 'sharedBy': 'team'").IsFixed);
        AmountTable table = Paid("'rows': [ { 'yuan': 1 } ]");
        Assert.Same(table, table.Bind(_ => null));
    }

    /// <summary>What is unconfirmed is left out and told, a factor and a part too; what stays has its own condition.</summary>
    [Fact]
    public void WhatIsUnconfirmedIsLeftOut()
    {
        AmountTable table = Paid($$"""
            'rows': [ { 'yuan': 100 } ], 'factor': [ { 'when': {{SmallPolicy.A}}, 'times': 2, 'basis': 'unconfirmed' }, { 'when': {{SmallPolicy.A}}, 'times': 3 } ],
            'paid': { 'instalments': [ { 'percent': 40, 'when': {{Unsure}} }, { 'percent': 60, 'after': 'P1Y', 'when': {{Team}} } ] }
            """);
        var leftOut = new List<Requirement>();
        AmountTable confirmed = table.WithoutUnconfirmed(leftOut);
        Assert.Equal([3m], confirmed.Factors.Select(f => f.Times));
        Assert.Equal([60m], confirmed.Paid.Instalments.Select(i => i.Percent));
        Assert.Equal(["a", "b"], leftOut.SelectMany(r => r.Tests()).Select(t => t.Fact.Id));
        Assert.Contains(table.Factors[0].When, leftOut);
    }

    /// <summary>Of windows that are open the one that is open longest is told; else the next; and none that is over.</summary>
    [Fact]
    public void TheWindowThatIsOpenLongest()
    {
        var times = new ClaimTimes([], [Window(1, 1, 20), Window(1, 10, 31), Window(6, 1, 30), Window(5, 1, 2)]);
        Assert.Equal(new LocalDate(2025, 1, 31), times.Near(new LocalDate(2025, 1, 15))!.To);
        Assert.Equal(new LocalDate(2025, 5, 1), times.Near(new LocalDate(2025, 2, 1))!.From);
        Assert.Null(times.Near(new LocalDate(2025, 7, 1)));
        Assert.Equal((true, false), (times.Contains(new LocalDate(2025, 1, 31)), times.Contains(new LocalDate(2025, 2, 1))));
    }

    /// <summary>A season of one day is that day of the year; one that ends before it begins in the calendar ends in the next year.</summary>
    [Fact]
    public void ASeasonOfOneDayAndOneOverTheNewYear()
    {
        var one = new ClaimSeason(new AnnualDate(11, 1), new AnnualDate(11, 1));
        var winter = new ClaimSeason(new AnnualDate(12, 1), new AnnualDate(1, 31));
        Assert.Equal(new ClaimWindow(new LocalDate(2025, 11, 1), new LocalDate(2025, 11, 1)), one.In(2025));
        Assert.Equal(new ClaimWindow(new LocalDate(2025, 12, 1), new LocalDate(2026, 1, 31)), winter.In(2025));
        Assert.Equal(new LocalizedText("每年11月1日至1日", "every year from 1 November to 1 November"), new ClaimTimes([one], []).Text);
        Assert.Equal(new LocalizedText("每年12月1日至次年1月31日", "every year from 1 December to 31 January of the next"), new ClaimTimes([winter], []).Text);
        Assert.Equal(
            new LocalizedText("2025年12月1日至2026年1月31日；2026年3月1日至20日", "2025-12-01 to 2026-01-31; 2026-03-01 to 2026-03-20"),
            new ClaimTimes([], [winter.In(2025), new ClaimWindow(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 20))]).Text);
    }

    private static ClaimWindow Window(int month, int from, int to) => new(new LocalDate(2025, month, from), new LocalDate(2025, month, to));

    private static AmountTable Paid(string amount) => Rule($"'amount': {{ 'per': 'once', {amount} }}").Amount!;

    private static Provision Rule(string more) => SmallPolicy.Of(("C", $"{{ 'id': 'x/aid', {more} }}")).Rulebooks.SelectMany(b => b.Provisions).Single();
}
