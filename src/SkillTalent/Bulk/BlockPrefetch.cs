using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace SkillTalent;

/// <summary>
/// Asks memory for the columns of the block to come while masks of this one are combined, a part with each step: memory is idle then, and it is
/// what bulk waits for. Where the processor cannot be asked it does nothing.
/// </summary>
internal ref struct BlockPrefetch
{
    // Bytes that come at once.
    private const int Line = 64;

    // More than these at a time would wait for each other: a program of few steps, which memory holds up anyhow, asks for nothing ahead.
    private const int MostLines = 256;

    private readonly Column[] _columns;
    private readonly ReadOnlySpan<int> _read;
    private readonly Block _block;
    private readonly int _lines;
    private int _next;
    private ReadOnlySpan<byte> _rest;

    /// <summary>What is to be asked for.</summary>
    /// <param name="columns">The columns of the population.</param>
    /// <param name="read">The numbers of those that are read.</param>
    /// <param name="block">The block that is worked on.</param>
    /// <param name="bytesPerRow">How many bytes a row those columns have.</param>
    /// <param name="steps">In how many parts.</param>
    public BlockPrefetch(Column[] columns, ReadOnlySpan<int> read, Block block, double bytesPerRow, int steps)
    {
        _columns = columns;
        _read = read;
        _block = block;
        double lines = (block.RowsToCome * bytesPerRow / Line / Math.Max(1, steps)) + 1;
        _lines = block.RowsToCome == 0 || !Sse.IsSupported || lines > MostLines ? 0 : (int)lines;
    }

    /// <summary>Asks for the next part.</summary>
    public void Ask()
    {
        int lines = _lines;
        while (lines > 0 && (!_rest.IsEmpty || Next()))
        {
            int now = Math.Min(lines, (_rest.Length + Line - 1) / Line);
            Ask(_rest, now);
            _rest = _rest[Math.Min(now * Line, _rest.Length)..];
            lines -= now;
        }
    }

    private bool Next()
    {
        while (_next < _read.Length && _rest.IsEmpty)
        {
            _rest = _columns[_read[_next++]].RawRows(_block.Start + _block.Rows, _block.RowsToCome);
        }

        return !_rest.IsEmpty;
    }

    // A line that is asked for is not read, so that nothing can go wrong with the address; the processor's instruction takes no other form.
    private static unsafe void Ask(ReadOnlySpan<byte> bytes, int lines)
    {
        ref byte first = ref MemoryMarshal.GetReference(bytes);
        for (int i = 0; i < lines; i++)
        {
            Sse.Prefetch1(Unsafe.AsPointer(ref Unsafe.Add(ref first, i * Line)));
        }
    }
}
