namespace SkillTalent;

/// <summary>The answers of one decision for every row.</summary>
public sealed class BulkDecision
{
    private readonly BulkResult _result;
    private readonly BoundDecision _bound;

    internal BulkDecision(BulkResult result, BoundDecision bound)
    {
        _result = result;
        _bound = bound;
    }

    /// <summary>The id, with the target where the provision is repeated for each level.</summary>
    public string Id => _bound.Rule.Name.Id;

    /// <summary>The id of the outermost provision as its rulebook writes it.</summary>
    public string ProvisionId => _bound.Rule.Name.BaseId;

    /// <summary>The kind.</summary>
    public ProvisionKind Kind => _bound.Rule.Name.Kind;

    /// <summary>The level or rank decided on; null where there is none.</summary>
    public string? Target => _bound.Rule.Name.Target;

    /// <summary>The unit of amounts, such as <c>yuan/year</c>; null for a decision without an amount.</summary>
    public string? Unit => _bound.Rule.Amount?.Per.ToUnit().En;

    /// <summary>For how long the amount is paid; null where nobody says, or there is none.</summary>
    public CalendarPeriod? Term => _bound.Rule.Amount?.Term;

    /// <summary>What people call it.</summary>
    public LocalizedText Title => (_bound.Rule.Parts.Count > 0 ? _bound.Rule.Parts[0].Provision : _bound.Rule.Name).Title;

    /// <summary>Rows that are eligible.</summary>
    public long Eligible => Count(_bound.Eligible);

    /// <summary>Rows that depend on a fact that is unknown.</summary>
    public long Undetermined => Count(_bound.Undetermined);

    /// <summary>Rows whose day the rulebook does not reach.</summary>
    public long NotCovered => _bound.Rule.NotInForceOutcome == Outcome.NotCovered ? _result.Rows - Covered : 0;

    /// <summary>Rows that are not eligible.</summary>
    public long NotEligible => _result.Rows - Eligible - Undetermined - NotCovered;

    /// <summary>How many rows have each pathway open.</summary>
    public IReadOnlyList<BulkPathway> Pathways =>
        [.. _bound.Rule.Pathways.Select((p, i) => new BulkPathway(p.Source.Id, Count(_bound.Pathways[i].True)))];

    /// <summary>The sum of what the eligible get, in yuan; who may get several amounts is left out.</summary>
    /// <exception cref="OverflowException">The sum exceeds what a decimal holds.</exception>
    public decimal Amount =>
        _bound.Amounts.Sum(a => (decimal)Count(a.Output) * a.Fen / 100) + _bound.Paid.Sum(p => _result.PaidFen[p] / 100m);

    /// <summary>Eligible rows whose amount an unknown fact leaves open.</summary>
    public long WithOpenAmount => _bound.Rule.Amount is null
        ? 0
        : Eligible - _bound.Amounts.Sum(a => Count(a.Output)) - _bound.Paid.Sum(p => _result.PaidRows[p]);

    // Of a row that is not seen to be covered; where all are, nothing is kept of it.
    private Outcome Otherwise => _bound.Covered < 0 && _bound.AllCovered ? Outcome.NotEligible : _bound.Rule.NotInForceOutcome;

    private long Covered => _bound.Covered >= 0 ? Count(_bound.Covered) : _bound.AllCovered ? _result.Rows : 0;

