namespace SkillTalent;

/// <summary>A quotient of two values with the same decimal places. It is no whole number: for readings that divide, and never filled.</summary>
internal sealed class WholeRatio(WholeNode part, WholeNode whole) : WholeNode(0)
{
    public override bool IsWhole => false;

    public override T Fold<T>(IWholeReading<T> reading) => reading.Ratio(part.Fold(reading), whole.Fold(reading));

    public override (long Least, long Most)? Fill(WholeRows rows, Span<long> to) => null;
}
