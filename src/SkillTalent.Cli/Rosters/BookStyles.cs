using System.IO.Compression;
using System.Xml.Linq;

namespace SkillTalent.Cli.Rosters;

/// <summary>
/// The style part of a workbook that was written. Where no style is wanted the writer of workbooks leaves its one fill empty, which the format
/// (ECMA-376, CT_Fill) does not allow: Excel reads it, other programs refuse the file.
/// </summary>
internal static class BookStyles
{
    private const string Part = "xl/styles.xml";

    /// <summary>Says of every empty fill that it is none.</summary>
    /// <param name="book">The workbook, which can be read and changed where it stands.</param>
    public static void Mend(Stream book)
    {
        book.Position = 0;
        using var archive = new ZipArchive(book, ZipArchiveMode.Update, leaveOpen: true);
        if (archive.GetEntry(Part) is not { } entry)
        {
            return;
        }

        using Stream content = entry.Open();
        var styles = XDocument.Load(content);
        XName fill = styles.Root!.Name.Namespace + "fill";
        foreach (XElement empty in styles.Descendants(fill).Where(f => !f.HasElements))
        {
            empty.Add(new XElement(fill.Namespace + "patternFill", new XAttribute("patternType", "none")));
        }

        content.SetLength(0);
        styles.Save(content);
    }
}
