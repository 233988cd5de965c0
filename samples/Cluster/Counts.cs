using System.Globalization;

namespace SkillTalent.Samples.Cluster;

/// <summary>What a decision comes to over some workers: whole numbers, so that the answers of parts add up to the answer of all.</summary>
/// <param name="Eligible">Workers who are eligible.</param>
/// <param name="NotEligible">Workers who are not.</param>
/// <param name="Undetermined">Workers for whom it depends on a fact that is unknown.</param>
/// <param name="NotCovered">Workers whose day the rulebook does not reach.</param>
/// <param name="Fen">What the eligible get, in fen.</param>
[GenerateSerializer]
[Immutable]
public sealed record Counts(long Eligible, long NotEligible, long Undetermined, long NotCovered, long Fen)
{
    /// <summary>Nobody.</summary>
    public static Counts None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>The counts of a run.</summary>
    public static Counts Of(BulkDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new(decision.Eligible, decision.NotEligible, decision.Undetermined, decision.NotCovered, decimal.ToInt64(decision.Amount * 100));
    }

    /// <summary>All workers.</summary>
    public long Workers => Eligible + NotEligible + Undetermined + NotCovered;

    /// <summary>The counts over both.</summary>
    public static Counts operator +(Counts a, Counts b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return checked(new(a.Eligible + b.Eligible, a.NotEligible + b.NotEligible, a.Undetermined + b.Undetermined, a.NotCovered + b.NotCovered, a.Fen + b.Fen));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Eligible:#,0} eligible, {NotEligible:#,0} not, {Undetermined:#,0} undetermined, {Fen / 100m:#,0.00} yuan");
}
