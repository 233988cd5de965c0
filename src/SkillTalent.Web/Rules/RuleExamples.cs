using System.Collections.Concurrent;

namespace SkillTalent.Web.Rules;

/// <summary>The examples that rulebooks carry, run on the rules that the program has. What is run once does not change, since the rules do not.</summary>
internal sealed class RuleExamples(PolicyCatalog catalog)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<RuleExample>> _run = new(StringComparer.Ordinal);

    /// <summary>The examples that expect something of a rule, with what became of them.</summary>
    public IReadOnlyList<RuleExample> Of(Provision provision) => [.. _run.GetOrAdd(provision.Rulebook, Run).Where(e => Speaks(e, provision))];

    private static bool Speaks(RuleExample example, Provision provision) =>
        example.Decision == provision.Id || example.Decision == provision.BaseId || example.Provisions.Contains(provision.Id, StringComparer.Ordinal);

    private IReadOnlyList<RuleExample> Run(string rulebook) => Run(catalog, rulebook);

    public static IReadOnlyList<RuleExample> Run(PolicyCatalog catalog, string rulebook)
    {
        IReadOnlyList<ExampleResult> results = catalog.RunExamples(rulebook);
        var examples = new List<RuleExample>(results.Count);
        int at = 0;
        foreach (RulebookExample example in catalog.Rulebooks.Where(b => b.Id == rulebook).SelectMany(b => b.Examples))
        {
            foreach (ExampleExpectation expected in example.Expectations)
            {
                ExampleResult result = results[at++];
                examples.Add(new RuleExample(
                    result, example.Place, example.IsEnterprise ? null : example.Subject.Element.GetRawText(), expected.Outcome, expected.Amount, ProvisionsOf(catalog, example, expected.Decision)));
            }
        }

        return examples;
    }

    // A decision joins the provisions of several places: an example of one speaks of all.
    private static IReadOnlyList<string> ProvisionsOf(PolicyCatalog catalog, RulebookExample example, string decision)
    {
        if (example.IsEnterprise)
        {
            return [];
        }

        SkillPolicy policy = catalog.For(example.Place, example.On, new PolicyOptions { Edition = example.Edition, IncludeUnconfirmed = example.IncludeUnconfirmed });
        return policy.Assess(WorkerJson.Read(example.Subject)).TryGet(decision, out Decision? found) ? [.. found.Provisions.Select(p => p.Id)] : [];
    }
}
