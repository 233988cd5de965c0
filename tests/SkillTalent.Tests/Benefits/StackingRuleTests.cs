using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Benefits;

/// <summary>Of which two benefits a rule speaks does not hang on how it looks them up.</summary>
public sealed class StackingRuleTests
{
    private static readonly Decision[] Decisions =
    [
        .. MoneyBook.Catalog(string.Join(", ", Once("my/a"), Once("my/b"), Levels("my/c"), Levels("my/d")))
            .For(MoneyBook.City, new LocalDate(2024, 6, 30)).Assess(MoneyBook.Worker("")).Benefits,
    ];

    /// <summary>A rule speaks of two that it names, by the id of each or by that of what is repeated for each level, as a look at each name says.</summary>
    [Law(2_000)]
    public void It_speaks_of_those_that_it_names(Draw draw)
    {
        Assert.Equal(6, Decisions.Length);
        string[] named = [.. draw.Several(1, 4, () => draw.Of([.. Decisions.SelectMany(d => new[] { d.Id, d.ProvisionId }).Distinct()]))];
        var rule = new StackingRule(
            "s", draw.Of(Enum.GetValues<StackingKind>()), named, new Effective(new LocalDate(2020, 1, 1), null, EffectiveKind.Enacted, DatePrecision.Day, null), Basis.Official, [], new LocalizedText("x", "x"))
        {
            By = draw.Of(named),
            SameLevel = draw.Chance(30),
        };
        foreach (Decision first in Decisions)
        {
            foreach (Decision second in Decisions)
            {
                Assert.Equal(Speaks(rule, first, second), rule.SpeaksOf(first, second));
            }
        }
    }

    private static string Once(string id) => MoneyBook.Benefit("""{ "yuan": 1 }""", id);

    private static string Levels(string id) =>
        Once(id).Replace("\"id\":", """ "forEach": [ { "level": "technician" }, { "level": "senior-worker" } ], "id":""", StringComparison.Ordinal);

    private static bool Speaks(StackingRule rule, Decision first, Decision second) => (!rule.SameLevel || first.Target == second.Target) && (
        rule.Kind is StackingKind.Ends or StackingKind.TopUp
            ? Is(rule.By!, first) && !Is(rule.By!, second) && rule.Provisions.Any(p => Is(p, second))
        : rule.Provisions.Count == 1
            ? Is(rule.Provisions[0], first) && Is(rule.Provisions[0], second)
        : rule.Provisions.Any(p => Is(p, first) && rule.Provisions.Any(q => q != p && Is(q, second))));

    private static bool Is(string named, Decision decision) => named == decision.Id || named == decision.ProvisionId;
}
