namespace SkillTalent;

/// <summary>A column of a number fact.</summary>
internal sealed class WholeColumn(int column, int scale) : WholeNode(scale)
{
    public override T Fold<T>(IWholeReading<T> reading) => reading.Column(column);

    public override (long Least, long Most)? Fill(WholeRows rows, Span<long> to) => rows.Read(column, to);
}
