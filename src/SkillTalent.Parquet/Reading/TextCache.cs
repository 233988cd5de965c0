using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SkillTalent.Parquet.Reading;

/// <summary>
/// What texts were read as, by the texts themselves: columns of codes have few of them, over and over. It holds so many and no more, so
/// that a column in which every text is another costs time and not memory. Not thread-safe.
/// </summary>
internal sealed class TextCache<T>
{
    private const int Most = 2_048;
    private const int Bits = 12;
    private const int Slots = 1 << Bits;

    private readonly Entry[] _entries = new Entry[Slots];
    private int _count;

    /// <summary>What a text was read as.</summary>
    public bool TryGet(ReadOnlySpan<byte> text, out T value)
    {
        for (int at = HashOf(text); _entries[at].Text is { } known; at = (at + 1) & (Slots - 1))
        {
            if (text.SequenceEqual(known))
            {
                value = _entries[at].Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>Keeps what a text was read as, if there is room.</summary>
    public void Add(ReadOnlySpan<byte> text, T value)
    {
        if (_count == Most)
        {
            return;
        }

        int at = HashOf(text);
        while (_entries[at].Text is not null)
        {
            at = (at + 1) & (Slots - 1);
        }

        _entries[at] = new Entry(text.ToArray(), value);
        _count++;
    }

    // The length and both ends: codes differ there.
    private static int HashOf(ReadOnlySpan<byte> text)
    {
        ulong hash = (ulong)text.Length * 0x9E37_79B9_7F4A_7C15;
        if (text.Length >= 8)
        {
            ref byte first = ref MemoryMarshal.GetReference(text);
            hash ^= Unsafe.ReadUnaligned<ulong>(ref first) * 0xC2B2_AE3D_27D4_EB4F;
            hash ^= Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, text.Length - 8)) * 0x1656_67B1_9E37_79F9;
        }
        else
        {
            foreach (byte one in text)
            {
                hash = (hash ^ one) * 0x0000_0100_0000_01B3;
            }
        }

        return (int)(hash >> (64 - Bits));
    }

    private readonly record struct Entry(byte[]? Text, T Value);
}
