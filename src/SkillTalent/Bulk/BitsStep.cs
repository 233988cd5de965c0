namespace SkillTalent;

/// <summary>A column of bits, or a column's mask of unknown values, used where it lies. Bits that stand for no row are 0.</summary>
internal sealed class BitsStep(int column, bool unknown) : Step
{
    public override int ColumnIndex => column;

    public override object Key => (nameof(BitsStep), column, unknown);

    public override MaskSource? InPlace => new MaskSource(-1, column, unknown);

    public override void Run(Block block, MaskSource[] sources, Column[] columns, int result) =>
        throw new InvalidOperationException("There is nothing to run.");
}
