namespace SkillTalent;

/// <summary>The rows that a program is working on, and its registers of masks.</summary>
internal sealed class Block
{
    private readonly ulong[] _registers;
    private readonly int _wordsPerRegister;

    public Block(int registers, int rowsPerBlock)
    {
        _wordsPerRegister = rowsPerBlock / 64;
        _registers = new ulong[registers * _wordsPerRegister];
    }

    /// <summary>The first row; a multiple of 64.</summary>
    public int Start { get; private set; }

    public int Rows { get; private set; }

    /// <summary>How many rows the next block of the same thread has that begins where this one ends; 0: there is none, or it is not known.</summary>
    public int RowsToCome { get; private set; }

    public int Words => (Rows + 63) / 64;

    /// <summary>The bits of the last word that stand for rows.</summary>
    public ulong LastWord => (Rows & 63) == 0 ? ulong.MaxValue : (1UL << (Rows & 63)) - 1;

    /// <summary>The mask of a value: a register, or the bits of a column as they lie in memory.</summary>
    public ReadOnlySpan<ulong> Read(MaskSource source, IReadOnlyList<Column> columns) => source.Column < 0
        ? this[source.Register]
        : (source.Unknown ? columns[source.Column].Unknown : columns[source.Column].Bits).Span.Slice(Start / 64, Words);

    public Span<ulong> this[int register] => _registers.AsSpan(register * _wordsPerRegister, Words);

    public void Move(int start, int rows, int toCome = 0)
    {
        Start = start;
        Rows = rows;
        RowsToCome = toCome;
    }
}