    /// <summary>The outcome of a row.</summary>
    /// <exception cref="InvalidOperationException">The run did not keep rows.</exception>
    public Outcome OutcomeOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, _result.Rows);
        return Told(Kept(_bound.Eligible, row), Kept(_bound.Undetermined, row), Kept(_bound.Covered, row), Otherwise);
    }

    /// <summary>The outcomes of some rows at once, as <see cref="OutcomeOf"/> gives each.</summary>
    /// <param name="row">The first of them, from 0.</param>
    /// <param name="outcomes">Takes an outcome a row.</param>
    /// <exception cref="InvalidOperationException">The run did not keep rows.</exception>
    public void CopyOutcomes(int row, Span<Outcome> outcomes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(row, _result.Rows - outcomes.Length, nameof(outcomes));
        Outcome otherwise = Otherwise;
        while (outcomes.Length > 0)
        {
            int word = row >> 6;
            int count = Math.Min(outcomes.Length, 64 - (row & 63));
            Fill(outcomes[..count], row & 63, KeptWord(_bound.Eligible, word), KeptWord(_bound.Undetermined, word), KeptWord(_bound.Covered, word), otherwise);
            outcomes = outcomes[count..];
            row += count;
        }
    }

    /// <summary>What a row gets, in yuan; 0 for who gets nothing and for who may get several amounts.</summary>
    /// <exception cref="InvalidOperationException">The run did not keep amounts.</exception>
    public decimal AmountOf(int row) => _bound.Rule.Amount is null || !_bound.Rule.InForce ? 0
        : _bound.AmountColumn < 0 ? throw new InvalidOperationException("The run did not keep amounts.")
        : _result.Amounts[_bound.AmountColumn][row] / 100m;

    /// <summary>
    /// What a row gets, in yuan, where that is known: 0 for who is not eligible; null for who is undetermined or not covered, where an unknown
    /// fact leaves the amount open, and for a decision without an amount.
    /// </summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="InvalidOperationException">The run did not keep rows and amounts.</exception>
    public decimal? KnownAmountOf(int row)
    {
        if (_bound.Rule.Amount is null)
        {
            return null;
        }

        Outcome outcome = OutcomeOf(row);
        if (outcome != Outcome.Eligible)
        {
            return outcome == Outcome.NotEligible ? 0 : null;
        }

        // Nothing, or not known: the columns of a run do not tell the two apart.
        decimal amount = AmountOf(row);
        return amount == 0 && WithOpenAmount > 0 ? Explain(row).Amount?.Adjusted : amount;
    }

    /// <summary>The full decision of one row, as <see cref="BulkResult.Explain(int)"/> gives it.</summary>
    public Decision Explain(int row) => _result.Explain(row, _bound);

    internal bool IsOf(BulkResult result) => ReferenceEquals(_result, result);

    internal Decision Of(FactSet facts) => new(_bound.Track, _bound.Rule, facts);

    /// <summary>The outcome of a pathway of a row, by its place in <see cref="Pathways"/>.</summary>
    internal Truth PathwayOf(int pathway, int row) => Kept(_bound.Pathways[pathway].True, row) ? Truth.True
        : Kept(_bound.Pathways[pathway].Possible, row) ? Truth.Unknown
        : Truth.False;

    /// <summary>The rows that are eligible, a bit each; empty where none is.</summary>
    internal ReadOnlySpan<ulong> EligibleBits => _bound.Eligible < 0 ? [] : _result.Kept[_result.Bound.Program.Masks[_bound.Eligible].Keep];

    /// <summary>Of 64 rows those that are eligible, and those of whom nobody knows it.</summary>
    internal (ulong Eligible, ulong Undetermined) OutcomesOf(int word) => (KeptWord(_bound.Eligible, word), KeptWord(_bound.Undetermined, word));

    private static void Fill(Span<Outcome> outcomes, int bit, ulong eligible, ulong undetermined, ulong covered, Outcome otherwise)
    {
        for (int i = 0; i < outcomes.Length; i++)
        {
            ulong row = 1UL << (bit + i);
            outcomes[i] = Told((eligible & row) != 0, (undetermined & row) != 0, (covered & row) != 0, otherwise);
        }
    }

    private static Outcome Told(bool eligible, bool undetermined, bool covered, Outcome otherwise) => eligible ? Outcome.Eligible
        : undetermined ? Outcome.Undetermined
        : covered ? Outcome.NotEligible
        : otherwise;

    private long Count(int output) => output < 0 ? 0 : _result.Counts[output];

    private bool Kept(int output, int row) => (KeptWord(output, row >> 6) >> (row & 63) & 1) != 0;

    private ulong KeptWord(int output, int word)
    {
        if (output < 0)
        {
            return 0;
        }

        int keep = _result.Bound.Program.Masks[output].Keep;
        return keep < 0 ? throw new InvalidOperationException("The run did not keep this.") : _result.Kept[keep][word];
    }
}
