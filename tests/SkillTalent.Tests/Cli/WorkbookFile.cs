using System.IO.Compression;

namespace SkillTalent.Tests.Cli;

/// <summary>Workbooks of one sheet, written part by part as other programs do: what the format allows and a library would not write.</summary>
internal static class WorkbookFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>The style of a cell that is a day.</summary>
    public const int Day = 1;

    /// <summary>Writes one.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="properties">What the workbook says of itself.</param>
    /// <param name="shared">The texts that its cells share; null: it has none.</param>
    /// <param name="before">What the sheet says before its rows.</param>
    /// <returns>Its path.</returns>
    public static string Write(string folder, string sheet, string rows, string properties = "", string? shared = null, string before = "")
    {
        string path = Path.Combine(folder, Path.GetRandomFileName() + ".xlsx");
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        void Add(string part, string xml)
        {
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(xml);
        }

        Add("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        Add("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{properties}<sheets><sheet name=\"{sheet}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        Add("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        Add("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\">{before}<sheetData>{rows}</sheetData></worksheet>");
        if (shared is not null)
        {
            Add("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{shared}</sst>");
        }

        return path;
    }
}
