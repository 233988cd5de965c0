using SkillTalent.Decisions;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Checking;

/// <summary>
/// Finds the rules to check: what a place inherits unchanged is checked where it comes from, and a rule that holds over several runs of days
/// is one case.
/// </summary>
internal static class RuleCases
{
    public static IEnumerable<RuleCase> Find(PolicyCatalog catalog, CheckOptions options)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Place place in Places(catalog, options))
        {
            PlacePolicy policy = catalog.PolicyOf(place.Code, options.Policy);
            foreach (DecisionTrack track in policy.Tracks)
            {
                foreach (IGrouping<string, DecisionRule> same in track.Rules.Where(r => r.InForce && Counts(r, options)).GroupBy(Signature, StringComparer.Ordinal))
                {
                    if (seen.Add(same.Key))
                    {
                        yield return new RuleCase(policy, track, same.First(), [.. same.Select(r => r.Days)]);
                    }
                }
            }
        }
    }

    /// <summary>The places whose rules are checked, outer ones first.</summary>
    public static IReadOnlyList<Place> Places(PolicyCatalog catalog, CheckOptions options) => options.Place is { } code
        ? [catalog.Places[code]]
        : [.. catalog.Places.Values.OrderBy(p => catalog.Set.ChainOf(p.Code).Count).ThenBy(p => p.Code, StringComparer.Ordinal)];

    private static bool Counts(DecisionRule rule, CheckOptions options) =>
        options.Rulebooks is null || rule.Parts.Any(p => options.Rulebooks.Contains(p.Provision.Rulebook, StringComparer.Ordinal));

    private static string Signature(DecisionRule rule) =>
        string.Join('\n', rule.Parts.Select(p => $"{p.Provision.At} {p.Provision.Id} {RequirementKey.Of(p.Guard)}"))
        + string.Join(',', rule.Roots().SelectMany(r => r.Leaves()).Select(l => l.AsOf).Where(a => a > 0).Distinct().Order().Select(a => rule.CutOffs[a]?.ToString()));
}
