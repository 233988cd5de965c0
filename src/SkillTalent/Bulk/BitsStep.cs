namespace SkillTalent.Bulk;

/// <summary>Reads a column of bits, or a column's mask of unknown values.</summary>
internal sealed class BitsStep(int column, bool unknown) : Step
{
    public override int ColumnIndex => column;

    public override object Key => (nameof(BitsStep), column, unknown);

    public override void Run(Block block, int[] registerOf, IReadOnlyList<Column> columns, int result)
    {
        Column source = columns[column];
        ReadOnlySpan<ulong> bits = (unknown ? source.Unknown : source.Bits).Span.Slice(block.Start / 64, block.Words);
        Span<ulong> to = block[result];
        bits.CopyTo(to);
        to[^1] &= block.LastWord;
    }
}
