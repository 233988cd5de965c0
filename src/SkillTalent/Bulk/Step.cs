namespace SkillTalent;

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

    /// <summary>Whether the value lies in a column already, so that there is nothing to run.</summary>
    public virtual MaskSource? InPlace => null;

    /// <summary>Fills the register <paramref name="result"/>.</summary>
    public abstract void Run(Block block, MaskSource[] sources, Column[] columns, int result);
}
