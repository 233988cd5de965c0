using System.Globalization;
using System.Text;

namespace SkillTalent.Cli.Batch;

/// <summary>CSV as UTF-8, in memory, to be used again and again.</summary>
internal sealed class CsvBuffer
{
    /// <summary>The most bytes of a number.</summary>
    public const int LongestNumber = 40;

    private byte[] _bytes = new byte[1 << 16];
    private int _length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Empties it.</summary>
    public void Clear() => _length = 0;

    /// <summary>Adds bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>Adds a cell, in quotes where it needs them.</summary>
    public void Cell(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny(",\"\r\n"u8) < 0)
        {
            Raw(text);
            return;
        }

        Raw("\""u8);
        for (int quote = text.IndexOf((byte)'"'); quote >= 0; quote = text.IndexOf((byte)'"'))
        {
            Raw(text[..(quote + 1)]);
            Raw("\""u8);
            text = text[(quote + 1)..];
        }

        Raw(text);
        Raw("\""u8);
    }

    /// <summary>Adds a cell of somebody else's text. A spreadsheet would take some beginnings for a formula: an apostrophe makes them text.</summary>
    public void Text(ReadOnlySpan<byte> text)
    {
        if (text.Length > 0 && "=+-@\t"u8.Contains(text[0]))
        {
            Cell([(byte)'\'', .. text]);
        }
        else
        {
            Cell(text);
        }
    }

    /// <summary>Adds a cell.</summary>
    public void Cell(string text) => Cell(Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a number.</summary>
    public void Number(decimal number) => Keep(Format(number, Room(LongestNumber)));

    /// <summary>A number as it is written.</summary>
    /// <param name="number">The number.</param>
    /// <param name="to">Has room for <see cref="LongestNumber"/> bytes.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Format(decimal number, Span<byte> to)
    {
        _ = number.TryFormat(to, out int written, "0.##", CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>Room for so many bytes, which are written by the caller and kept with <see cref="Keep"/>.</summary>
    public Span<byte> Room(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        }

        return _bytes.AsSpan(_length);
    }

    /// <summary>Keeps so many bytes of the room.</summary>
    public void Keep(int count) => _length += count;
}
