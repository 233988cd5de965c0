namespace SkillTalent.Cli.Batch;

/// <summary>The limits over several people that speak of what a run decides; they are applied to all its rows where that is asked for.</summary>
/// <param name="policy">Whose limits.</param>
/// <param name="order">Whether they are applied, and by what grants are served; null: they are told and not applied.</param>
internal sealed class BatchLimits(SkillPolicy policy, BatchLimitOrder order)
{
    private readonly List<Grant> _grants = [];

    /// <summary>Whether rows are kept and the limits applied to them.</summary>
    public bool IsApplied => order != BatchLimitOrder.Before;

    /// <summary>What the limits say of a decision.</summary>
    public IReadOnlyList<LocalizedText> Of(string decision) => policy.LimitsOf(decision);

    /// <summary>Keeps what the rows of a chunk come to.</summary>
    public void Add(IEnumerable<Grant> grants) => _grants.AddRange(grants);

    /// <summary>A row as a grant, for a year of it where it is paid by the month or quarter.</summary>
    public Grant GrantOf(BulkDecision decision, decimal? amount, BatchRow row) => new(decision.Id)
    {
        Who = row.Id,
        Payer = row.Payer,
        Household = row.Household,
        Occupation = row.Occupation,
        Day = policy.On,
        Amount = amount * BatchTotal.PaymentsOf(decision.Unit),
    };

    /// <summary>What is left of each decision once all rows are read: in yuan, and how many grants are open.</summary>
    public IReadOnlyDictionary<string, (decimal Amount, long Open)> Left()
    {
        LimitedGrants limited = policy.Limit(_grants, new LimitOptions { Order = order == BatchLimitOrder.Listed ? LimitOrder.Listed : null });
        return limited.Grants.GroupBy(g => g.Grant.Benefit, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (g.Sum(l => l.Left ?? 0), g.LongCount(l => l.IsOpen)), StringComparer.Ordinal);
    }
}
