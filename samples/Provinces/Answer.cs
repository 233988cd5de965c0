namespace SkillTalent.Samples.Provinces;

/// <summary>What a decision comes to over some workers: whole numbers, so that the answers of parts add up to the answer of all.</summary>
/// <param name="Eligible">Workers who are eligible.</param>
/// <param name="NotEligible">Workers who are not.</param>
/// <param name="Undetermined">Workers for whom it depends on a fact that is unknown.</param>
/// <param name="Fen">What the eligible get, in fen.</param>
public sealed record Answer(long Eligible, long NotEligible, long Undetermined, long Fen)
{
    /// <summary>Nobody.</summary>
    public static Answer None { get; } = new(0, 0, 0, 0);

    /// <summary>All workers.</summary>
    public long Workers => Eligible + NotEligible + Undetermined;

    /// <summary>The answer over both.</summary>
    public static Answer operator +(Answer a, Answer b) =>
        new(a.Eligible + b.Eligible, a.NotEligible + b.NotEligible, a.Undetermined + b.Undetermined, checked(a.Fen + b.Fen));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Eligible:#,0} eligible, {NotEligible:#,0} not, {Undetermined:#,0} undetermined, {Fen / 100m:#,0.00} yuan");
}
