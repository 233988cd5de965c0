namespace SkillTalent;

/// <summary>An operation on masks, or a mask of nothing or everything. And, or: of two to four masks in one pass; and-not: of two.</summary>
internal sealed class MaskStep(MaskOperation operation, params int[] operands) : Step
{
    public const int MostOperands = 4;

    private readonly int[] _operands = operands;

    public override IReadOnlyList<int> Reads => _operands;

    public override object Key { get; } = (operation, operands.Length, At(operands, 0), At(operands, 1), At(operands, 2), At(operands, 3));

    public override void Run(Block block, MaskSource[] sources, Column[] columns, int result)
    {
        Span<ulong> to = block[result];
        switch (operation)
        {
            case MaskOperation.And:
                Combine<AndOperator>(block, sources, columns, to);
                break;
            case MaskOperation.Or:
                Combine<OrOperator>(block, sources, columns, to);
                break;
            case MaskOperation.AndNot:
                Combine<AndNotOperator>(block, sources, columns, to);
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

    private static int At(int[] operands, int index) => index < operands.Length ? operands[index] : -1;

    private void Combine<TOperator>(Block block, MaskSource[] sources, Column[] columns, Span<ulong> to)
        where TOperator : struct, IMaskOperator
    {
        ReadOnlySpan<ulong> a = block.Read(sources[_operands[0]], columns);
        ReadOnlySpan<ulong> b = block.Read(sources[_operands[1]], columns);
        if (_operands.Length == 2)
        {
            MaskKernels.Combine<TOperator>(a, b, to);
            return;
        }

        ReadOnlySpan<ulong> c = block.Read(sources[_operands[2]], columns);
        if (_operands.Length == 3)
        {
            MaskKernels.Combine<TOperator>(a, b, c, c, to);
            return;
        }

        MaskKernels.Combine<TOperator>(a, b, c, block.Read(sources[_operands[3]], columns), to);
    }
}
