using SkillTalent.Cli.Rosters;

namespace SkillTalent.Tests.Cli;

/// <summary>Days in a workbook are those that Excel shows, also before the 29 February 1900 that it counts, and where it counts from 1904.</summary>
public sealed class ExcelDaysTests : CliTest
{
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
        using var book = Workbook.Open(WorkbookFile.Write(Folder, "Sheet1", $"<row r=\"1\"><c r=\"A1\" s=\"{WorkbookFile.Day}\"><v>{number}</v></c></row>", properties));

        Assert.Equal(day, Assert.Single(book.Rows("Sheet1")).Cells[0]);
    }
}
