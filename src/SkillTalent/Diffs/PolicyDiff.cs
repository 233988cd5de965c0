using System.Text.Json;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>What is not the same in two policies: two days of one place, two places, or the same before and after an amendment. Immutable.</summary>
public sealed class PolicyDiff
{
    private PolicyDiff(SkillPolicy before, SkillPolicy after)
    {
        Before = before;
        After = after;
        Differences = [.. ProvisionMatcher.Compare(Counting(before), Counting(after), before.Options, after.Options).Select(Told)];
    }

    /// <summary>The first policy.</summary>
    public SkillPolicy Before { get; }

    /// <summary>The second policy.</summary>
    public SkillPolicy After { get; }

    /// <summary>The provisions that are not the same, in the order of the policies.</summary>
    public IReadOnlyList<ProvisionDifference> Differences { get; }

    /// <summary>Compares two policies. What is unconfirmed is compared where it counts (<see cref="PolicyOptions.IncludeUnconfirmed"/>).</summary>
    public static PolicyDiff Of(SkillPolicy before, SkillPolicy after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        return new PolicyDiff(before, after);
    }

    /// <summary>Writes what is not the same as one JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="differences">Which of its differences to write; null: all.</param>
    public void Write(Utf8JsonWriter writer, Language language, IReadOnlyList<ProvisionDifference>? differences = null) =>
        DiffJson.Write(writer, this, language, differences);

    private static IReadOnlyList<Provision> Counting(SkillPolicy policy) => policy.PlacePolicy.InForceOn(policy.On, counting: true);

    private ProvisionDifference Told(ProvisionDifference difference) => difference.Change switch
    {
        ProvisionChange.Added => difference.Because(Absence.Of(difference.After!, Before)),
        ProvisionChange.Removed => difference.Because(Absence.Of(difference.Before!, After)),
        _ => difference,
    };
}
