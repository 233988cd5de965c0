using System.Numerics;
using System.Runtime.InteropServices;

namespace SkillTalent;

/// <summary>A hash of bytes, eight at a time; what hashes alike is compared, so that it need not be a strong one.</summary>
internal static class LineHash
{
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Adds bytes to a hash.</summary>
    public static ulong Of(ulong hash, ReadOnlySpan<byte> bytes)
    {
        hash = Mix(hash ^ (ulong)bytes.Length);
        while (bytes.Length >= sizeof(ulong))
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (byte b in bytes)
        {
            rest = (rest << 8) | b;
        }

        return Mix(hash ^ rest);
    }

    private static ulong Mix(ulong hash) => BitOperations.RotateLeft(hash * Odd, 29);
}
