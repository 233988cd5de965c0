using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Decisions;

/// <summary>What a decision says of itself fits together, for any rulebooks and any worker.</summary>
public class DecisionConsistencyTests
{
    [Law(250)]
    public void TheParts_OfEveryDecisionFitTogether(Draw draw)
    {
        var random = RandomPolicy.Of(draw, unconfirmedPercent: draw.Of(0, 20));
        PolicyCatalog catalog = random.Catalog();
        Worker worker = RandomWorkers.Worker(draw, catalog.Facts);
        LocalDate on = RandomDays.Date(draw);
        if (!RandomWorkers.Born(worker, on))
            return;

        foreach (Decision decision in catalog.For(RandomPolicy.City, on, DecisionTimelineTests.Options(draw)).Assess(worker).Decisions)
        {
            AssertWhy(decision);
            AssertPathways(decision);
            AssertAmount(decision);
            Assert.All(decision.Provisions, p => Assert.True(p.Effective.Contains(on), $"{p} on {on}"));
            Assert.NotEmpty(decision.Citations);
            Assert.True(decision.Basis >= Basis.Derived || decision.Rule.Name.Basis == Basis.Unconfirmed || Unconfirmed(decision), decision.ToString());
            Assert.All(decision.Assumed, f => Assert.True(f.AssumedWhileAbsent is not null || f.NoneIsAssumed));
            foreach (Language language in Enum.GetValues<Language>())
                Assert.StartsWith(decision.Title.In(language), decision.Explain(language), StringComparison.Ordinal);
        }
    }

    private static void AssertWhy(Decision decision)
    {
        Assert.Equal(decision.Outcome == Outcome.Eligible, decision.Unmet.Count == 0);
        Assert.Equal(decision.Outcome == Outcome.Undetermined, decision.Missing.Count > 0 && decision.Outcome != Outcome.Eligible);
        Assert.True(decision.Outcome != Outcome.Eligible || decision.Missing.Count == 0 || decision.Amount is { Adjusted: null });
        Assert.All(decision.Unmet.Concat(decision.Warnings), r => Assert.True(MessageTable.Texts.ContainsKey(r.Code)));
    }

    private static void AssertPathways(Decision decision)
    {
        // Whom a version does not cover, or may not, is told something else than its ways.
        bool covered = decision.Rule.InForce && (decision.Rule.Coverage?.Evaluate(decision.Facts) ?? Truth.True) == Truth.True;
        if (decision.Kind is not (ProvisionKind.Level or ProvisionKind.Title) || !covered)
            return;

        Outcome[] ways = [.. decision.Pathways.Select(p => p.Outcome)];
        Outcome best = ways.Contains(Outcome.Eligible) ? Outcome.Eligible : ways.Contains(Outcome.Undetermined) ? Outcome.Undetermined : Outcome.NotEligible;
        if (decision.Outcome == Outcome.Eligible && best == Outcome.Undetermined)
        {
            // One way is open to some and another to the others, whichever the worker is.
            Assert.NotEmpty(decision.Rule.Cases.Facts);
            return;
        }

        Assert.Equal(best, decision.Outcome);
        Assert.Equal(decision.Outcome == Outcome.Eligible, decision.Pathway is not null);
        Assert.All(decision.Pathways, p => Assert.True(p.Outcome != Outcome.Eligible || p.Unmet.Count == 0));
    }

    private static void AssertAmount(Decision decision)
    {
        if (decision.Amount is not { } amount)
            return;

        Assert.True(decision.Outcome is Outcome.Eligible or Outcome.Undetermined);
        bool stated = decision.Rule.Amount!.Rows.All(r => r.Yuan is not null);
        Assert.True(stated ? 0 <= amount.Least && amount.Least <= amount.Most : !(amount.Least > amount.Most));
        Assert.True(amount.Adjusted is null || (amount.Adjusted == amount.Least && amount.Adjusted == amount.Most));
        Assert.True(amount.Adjusted is null || decision.Outcome == Outcome.Eligible);
        Assert.True(!stated || amount.Adjusted is null || amount.Statutory is not null);
        if (amount.Most is { } most)
            Assert.Equal(decimal.Round(most, 2), most);
    }

    private static bool Unconfirmed(Decision decision) => decision.Provisions.Any(p => p.Basis == Basis.Unconfirmed)
        || decision.Rule.Roots().SelectMany(Nodes).Any(n => n.Basis == Basis.Unconfirmed)
        || decision.Pathways.Any(p => p.Pathway.Basis == Basis.Unconfirmed)
        || (decision.Rule.Amount?.Rows.Any(r => r.Basis == Basis.Unconfirmed) ?? false)
        || (decision.Rule.Amount?.Factors.Any(r => r.Basis == Basis.Unconfirmed) ?? false);

    private static IEnumerable<Requirement> Nodes(Requirement node) => node.Children.SelectMany(Nodes).Prepend(node);
}
