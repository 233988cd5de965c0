namespace SkillTalent.Cli.Batch;

/// <summary>What the rows of a chunk come to of what limits over several people speak of.</summary>
internal sealed class BatchGrants
{
    private readonly List<(Grant Grant, long Line)> _all = [];
    private readonly Dictionary<string, decimal> _returned = new(StringComparer.Ordinal);

    /// <summary>Takes the rows together.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="decisions">What was decided.</param>
    /// <param name="rows">The id of each row, and what it has in common with others.</param>
    /// <param name="refused">Takes the rows of which an amount is refused.</param>
    public BatchGrants(BatchLimits limits, IEnumerable<BulkDecision> decisions, IReadOnlyList<(string Id, BatchRow Row)> rows, IDictionary<int, InputFormatException> refused)
    {
        foreach (BulkDecision decision in decisions.Where(d => d.Unit is not null && limits.Of(d.Id).Count > 0))
        {
            for (int row = 0; row < rows.Count; row++)
            {
                try
                {
                    Add(limits, decision, row, rows[row].Id, rows[row].Row);
                }
                catch (InputFormatException e) when (FactsRefusal.Is(e))
                {
                    _ = refused.TryAdd(row, e);
                }
            }
        }
    }

    /// <summary>The grants, each with where it stands in the input.</summary>
    public IReadOnlyList<(Grant Grant, long Line)> All => _all;

    /// <summary>What is to be returned, in yuan below zero, by decision: no limit cuts it, and it uses none up.</summary>
    public IReadOnlyDictionary<string, decimal> Returned => _returned;

    private void Add(BatchLimits limits, BulkDecision decision, int at, string id, BatchRow row)
    {
        Outcome outcome = decision.OutcomeOf(at);
        if (outcome is not (Outcome.Eligible or Outcome.Undetermined))
        {
            return;
        }

        // Who may be eligible may take what is another's then: at most so much.
        decimal? amount = outcome == Outcome.Eligible ? decision.KnownAmountOf(at) : decision.Explain(at).Amount?.Most;
        if (outcome == Outcome.Eligible && amount < 0)
        {
            _returned[decision.Id] = _returned.GetValueOrDefault(decision.Id) + (amount.Value * BatchTotal.PaymentsOf(decision));
        }
        else if (amount is null or > 0)
        {
            _all.Add((limits.GrantOf(decision, amount, id, row) with { Uncertain = outcome == Outcome.Undetermined }, row.Line));
        }
    }
}
