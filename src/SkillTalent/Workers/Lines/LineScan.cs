using System.Buffers;

namespace SkillTalent;

/// <summary>Goes through JSON value by value without looking into the values.</summary>
internal static class LineScan
{
    // What ends a number or a word.
    private static readonly SearchValues<byte> Ends = SearchValues.Create(" ,}]\t\r\n"u8);

    /// <summary>The next byte that is no blank, behind which it goes on; 0 at the end.</summary>
    public static byte Next(ReadOnlySpan<byte> json, ref int at)
    {
        while (at < json.Length)
        {
            byte next = json[at++];
            if (next is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return next;
            }
        }

        return 0;
    }

    /// <summary>
    /// Takes a flat object, a text or a word. It ends where the first that can end it stands; where that is within a text, what was taken is
    /// no JSON, which whoever reads it finds.
    /// </summary>
    /// <param name="json">The whole.</param>
    /// <param name="at">Where the value begins, and then where it ends.</param>
    /// <param name="first">Its first byte.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryTake(ReadOnlySpan<byte> json, ref int at, byte first, out ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> rest = json[at..];
        int end = first switch
        {
            (byte)'{' => rest.IndexOf((byte)'}'),
            (byte)'"' => rest[1..].IndexOf((byte)'"') is >= 0 and var quote ? quote + 1 : -1,
            (byte)'[' => -1,
            _ => rest.IndexOfAny(Ends) - 1,
        };
        value = end < 0 ? default : rest[..(end + 1)];
        at += value.Length;
        return value.Length > 0;
    }
}
