using System.IO.Compression;
using SkillTalent.Cli.Rosters;

namespace SkillTalent.Tests.Cli;

/// <summary>Days in a workbook are those that Excel shows, also before the 29 February 1900 that it counts, and where it counts from 1904.</summary>
public sealed class ExcelDaysTests : CliTest
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // The number of a day and what Excel shows.
    [Theory]
    [InlineData("", 1, "1900-01-01")]
    [InlineData("", 59, "1900-02-28")]
    [InlineData("", 60, "1900-02-28")]
    [InlineData("", 61, "1900-03-01")]
    [InlineData("", 44230, "2021-02-03")]
    [InlineData("<workbookPr/>", 1, "1900-01-01")]
    [InlineData("<workbookPr date1904=\"0\"/>", 44230, "2021-02-03")]
    [InlineData("<workbookPr date1904=\"1\"/>", 1, "1904-01-02")]
    [InlineData("<workbookPr date1904=\"true\"/>", 42768, "2021-02-03")]
    public void A_day_is_the_one_that_Excel_shows(string properties, int number, string day)
    {
        using var book = Workbook.Open(Book(properties, number));

        Assert.Equal(day, Assert.Single(book.Rows("Sheet1")).Cells[0]);
    }

    private string Book(string properties, int number)
    {
        string path = Path.Combine(Folder, Path.GetRandomFileName() + ".xlsx");
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        void Add(string part, string xml)
        {
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(xml);
        }

        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        Add("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{properties}<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        Add("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        Add("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>{number}</v></c></row></sheetData></worksheet>");
        return path;
    }
}
