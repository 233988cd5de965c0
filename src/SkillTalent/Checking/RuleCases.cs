using System.Globalization;

namespace SkillTalent;

/// <summary>
/// Finds the rules to check: what a place inherits unchanged is checked where it comes from, and a rule that holds over several runs of days
/// is one case.
/// </summary>
internal static class RuleCases
{
    public static IEnumerable<RuleCase> Find(PolicyCatalog catalog, CheckOptions options)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Places(catalog, options)
            .SelectMany(place => In(catalog, place.Code, options, r => Counts(r, options)))
            .Where(c => seen.Add(c.Signature))
            .Select(c => c.Case);
    }

    /// <summary>Every rule of a place, inherited ones included, with what it shares only with the same rule of another place.</summary>
    public static IReadOnlyList<(string Signature, RuleCase Case)> In(PolicyCatalog catalog, string place, CheckOptions options) =>
        In(catalog, place, options, _ => true);

    // Rules of one signature are of the same provisions: one counts where the other does.
    private static IReadOnlyList<(string Signature, RuleCase Case)> In(PolicyCatalog catalog, string place, CheckOptions options, Func<DecisionRule, bool> counts)
    {
        PlacePolicy policy = catalog.PolicyOf(place, options.Policy);
        return
        [
            .. policy.Tracks.SelectMany(track => track.Rules.Where(r => r.InForce && counts(r)).GroupBy(Signature, StringComparer.Ordinal)
                .Select(same => (same.Key, new RuleCase(policy, track, same.First(), [.. same.Select(r => r.Days)])))),
        ];
    }

    /// <summary>The places whose rules are checked, outer ones first.</summary>
    public static IReadOnlyList<Place> Places(PolicyCatalog catalog, CheckOptions options) => options.Place is { } code
        ? [catalog.FindPlace(code)!]
        : [.. catalog.Places.Values.OrderBy(p => catalog.Set.ChainOf(p.Code).Count).ThenBy(p => p.Code, StringComparer.Ordinal)];

    private static bool Counts(DecisionRule rule, CheckOptions options) =>
        options.Rulebooks is null || rule.Parts.Any(p => options.Rulebooks.Contains(p.Provision.Rulebook, StringComparer.Ordinal));

    // The same provisions are another rule where a parameter of theirs has another value, or none.
    private static string Signature(DecisionRule rule) =>
        string.Join('\n', rule.Parts.Select(p => $"{p.Provision.At} {p.Provision.Id} {KeyReading.Of(p.Guard)}"))
        + string.Join(',', rule.Roots().SelectMany(r => r.Tests()).Select(l => l.AsOf).Where(a => a > 0).Distinct().Order().Select(a => rule.CutOffs[a]?.ToString()))
        + string.Join(';', rule.Roots().SelectMany(r => r.Tests()).Where(t => t.Fact.Source is UnmeasuredSource || t.Form.Parameters.Any()).Select(t => $"{t.Fact.Id} {t.Form}").Distinct(StringComparer.Ordinal))
        + string.Join(';', (rule.Amount?.Parameters ?? []).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Id} {p.Value?.Value}")).Distinct(StringComparer.Ordinal));
}
