using System.Buffers;

namespace SkillTalent.Cli.Batch;

/// <summary>Some whole lines of a file, to be read by one thread while others read others.</summary>
/// <param name="bytes">Borrowed, and given back when they are read.</param>
/// <param name="text">The lines in it.</param>
/// <param name="firstLine">The number of the first of them.</param>
/// <param name="lines">How many there are.</param>
internal sealed class LineBlock(byte[] bytes, Range text, long firstLine, int lines)
{
    /// <summary>The lines.</summary>
    public ReadOnlyMemory<byte> Text => bytes.AsMemory(text);

    /// <summary>The number of the first line, from 1.</summary>
    public long FirstLine => firstLine;

    /// <summary>How many lines there are, and so at most how many rows.</summary>
    public int Lines => lines;

    /// <summary>Each line without its break, and its number. A carriage return with a line feed is one break.</summary>
    public IEnumerable<(long Number, ReadOnlyMemory<byte> Line)> EachLine()
    {
        ReadOnlyMemory<byte> rest = Text;
        for (long number = firstLine; rest.Length > 0; number++)
        {
            int end = rest.Span.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
            {
                yield return (number, rest);
                yield break;
            }

            yield return (number, rest[..end]);
            rest = rest[(end + (rest.Span[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }
    }

    /// <summary>Gives the bytes back, which must not be read any more.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(bytes);
}
