namespace SkillTalent;

/// <summary>The reliefs of a period, in their order: the exemption, else the reduction; the credit comes after both.</summary>
internal static class LevyReliefs
{
    /// <summary>The small-turnover exemption that applies; null where none does. Where several do, it is the newest.</summary>
    public static LevyRule? Exemption(LevyParameters parameters, LevyEntry entry, LevyTrace trace)
    {
        if (entry.Sales is not { } sales)
        {
            return null;
        }

        string length = entry.Period.Length.ToCode();
        (DatedParameter Parameter, DatedValue Version)[] rules =
        [
            .. new[] { parameters.Exemption, parameters.EarlierExemption }.SelectMany(p => p.During(entry.Period).Select(v => (p, v))),
        ];
        (DatedParameter Parameter, DatedValue Version)[] within =
        [
            .. rules.Where(r => r.Version.Table.TryGetValue(length, out decimal threshold) && sales <= threshold),
        ];
        foreach ((DatedParameter parameter, DatedValue version) in within.Where(r => r.Version.Covers(entry.Period)))
        {
            return trace.Add(parameter, version);
        }

        if (within.Length > 0)
        {
            trace.Add(rules.Length > 1 ? LevyFinding.TwoRulesInPeriod() : LevyFinding.ReliefOnPartOfPeriod());
        }
        else if (rules.Length > 0 && !rules.Any(r => r.Version.Table.ContainsKey(length)))
        {
            trace.Add(LevyFinding.NoThresholdForLength());
        }

        return null;
    }

    /// <summary>The share by which the levies are reduced for this taxpayer in this period; 0 where they are not.</summary>
    public static decimal ReductionShare(LevyParameters parameters, LevyEntry entry, decimal? provincialShare, LevyTrace trace)
    {
        string kind = entry.Taxpayer.ToCode();
        if (parameters.Halving.Throughout(entry.Period) is { } national && national.Table.TryGetValue(kind, out decimal share))
        {
            _ = trace.Add(parameters.Halving, national);
            return share;
        }

        if (parameters.ProvincialHalving.Throughout(entry.Period) is { } provincial && provincial.Table.TryGetValue(kind, out decimal limit))
        {
            _ = trace.Add(parameters.ProvincialHalving, provincial);
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
