namespace SkillTalent.Levy;

/// <summary>The reliefs of a period, in their order: the exemption, else the reduction; the credit comes after both.</summary>
internal static class LevyReliefs
{
    /// <summary>Whether the small-turnover exemption applies.</summary>
    public static bool IsExempt(LevyParameters parameters, LevyEntry entry, LevyTrace trace)
    {
        if (entry.Sales == 0)
        {
            return false;
        }

        if (parameters.Exemption.Throughout(entry.Period) is not { } version)
        {
            if (parameters.Exemption.During(entry.Period).Any())
            {
                trace.Add(LevyFinding.ReliefOnPartOfPeriod());
            }

            return false;
        }

        if (!version.Table.TryGetValue(entry.Period.Length.ToCode(), out decimal threshold))
        {
            trace.Add(LevyFinding.NoThresholdForLength());
            return false;
        }

        if (entry.Sales > threshold)
        {
            return false;
        }

        trace.Add(parameters.Exemption, version);
        return true;
    }

    /// <summary>The share by which the levies are reduced for this taxpayer in this period; 0 where they are not.</summary>
    public static decimal ReductionShare(LevyParameters parameters, LevyEntry entry, decimal? provincialShare, LevyTrace trace)
    {
        string kind = entry.Taxpayer.ToCode();
        if (parameters.Halving.Throughout(entry.Period) is { } national && national.Table.TryGetValue(kind, out decimal share))
        {
            trace.Add(parameters.Halving, national);
            return share;
        }

        if (parameters.ProvincialHalving.Throughout(entry.Period) is { } provincial && provincial.Table.TryGetValue(kind, out decimal limit))
        {
            trace.Add(parameters.ProvincialHalving, provincial);
            return Chosen(provincialShare, limit, trace);
        }

        if (parameters.ReliefNotEncoded.During(entry.Period).Any(v => v.Table.ContainsKey(kind)))
        {
            trace.Add(LevyFinding.ReliefNotEncoded(entry.Taxpayer));
        }
        else if (parameters.Halving.During(entry.Period).Concat(parameters.ProvincialHalving.During(entry.Period)).Any(v => v.Table.ContainsKey(kind)))
        {
            trace.Add(LevyFinding.ReliefOnPartOfPeriod());
        }

        return 0;
    }

    private static decimal Chosen(decimal? share, decimal limit, LevyTrace trace)
    {
        if (share is null)
        {
            trace.Add(LevyFinding.ProvincialShareAssumed(limit));
            return limit;
        }

        return share <= limit
            ? share.Value
            : throw new LevyInputException(LevyPlaces.ProvincialReliefShare, FormattableString.Invariant($"a share of at most {limit}, the limit that the nation set"));
    }
}
