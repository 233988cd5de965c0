namespace SkillTalent;

/// <summary>What must hold between amounts and the values of the parameters that they name.</summary>
internal static class ParameterChecks
{
    /// <summary>Refuses an amount that the published values alone make more than an amount may come to: every question about it would fail.</summary>
    public static void Check(IReadOnlyList<Provision> provisions)
    {
        Dictionary<string, AmountParameter> greatest = provisions.Where(p => p is { Kind: ProvisionKind.Parameter, Value: not null })
            .GroupBy(p => p.BaseId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(p => p.Value)!, StringComparer.Ordinal)
            .ToDictionary(p => p.Key, p => new AmountParameter(p.Value.Value!.Value, p.Value.Basis, p.Value.Citations), StringComparer.Ordinal);
        foreach (Provision provision in provisions.Where(p => p.Amount?.Parameters.Any() == true))
        {
            InputLimits limits = provision.Raw.Limits;
            if (!(Most(provision.Amount!.Bind(greatest.GetValueOrDefault)) <= limits.Money))
            {
                throw provision.Raw.Input.Beyond(provision.Raw.Path + ".amount", nameof(InputLimits.Money), limits.Money, "yuan with the values of its parameters, every factor and over the term");
            }
        }
    }

    // Null where it is beyond what can be counted.
    private static decimal? Most(AmountTable amount)
    {
        try
        {
            return AmountReader.Most(amount);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
