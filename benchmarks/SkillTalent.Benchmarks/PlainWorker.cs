namespace SkillTalent.Benchmarks;

/// <summary>The facts of one synthetic worker as an ordinary object; two of the same facts are two workers.</summary>
internal sealed record PlainWorker(
    int TotalMonths, int SinceIntermediate, int SinceInitialTitle, bool IntermediateHeld, bool SeniorClass, bool College, bool AssessedCollege)
{
    public bool Equals(PlainWorker? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public static IReadOnlyList<PlainWorker> From(SyntheticColumns c) =>
    [
        .. Enumerable.Range(0, c.Rows).Select(i => new PlainWorker(
            c.TotalMonths[i], c.SinceIntermediate[i], c.SinceInitialTitle[i],
            Bit(c.IntermediateHeld, i), Bit(c.SeniorClass, i), Bit(c.College, i), Bit(c.AssessedCollege, i))),
    ];

    private static bool Bit(ulong[] bits, int i) => (bits[i >> 6] >> (i & 63) & 1) != 0;
}
