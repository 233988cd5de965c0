namespace SkillTalent;

/// <summary>Tests a column, or the upper bounds of its rows, for a range of its raw values, both ends included.</summary>
internal sealed class RangeStep(int column, ColumnEncoding encoding, long least, long most, bool upper = false) : Step
{
    public override int ColumnIndex => column;

    public override object Key => (nameof(RangeStep), column, least, most, upper);

    public override void Run(Block block, MaskSource[] sources, Column[] columns, int result)
    {
        Column source = upper ? columns[column].Most! : columns[column];
        Span<ulong> to = block[result];
        switch (encoding)
        {
            case ColumnEncoding.Choices:
                MaskKernels.Range(source.Bytes.Span.Slice(block.Start, block.Rows), byte.CreateSaturating(least), byte.CreateSaturating(most), to);
                break;
            case ColumnEncoding.WideChoices or ColumnEncoding.WorkMonths:
                MaskKernels.Range(source.UShorts.Span.Slice(block.Start, block.Rows), ushort.CreateSaturating(least), ushort.CreateSaturating(most), to);
                break;
            case ColumnEncoding.Months:
                MaskKernels.Range(source.Shorts.Span.Slice(block.Start, block.Rows), short.CreateSaturating(least), short.CreateSaturating(most), to);
                break;
            case ColumnEncoding.Days or ColumnEncoding.Numbers:
                MaskKernels.Range(source.Ints.Span.Slice(block.Start, block.Rows), int.CreateSaturating(least), int.CreateSaturating(most), to);
                break;
            default:
                MaskKernels.Range(source.Longs.Span.Slice(block.Start, block.Rows), least, most, to);
                break;
        }
    }
}
