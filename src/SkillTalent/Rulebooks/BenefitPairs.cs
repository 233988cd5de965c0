namespace SkillTalent;

/// <summary>
/// How many pairs of benefits a rulebook sets side by side: there is something to say about each of its own, and once more for each rule that speaks of them.
/// </summary>
internal sealed class BenefitPairs
{
    private long _pairs;

    /// <summary>Counts the pairs of a rulebook's own benefits.</summary>
    public BenefitPairs(IEnumerable<Provision> provisions) =>
        _pairs = Pairs(Count(provisions.Where(p => p.Kind == ProvisionKind.Benefit).Select(p => p.Id)));

    /// <summary>Counts the pairs of which a rule speaks.</summary>
    /// <param name="at">Where the rule names them.</param>
    /// <param name="named">The ids of the benefits that it names, with every level of those that are repeated.</param>
    /// <param name="isOfOne">Whether it sets one of them beside the others, and those not beside each other.</param>
    /// <exception cref="InputFormatException">There are more than the limit allows.</exception>
    public void Add(JsonCursor at, IEnumerable<string> named, bool isOfOne)
    {
        long benefits = Count(named);
        _pairs += isOfOne ? benefits : Pairs(benefits);
        Refuse(at.Input, at.Path);
    }

    /// <summary>Refuses what is more than the limit allows.</summary>
    public void Refuse(JsonInput input, string path)
    {
        if (_pairs > input.Limits.BenefitPairs)
        {
            throw input.Beyond(
                path, nameof(InputLimits.BenefitPairs), input.Limits.BenefitPairs, "pairs of benefits side by side, with those of which its rules about stacking speak");
        }
    }

    // Versions of one benefit are one.
    private static long Count(IEnumerable<string> benefits) => benefits.Distinct(StringComparer.Ordinal).LongCount();

    private static long Pairs(long benefits) => benefits * (benefits - 1) / 2;
}
