namespace SkillTalent;

/// <summary>The rows of a column with bounds whose bounds are not one value.</summary>
internal sealed class OpenStep(int column) : Step
{
    public override int ColumnIndex => column;

    public override object Key => (nameof(OpenStep), column);

    public override void Run(Block block, MaskSource[] sources, Column[] columns, int result)
    {
        Span<ulong> mask = block[result];
        mask.Clear();
        for (int i = 0; i < block.Rows; i++)
        {
            mask[i >> 6] |= columns[column][block.Start + i, 0].IsOpen ? 1UL << (i & 63) : 0;
        }
    }
}
