namespace SkillTalent.Bulk;

/// <summary>An operation on two masks, or a mask of nothing or everything.</summary>
internal sealed class MaskStep(MaskOperation operation, int a, int b) : Step
{
    public override IReadOnlyList<int> Reads { get; } = operation is MaskOperation.None or MaskOperation.All ? [] : [a, b];

    public override object Key => (operation, a, b);

    public override void Run(Block block, int[] registerOf, IReadOnlyList<Column> columns, int result)
    {
        Span<ulong> to = block[result];
        switch (operation)
        {
            case MaskOperation.And:
                MaskKernels.And(block[registerOf[a]], block[registerOf[b]], to);
                break;
            case MaskOperation.Or:
                MaskKernels.Or(block[registerOf[a]], block[registerOf[b]], to);
                break;
            case MaskOperation.AndNot:
                MaskKernels.AndNot(block[registerOf[a]], block[registerOf[b]], to);
                break;
            case MaskOperation.All:
                // Bits that stand for no row stay 0, so that "not" never makes them count.
                to.Fill(ulong.MaxValue);
                to[^1] = block.LastWord;
                break;
            default:
                to.Clear();
                break;
        }
    }
}
