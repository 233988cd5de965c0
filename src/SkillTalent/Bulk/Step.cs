namespace SkillTalent.Bulk;

/// <summary>One step of a program: fills one register of masks for a block of rows. Immutable once its register is assigned.</summary>
internal abstract class Step
{
    /// <summary>The value that it computes, numbered in the order of creation.</summary>
    public int Value { get; set; } = -1;

    /// <summary>The values that it reads.</summary>
    public virtual IReadOnlyList<int> Reads => [];

    /// <summary>The column that it reads, for putting steps of one column together; -1: none.</summary>
    public virtual int ColumnIndex => -1;

    /// <summary>What tells it from every other step; equal keys compute equal values.</summary>
    public abstract object Key { get; }

    /// <summary>Fills the register <paramref name="result"/>.</summary>
    public abstract void Run(Block block, int[] registerOf, IReadOnlyList<Column> columns, int result);
}
