using System.Text;
using System.Text.Unicode;

namespace SkillTalent.Cli.Batch;

/// <summary>Chinese text that was read in the wrong encoding somewhere on its way, and now says something else.</summary>
internal static class Mojibake
{
    /// <summary>GB18030, which reads GBK and GB2312 too; whatever is none of it is an error.</summary>
    public static Encoding Gb18030 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Whether bytes are no UTF-8 but can be read as GB18030.</summary>
    public static bool IsGb18030(ReadOnlySpan<byte> bytes) => !Utf8.IsValid(bytes) && TryDecode(Gb18030, bytes.ToArray()) is not null;

    /// <summary>Whether a text is GBK that was read as Latin-1, UTF-8 that was read as GBK, or what is left of bytes that could not be read.</summary>
    public static bool Is(string text) =>
        text.Contains('\uFFFD') || text.Contains("锟斤拷", StringComparison.Ordinal) || IsGbkAsLatin(text) || IsUtf8AsGbk(text);

    // º¸¹¤ for 焊工: every letter is one of the upper half of Latin-1, and they make pairs of GB2312.
    private static bool IsGbkAsLatin(string text)
    {
        char[] letters = [.. text.Where(c => c > '\u007F')];
        return letters.Length >= 2 && letters.Length % 2 == 0 && Array.TrueForAll(letters, c => c is >= '\u00A1' and <= '\u00FE')
            && TryDecode(Gb18030, Encoding.Latin1.GetBytes(letters)) is { } meant && meant.All(IsHan);
    }

    // 鐒婂伐 for 焊工: its GBK is the UTF-8 of other Chinese characters, which a text of its own hardly ever is.
    private static bool IsUtf8AsGbk(string text)
    {
        try
        {
            byte[] bytes = Gb18030.GetBytes(text);
            string? meant = text.Any(IsHan) && Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
            return meant is not null && meant.Where(c => c > '\u007F').All(IsHan) && meant.Any(IsHan);
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static string? TryDecode(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
