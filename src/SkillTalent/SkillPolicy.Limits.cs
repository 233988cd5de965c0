using Ardalis.GuardClauses;

namespace SkillTalent;

/// <content>Limits over several people.</content>
public sealed partial class SkillPolicy
{
    /// <summary>The limits over several people that are in force here on this day, by their ids.</summary>
    internal IReadOnlyList<LimitRule> Limits => [.. LimitsEver.Where(r => r.Effective.Contains(On))];

    /// <summary>The same of any day, for what is paid in time.</summary>
    internal IReadOnlyList<LimitRule> LimitsEver =>
    [
        .. Catalog.Limits.Where(r => Options.Sees(r.Published)
            && (Options.IncludeUnconfirmed || r.Basis != Basis.Unconfirmed)
            && _place.Chain.Any(c => c.Code == r.Place)),
    ];

    /// <summary>What the limits over several grants say of a benefit here on this day, in words; empty where none speaks of it.</summary>
    /// <param name="benefit">The id of the benefit, with its level or without.</param>
    public IReadOnlyList<LocalizedText> LimitsOf(string benefit)
    {
        ArgumentNullException.ThrowIfNull(benefit);
        string baseId = Catalog.Set.Provisions.FirstOrDefault(p => p.Id == benefit)?.BaseId ?? benefit;
        return [.. Limits.Where(r => r.SpeaksOf(benefit, baseId)).Select(r => r.Note)];
    }

    /// <summary>The other benefits that use up a limit over several grants which speaks of a benefit here on this day, by their ids in order; empty where none does.</summary>
    /// <param name="benefit">The id of the benefit, with its level or without.</param>
    public IReadOnlyList<string> SharingLimitsOf(string benefit)
    {
        ArgumentNullException.ThrowIfNull(benefit);
        Provision[] benefits = [.. Catalog.Set.Provisions.Where(p => p.Kind == ProvisionKind.Benefit)];
        string baseId = Array.Find(benefits, p => p.Id == benefit)?.BaseId ?? benefit;
        LimitRule[] shared = [.. Limits.Where(r => r.SpeaksOf(benefit, baseId))];
        return [.. benefits.Where(p => p.Id != benefit && Array.Exists(shared, r => r.SpeaksOf(p.Id, p.BaseId))).Select(p => p.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// What is left of grants under the limits that are in force here on this day: per person, household, payer, occupation or in all. A grant of
    /// which no limit speaks stays as it is. Whether somebody is entitled is not asked again.
    /// </summary>
    /// <param name="grants">The grants, those drawn before among them.</param>
    /// <param name="options">What the documents leave to say, such as the order; null: nothing, and what that decides is open.</param>
    /// <exception cref="InputFormatException">A grant names no benefit of the rulebooks, states an amount that is none, or contradicts another.</exception>
    public LimitedGrants Limit(IEnumerable<Grant> grants, LimitOptions? options = null)
    {
        Grant[] all = [.. Guard.Against.Null(grants)];
        var benefits = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Provision provision in Catalog.Set.Provisions.Where(p => p.Kind == ProvisionKind.Benefit))
        {
            benefits[provision.Id] = provision.BaseId;
            benefits[provision.BaseId] = provision.BaseId;
        }

        GrantChecks.Check(all, benefits.Keys.ToHashSet(StringComparer.Ordinal), [.. Catalog.LimitFigures.Keys]);
        return LimitRun.Of(Limits, all, benefits, options ?? LimitOptions.Default, Catalog.Set.Vocabulary.Occupations);
    }
}
