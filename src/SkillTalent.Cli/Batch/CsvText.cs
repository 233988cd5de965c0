using System.Text;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// The text of a CSV file as UTF-8, whatever it is written in: UTF-8, UTF-16 or GB18030 (GBK, as Excel saves in China), with commas, tabs or
/// semicolons between the cells.
/// </summary>
/// <param name="Content">The text.</param>
/// <param name="Separator">What stands between the cells.</param>
internal sealed record CsvText(Stream Content, char Separator)
{
    private const int LeastLookedAt = 1 << 14;
    private const int MostLookedAt = 1 << 20;

    /// <summary>Looks at the beginning of a file.</summary>
    public static CsvText Open(Stream file)
    {
        byte[] buffer = new byte[LeastLookedAt];
        int length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (length == buffer.Length)
        {
            Array.Resize(ref buffer, MostLookedAt);
            length += file.ReadAtLeast(buffer.AsSpan(length), buffer.Length - length, throwOnEndOfStream: false);
        }

        byte[] beginning = buffer[..length];
        Encoding encoding = EncodingOf(beginning);
        Stream whole = new PrefixedStream(beginning, file);
        Stream content = encoding is UTF8Encoding ? whole : Encoding.CreateTranscodingStream(whole, Lenient(encoding), new UTF8Encoding(false));
        string line = Lenient(encoding).GetString(beginning, 0, Math.Min(length, LeastLookedAt)).Split('\n')[0];
        return new CsvText(content, SeparatorOf(line));
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> beginning) => beginning switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => IsRatherGb18030(beginning) ? Mojibake.Gb18030 : Encoding.UTF8,
    };

    // UTF-8 with a broken cell is still UTF-8; GBK hardly ever makes three bytes that look like a Chinese character of UTF-8.
    private static bool IsRatherGb18030(ReadOnlySpan<byte> bytes)
    {
        int chinese = 0;
        int broken = 0;
        while (bytes.Length > 0)
        {
            bool whole = Rune.DecodeFromUtf8(bytes, out _, out int length) == System.Buffers.OperationStatus.Done;
            chinese += whole && length >= 3 ? 1 : 0;
            broken += whole || bytes.Length < 4 ? 0 : 1;
            bytes = bytes[length..];
        }

        return broken > chinese;
    }

    // A byte that is none of the encoding becomes a mark, which is refused where its cell is read.
    private static Encoding Lenient(Encoding encoding) =>
        encoding == Mojibake.Gb18030 ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))! : encoding;

    private static char SeparatorOf(string header)
    {
        const string Separators = ",\t;";
        bool quoted = false;
        int[] counts = new int[Separators.Length];
        foreach (char c in header)
        {
            quoted ^= c == '"';
            int at = quoted ? -1 : Separators.IndexOf(c);
            if (at >= 0)
            {
                counts[at]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }
}
