using System.Text.Json;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>The JSON forms of comparisons.</summary>
internal static class DiffJson
{
    /// <summary>Writes what is not the same in two policies.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="diff">The comparison.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="differences">Which of its differences to write; null: all.</param>
    public static void Write(Utf8JsonWriter writer, PolicyDiff diff, Language language, IReadOnlyList<ProvisionDifference>? differences = null)
    {
        Guard.Against.Null(diff);
        var view = new PolicyDiffView(
            PolicyView.Of(diff.Before, language),
            PolicyView.Of(diff.After, language),
            diff.After.Catalog.DataVersion,
            (differences ?? diff.Differences).Select(d => ProvisionDifferenceView.Of(d, language)));
        JsonSerializer.Serialize(Guard.Against.Null(writer), view, DiffViews.Default.PolicyDiffView);
    }

    /// <summary>Writes what changed for a worker.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="diff">The comparison.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="wanted">Which decisions to write; null: all.</param>
    public static void Write(Utf8JsonWriter writer, AssessmentDiff diff, Language language, Func<Decision, bool>? wanted = null)
    {
        Guard.Against.Null(diff);
        var view = new AssessmentDiffView(
            PolicyView.Of(diff.Before.Policy, language),
            PolicyView.Of(diff.After.Policy, language),
            diff.After.Policy.Catalog.DataVersion,
            Wanted(diff.Changes),
            Wanted(diff.SameUnderOtherRules));
        JsonSerializer.Serialize(Guard.Against.Null(writer), view, DiffViews.Default.AssessmentDiffView);

        IEnumerable<DecisionChangeView> Wanted(IEnumerable<DecisionChange> changes) =>
            changes.Where(c => wanted is null || wanted((c.After ?? c.Before)!)).Select(c => DecisionChangeView.Of(c, language));
    }
}
