namespace SkillTalent;

/// <summary>The rows of a block, as a calculation in whole numbers reads them.</summary>
/// <param name="start">The first row.</param>
/// <param name="count">How many.</param>
/// <param name="read">Fills the values of a fact's column for the rows and gives their bounds.</param>
internal readonly struct WholeRows(int start, int count, WholeRows.Reader read)
{
    /// <summary>Fills the values of a column for some rows: what is below zero counts as none, and so does what there is not.</summary>
    /// <returns>The bounds of all values; null where they could be too large.</returns>
    public delegate (long Least, long Most)? Reader(int column, int start, Span<long> to);

    public int Count => count;

    public (long Least, long Most)? Read(int column, Span<long> to) => read(column, start, to);
}
