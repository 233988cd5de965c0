using System.Buffers;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// Cuts a file of UTF-8 into blocks of whole lines. A line break ends a row wherever it stands, also behind a quote that is left open, so that
/// rows can be told apart without reading their cells.
/// </summary>
/// <param name="content">The file.</param>
internal sealed class LineBlocks(Stream content)
{
    /// <summary>The most bytes of a line.</summary>
    public const int MostBytesOfLine = 1 << 20;

    private const int BytesRead = 1 << 17;

    // A row of few cells has few bytes, and a block of them ends with its rows; one of many cells ends here.
    private const int MostBytes = 1 << 21;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(2 * BytesRead);

    // 0 in the first block, 1 behind the break of the line before in every other.
    private int _start;
    private int _end;
    private bool _isOver;
    private long _line = 1;

    /// <summary>How many bytes have been read.</summary>
    public long Position { get; private set; }

    /// <summary>The next lines; null: there are no more.</summary>
    /// <param name="mostLines">How many lines there are at most.</param>
    /// <exception cref="LongLineException">The next line is too long.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public LineBlock? Next(int mostLines)
    {
        int lines = 0;
        int at = _start;
        while (lines < mostLines && at - _start < MostBytes)
        {
            int next = EndOfLine(at);
            if (next < 0)
            {
                // The line is too long. What stands before it comes first.
                return lines > 0 ? Cut(at, lines) : throw new LongLineException(_line);
            }

            if (next == at)
            {
                break;
            }

            at = next;
            lines++;
        }

        return lines > 0 ? Cut(at, lines) : null;
    }

    // Where the next line begins; the same place at the end of the file, -1 where the line is too long.
    private int EndOfLine(int start)
    {
        int looked = start;
        while (true)
        {
            int found = _bytes.AsSpan(looked, _end - looked).IndexOfAny((byte)'\n', (byte)'\r');
            int at = found < 0 ? _end : looked + found;
            if (at - start > MostBytesOfLine)
            {
                return -1;
            }

            // Whether a line feed follows, the last byte read does not tell.
            if (at < _end - 1 || (at < _end && (_bytes[at] == (byte)'\n' || _isOver)))
            {
                return at + (_bytes[at] == (byte)'\r' && at < _end - 1 && _bytes[at + 1] == (byte)'\n' ? 2 : 1);
            }

            if (_isOver)
            {
                return _end;
            }

            looked = at;
            Read();
        }
    }

    private void Read()
    {
        if (_bytes.Length - _end < BytesRead)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _end + BytesRead));
            _bytes.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        int read = content.Read(_bytes, _end, BytesRead);
        _end += read;
        Position += read;
        _isOver = read == 0;
    }

    // A block other than the first begins with the break of the line before: what looks like the mark of an encoding is one at the beginning of a file alone.
    private LineBlock Cut(int end, int lines)
    {
        var block = new LineBlock(_bytes, ..end, _line - _start, lines + _start);
        byte[] rest = ArrayPool<byte>.Shared.Rent(Math.Max(_end - end + (2 * BytesRead), _bytes.Length));
        rest[0] = (byte)'\n';
        _bytes.AsSpan(end, _end - end).CopyTo(rest.AsSpan(1));
        (_bytes, _start, _end) = (rest, 1, _end - end + 1);
        _line += lines;
        return block;
    }
}
