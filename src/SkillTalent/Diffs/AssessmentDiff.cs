using System.Text.Json;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>
/// What changed for one worker between two questions: two days, two days as of which the rulebooks are known, two places, or before and after
/// an amendment; and which document changed it. Immutable.
/// </summary>
public sealed class AssessmentDiff
{
    private AssessmentDiff(Assessment before, Assessment after, IReadOnlyList<DecisionChange> all)
    {
        Before = before;
        After = after;
        Changes = [.. all.Where(c => c.Differs)];
        SameUnderOtherRules = [.. all.Where(c => !c.Differs)];
    }

    /// <summary>The first answer.</summary>
    public Assessment Before { get; }

    /// <summary>The second answer.</summary>
    public Assessment After { get; }

    /// <summary>The decisions of which the outcome, the pathway or the amount is another one.</summary>
    public IReadOnlyList<DecisionChange> Changes { get; }

    /// <summary>The decisions that come to the same although the rules behind them are other ones.</summary>
    public IReadOnlyList<DecisionChange> SameUnderOtherRules { get; }

    /// <summary>Writes what changed as one JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="wanted">Which decisions to write; null: all.</param>
    public void Write(Utf8JsonWriter writer, Language language, Func<Decision, bool>? wanted = null) => DiffJson.Write(writer, this, language, wanted);

    /// <summary>Compares two assessments of one worker.</summary>
    /// <exception cref="ArgumentException">The assessments are of two workers, or of two catalogues.</exception>
    public static AssessmentDiff Of(Assessment before, Assessment after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (!ReferenceEquals(before.Worker, after.Worker) || !ReferenceEquals(before.Policy.Catalog, after.Policy.Catalog))
        {
            throw new ArgumentException("The assessments must be of one worker and one catalogue.", nameof(after));
        }

        Dictionary<DecisionKey, Decision> was = before.Decisions.ToDictionary(d => d.Track.Key);
        Dictionary<DecisionKey, Decision> now = after.Decisions.ToDictionary(d => d.Track.Key);
        var changes = new List<DecisionChange>();
        foreach (DecisionKey key in now.Keys.Concat(was.Keys.Where(k => !now.ContainsKey(k))))
        {
            if (Compare(before.Policy, after.Policy, was.GetValueOrDefault(key), now.GetValueOrDefault(key)) is { } change)
            {
                changes.Add(change);
            }
        }

        return new AssessmentDiff(before, after, changes);
    }

    private static DecisionChange? Compare(SkillPolicy first, SkillPolicy second, Decision? before, Decision? after)
    {
        IReadOnlyList<ProvisionDifference> provisions = ProvisionMatcher.Compare(Behind(first, before), Behind(second, after), first.Options, second.Options);
        if (before is null || after is null)
        {
            return new DecisionChange(before, after, ChangeCause.Rules, provisions);
        }

        if (DecisionChange.SameAnswer(before, after))
        {
            return provisions.Count > 0 && (before.Rule.InForce || after.Rule.InForce) ? new DecisionChange(before, after, null, provisions) : null;
        }

        // What the old rules would say on the new day tells what time did and what the rules did.
        Decision byOldRules = second.DecideBy(before, after);
        ChangeCause cause = DecisionChange.SameAnswer(byOldRules, after) ? ChangeCause.Time
            : DecisionChange.SameAnswer(byOldRules, before) ? ChangeCause.Rules
            : ChangeCause.Both;
        return new DecisionChange(before, after, cause, provisions);
    }

    // The versions in force; where none is because another provision replaces or withdraws it, that one.
    private static IReadOnlyList<Provision> Behind(SkillPolicy policy, Decision? decision)
    {
        if (decision is null)
        {
            return [];
        }

        Reason? absent = decision.Rule.NotInForce;
        if (absent?.Code is not (ReasonCode.Replaced or ReasonCode.Withdrawn))
        {
            return decision.Provisions;
        }

        Provision[] hiding = [.. policy.Provisions.Where(p => p.BaseId == (string)absent.Arguments["provision"])];
        Provision? same = Array.Find(hiding, p => p.Target == decision.Target) ?? hiding.FirstOrDefault();
        return same is null ? decision.Provisions : [.. decision.Provisions, same];
    }
}
