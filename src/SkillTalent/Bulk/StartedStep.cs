namespace SkillTalent;

/// <summary>The rows of a column of work that are still at work and began, as their work counts, by a day.</summary>
internal sealed class StartedStep(int column, int day) : Step
{
    public override int ColumnIndex => column;

    public override object Key => (nameof(StartedStep), column, day);

    public override void Run(Block block, MaskSource[] sources, Column[] columns, int result)
    {
        Column work = columns[column];
        Span<ulong> to = block[result];
        MaskKernels.Range(work.Starts.Span.Slice(block.Start, block.Rows), int.MinValue, day, to);
        MaskKernels.Combine<AndOperator>(to, work.StillAtWork.Span.Slice(block.Start / 64, block.Words), to);
    }
}
