using System.Xml;

namespace SkillTalent.Cli.Rosters;

/// <summary>The texts that cells of a workbook share.</summary>
internal static class SharedTexts
{
    /// <summary>Reads them.</summary>
    /// <param name="file">What errors call the workbook.</param>
    /// <param name="xml">The part in which they stand; null where there is none.</param>
    /// <exception cref="BadArgumentException">There are more than may be, or one is longer than a text may be.</exception>
    public static IReadOnlyList<string> Read(string file, XmlReader? xml)
    {
        var texts = new List<string>();
        while (xml is not null && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
            {
                continue;
            }

            if (texts.Count == BookLimits.SharedTexts)
            {
                throw Refused(file, BookLimits.Expectation(BookLimits.SharedTexts, nameof(BookLimits.SharedTexts), "段文字", "texts"));
            }

            texts.Add(BookText.Decoded(BookText.OfItem(xml) ?? throw Refused(file, BookLimits.OfText)));
        }

        return texts;
    }

    private static BadArgumentException Refused(string file, LocalizedText expectation) => new(new LocalizedText($"{file}：共享文字", $"{file}: shared texts"), expectation);
}
