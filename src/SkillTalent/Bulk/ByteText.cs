using System.Buffers.Binary;

namespace SkillTalent;

/// <summary>Texts of UTF-8 as keys, which are found by the bytes of a cell without making a string of them.</summary>
internal sealed class ByteText : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    public static readonly ByteText Comparer = new();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        ulong hash = (ulong)alternate.Length;
        for (; alternate.Length >= sizeof(ulong); alternate = alternate[sizeof(ulong)..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(alternate)) * Spread;
            hash ^= hash >> 32;
        }

        foreach (byte rest in alternate)
        {
            hash = (hash ^ rest) * Spread;
        }

        return (int)(hash >> 32);
    }
}
