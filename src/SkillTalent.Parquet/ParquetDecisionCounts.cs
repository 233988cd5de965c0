namespace SkillTalent.Parquet;

/// <summary>How many workers of a file one decision finds eligible, and what they get. Immutable; the counts of several files can be added.</summary>
/// <param name="Id">The id of the decision, as <see cref="CompiledPolicy.Decisions"/> has it.</param>
/// <param name="Eligible">Workers who are eligible.</param>
/// <param name="NotEligible">Workers who are not eligible.</param>
/// <param name="Undetermined">Workers for whom it depends on a fact that is unknown.</param>
/// <param name="NotCovered">Workers whose day the rulebook does not reach.</param>
/// <param name="Amount">The sum of one payment to each, in yuan; who may get several amounts is left out.</param>
/// <param name="WithOpenAmount">Eligible workers whose amount an unknown fact leaves open.</param>
public sealed record ParquetDecisionCounts(
    string Id, long Eligible, long NotEligible, long Undetermined, long NotCovered, decimal Amount, long WithOpenAmount)
{
    internal ParquetDecisionCounts Plus(BulkDecision part) => new(
        Id,
        Eligible + part.Eligible,
        NotEligible + part.NotEligible,
        Undetermined + part.Undetermined,
        NotCovered + part.NotCovered,
        Amount + part.Amount,
        WithOpenAmount + part.WithOpenAmount);

    internal ParquetDecisionCounts Plus(ParquetDecisionCounts part) => new(
        Id,
        Eligible + part.Eligible,
        NotEligible + part.NotEligible,
        Undetermined + part.Undetermined,
        NotCovered + part.NotCovered,
        Amount + part.Amount,
        WithOpenAmount + part.WithOpenAmount);
}
