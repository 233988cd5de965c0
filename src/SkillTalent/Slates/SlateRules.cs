using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>What an award's organisers ask of a slate as a whole. A null member is not asked, or not published.</summary>
/// <remarks>Built from the parameters of a rulebook; nothing here knows an award.</remarks>
public sealed class SlateRules
{
    /// <summary>Creates the rules.</summary>
    /// <param name="basis">How well they are attested: the weakest of the parameters used.</param>
    /// <param name="citations">The documents, at least one.</param>
    /// <param name="shares">The shares, all of which must hold; none if none is asked.</param>
    /// <param name="quota">How many people one round may name.</param>
    /// <param name="totalQuota">How many people all rounds of the programme may name.</param>
    /// <param name="cycleYears">The years from one round to the next, 1 or more.</param>
    /// <exception cref="ArgumentException">No citation, or the same trait in two shares.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative quota, or a cycle below one year.</exception>
    internal SlateRules(
        Basis basis,
        IEnumerable<Citation> citations,
        IEnumerable<SlateShare> shares,
        SlateQuota? quota = null,
        SlateQuota? totalQuota = null,
        int? cycleYears = null)
    {
        Guard.Against.Null(citations);
        Guard.Against.Null(shares);
        ArgumentOutOfRangeException.ThrowIfNegative(quota?.People ?? 0, nameof(quota));
        ArgumentOutOfRangeException.ThrowIfNegative(totalQuota?.People ?? 0, nameof(totalQuota));
        ArgumentOutOfRangeException.ThrowIfLessThan(cycleYears ?? 1, 1, nameof(cycleYears));
        Basis = basis;
        Citations = Array.AsReadOnly([.. citations]);
        Shares = Array.AsReadOnly([.. shares]);
        Quota = quota;
        TotalQuota = totalQuota;
        CycleYears = cycleYears;
        if (Citations.Count == 0)
        {
            throw new ArgumentException("rules need a citation", nameof(citations));
        }

        if (Shares.DistinctBy(s => s.Trait.Code, StringComparer.Ordinal).Count() != Shares.Count)
        {
            throw new ArgumentException("a trait has two shares", nameof(shares));
        }
    }

    /// <summary>How well the rules are attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The shares, all of which must hold.</summary>
    internal IReadOnlyList<SlateShare> Shares { get; }

    /// <summary>How many people one round may name.</summary>
    internal SlateQuota? Quota { get; }

    /// <summary>How many people all rounds may name.</summary>
    internal SlateQuota? TotalQuota { get; }

    /// <summary>The years from one round to the next.</summary>
    public int? CycleYears { get; }

    /// <summary>The rules that a parameter whose id ends in <c>/slate</c> or <c>/slate-NAME</c> states as a table (评选名额与比例); null where the provision is none.</summary>
    /// <param name="provision">Such as <c>zhejiang/artisan/slate</c>.</param>
    public static SlateRules? Of(Provision provision)
    {
        Guard.Against.Null(provision);
        return provision.Table is { } table && SlateTable.IsOne(provision) ? FromTable(table, provision.Basis, provision.Citations) : null;
    }

    /// <summary>
    /// The rules of a parameter table. Its names: <c>quota</c>, <c>total-quota</c>, <c>approximate</c> (1: both quotas are rough),
    /// <c>cycle-years</c>, <c>enterprise-share</c>, <c>industrial-worker-share</c>, and <c>young-share</c> of people aged <c>young-age</c> or less.
    /// </summary>
    /// <param name="table">Name to number.</param>
    /// <param name="basis">How well they are attested.</param>
    /// <param name="citations">The documents, at least one.</param>
    /// <exception cref="ArgumentException">A name that nobody knows, <c>young-share</c> without <c>young-age</c> or the other way round, or a count that is not whole.</exception>
    internal static SlateRules FromTable(IReadOnlyDictionary<string, decimal> table, Basis basis, IEnumerable<Citation> citations) =>
        SlateTable.ToRules(table, basis, citations);

    /// <summary>Checks a slate: quotas, cycle and shares. An empty slate meets every share.</summary>
    public SlateReview Check(Slate slate)
    {
        Guard.Against.Null(slate);
        var findings = new List<Reason>();
        int people = slate.Nominees.Count;
        CheckQuota(Quota, people, FindingCode.QuotaExceeded, FindingCode.ApproximateQuotaExceeded, findings);
        CheckQuota(
            TotalQuota,
            checked(people + slate.NamedBefore),
            FindingCode.TotalQuotaExceeded,
            FindingCode.ApproximateTotalQuotaExceeded,
            findings);
        if (CycleYears is { } cycle && slate.PreviousYear is { } previous && slate.On.Year < previous + cycle)
        {
            findings.Add(new Reason(FindingCode.CycleTooShort, ("previous", (decimal)previous), ("cycle", (decimal)cycle), ("next", (decimal)(previous + cycle))));
        }

        SlateShareResult[] results = [.. Shares.Select(s => Count(s, slate))];
        findings.AddRange(results.Where(r => r.Met != true).Select(Explain));
        return new SlateReview(this, findings, results);
    }

    private static void CheckQuota(SlateQuota? quota, int people, string exact, string approximate, List<Reason> findings)
    {
        if (quota is not null && people > quota.People)
        {
            findings.Add(new Reason(
                quota.IsApproximate ? approximate : exact,
                ("people", (decimal)people),
                ("quota", (decimal)quota.People),
                ("excess", (decimal)(people - quota.People))));
        }
    }

    private static Reason Explain(SlateShareResult result) => new(
        result.Met is null ? FindingCode.ShareUndetermined : FindingCode.ShareNotMet,
        ("trait", result.Share.Trait.Label),
        ("percent", result.Share.AtLeast * 100m),
        ("people", (decimal)result.Total),
        ("needed", (decimal)result.Needed),
        ("held", (decimal)result.Held),
        result.Met is null ? ("unknown", (decimal)result.Unknown) : ("exchange", (decimal)result.ShortAtLeast));

    private static SlateShareResult Count(SlateShare share, Slate slate)
    {
        int held = 0;
        int unknown = 0;
        foreach (Nominee nominee in slate.Nominees)
        {
            switch (share.Trait.Holds(nominee, slate.On))
            {
                case true:
                    held++;
                    break;
                case null:
                    unknown++;
                    break;
                case false:
                    break;
            }
        }

        return new SlateShareResult(share, slate.Nominees.Count, held, unknown);
    }
}
