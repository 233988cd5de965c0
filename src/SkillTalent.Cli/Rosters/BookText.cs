using System.Buffers;
using System.Text;
using System.Xml;

namespace SkillTalent.Cli.Rosters;

/// <summary>Texts of a workbook. A reader that stands on an element stands on its end when its text has been read.</summary>
internal static class BookText
{
    private const int Chunk = 512;

    /// <summary>The text of an element; null where it is longer than a text may be.</summary>
    public static string? Of(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new Joined();
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && !text.TryAdd(Value(xml)))
            {
                return null;
            }
        }

        return text.ToString();
    }

    /// <summary>The text of an item, which may be of several runs; null where it is longer than a text may be. How characters are pronounced is no part of it.</summary>
    public static string? OfItem(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new Joined();
        bool isRun = false;
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            bool isOwn = xml.Depth == depth + 1;
            isRun = isOwn ? xml.LocalName == "r" : isRun;
            if (xml.LocalName == "t" && (isOwn || (isRun && xml.Depth == depth + 2)) && !text.TryAdd(Of(xml)))
            {
                return null;
            }
        }

        return text.ToString();
    }

    /// <summary>A text with the characters that are written by their numbers, as _x000D_. XML knows such numbers with a great X, too; workbooks do not.</summary>
    public static string Decoded(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text.Replace("_X", "_x005F_X", StringComparison.Ordinal))! : text;

    // A text is read piece by piece, so that no more of one is in memory than it may have.
    private static string? Value(XmlReader xml)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(Chunk);
        try
        {
            var text = new Joined();
            for (int read = xml.ReadValueChunk(buffer, 0, buffer.Length); read > 0; read = xml.ReadValueChunk(buffer, 0, buffer.Length))
            {
                if (!text.TryAdd(new string(buffer, 0, read)))
                {
                    return null;
                }
            }

            return text.ToString();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    // Most texts are of one piece, which is the text.
    private struct Joined
    {
        private string? _only;
        private StringBuilder? _all;

        public bool TryAdd(string? piece)
        {
            if (piece is null || piece.Length + (_all?.Length ?? _only?.Length ?? 0) > BookLimits.TextLength)
            {
                return false;
            }

            if (_only is null)
            {
                _only = piece;
            }
            else
            {
                _all = (_all ?? new StringBuilder(_only)).Append(piece);
            }

            return true;
        }

        public override readonly string ToString() => _all?.ToString() ?? _only ?? "";
    }
}
