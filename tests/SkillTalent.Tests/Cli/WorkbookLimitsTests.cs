using SkillTalent.Cli;
using SkillTalent.Cli.Rosters;

namespace SkillTalent.Tests.Cli;

/// <summary>A workbook says itself where its cells stand and what they refer to: what is beyond a limit, or nowhere, is refused by its place.</summary>
public sealed class WorkbookLimitsTests : CliTest
{
    private const string Sheet = "Sheet1";
    private const string Header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>编号</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>出生</t></is></c></row>";
    private const string Last = "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>z</t></is></c></row>";

    // Cells that say of themselves that they stand nowhere, or where another stands, or that refer to what is not there.
    [Theory]
    [InlineData("<row r=\"-5\"><c><v>1</v></c></row>", "row 2: expected a row number from 1 to 1048576 (the limit Rows)")]
    [InlineData("<row r=\"0\"/>", "row 2: expected a row number from 1 to 1048576 (the limit Rows)")]
    [InlineData("<row r=\"1048577\"/>", "row 2: expected a row number from 1 to 1048576 (the limit Rows)")]
    [InlineData("<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>", "row 2: expected a row number from 1 to 1048576 (the limit Rows)")]
    [InlineData("<row r=\"99999999999\"/>", "row 2: expected a row number from 1 to 1048576 (the limit Rows)")]
    [InlineData("<row r=\"1\"/>", "row 1: expected each row once, in the order of their numbers")]
    [InlineData("<row r=\"2\"><c r=\"XFE2\"/></row>", "row 2: expected the place of each cell in this row, such as B2, and within 16384 columns (the limit Columns)")]
    [InlineData("<row r=\"2\"><c r=\"XFD2\"/><c/></row>", "row 2: expected the place of each cell in this row")]
    [InlineData("<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>", "row 2: expected the place of each cell in this row")]
    [InlineData("<row r=\"2\"><c r=\"A-5\"/></row>", "row 2: expected the place of each cell in this row")]
    [InlineData("<row r=\"2\"><c r=\"B3\"/></row>", "row 2: expected the place of each cell in this row")]
    [InlineData("<row r=\"2\"><c r=\"2\"/></row>", "row 2: expected the place of each cell in this row")]
    [InlineData("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>", "row 2, column 2: expected each cell once")]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c t=\"s\"><v>1</v></c></row>", "row 2, column 2: expected a text that the workbook holds")]
    [InlineData("<row r=\"2\"><c t=\"s\"><v>99999999</v></c></row>", "row 2, column 1: expected a text that the workbook holds")]
    [InlineData("<row r=\"2\"><c t=\"s\"><v>-1</v></c></row>", "row 2, column 1: expected a text that the workbook holds")]
    [InlineData("<row r=\"2\"><c t=\"s\"><v>x</v></c></row>", "row 2, column 1: expected a text that the workbook holds")]
    [InlineData("<row r=\"2\"><c t=\"b\"><v>7</v></c></row>", "row 2, column 1: expected 0 or 1")]
    public void A_cell_that_is_none_is_refused_by_its_place(string row, string refusal)
    {
        string book = WorkbookFile.Write(Folder, Sheet, Header + row, shared: "<si><t>a</t></si>");

        Assert.Contains($"{Path.GetFileName(book)}: sheet Sheet1, {refusal}", Run("bulk", book, "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, "result.csv"), "--rejects", Path.Combine(Folder, "rejects.csv")).Refusal, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Path.Combine(Folder, "result.csv")));
    }

    // In a roster the sheet is told by its name, which we gave; another name may be somebody's, and the number is told.
    [Theory]
    [InlineData("人员", "sheet 人员, row 2")]
    [InlineData("张三", "sheet 1, row 2")]
    public void The_sheet_is_told_by_a_name_that_is_nobodys(string sheet, string told)
    {
        string book = WorkbookFile.Write(Folder, sheet, "<row r=\"1\"><c t=\"inlineStr\"><is><t>编号</t></is></c></row><row r=\"2\"><c t=\"s\"><v>7</v></c></row>");

        Assert.Contains($"{told}, column 1: expected a text that the workbook holds", Run("bulk", book, "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, "result.csv")).Refusal, StringComparison.Ordinal);
        Assert.Contains("工作簿中有的文字", Run("bulk", book, "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, "result.csv"), "--lang", "zh").Error, StringComparison.Ordinal);
    }

    // Rows between which there is nothing cost nothing, and what a sheet says of its size is not believed.
    [Theory]
    [InlineData("")]
    [InlineData("<dimension ref=\"A1:XFD1048576\"/>")]
    [InlineData("<dimension ref=\"A1\"/>")]
    public void A_gap_of_as_many_rows_as_there_may_be_is_passed_over(string dimension)
    {
        using var book = Workbook.Open(WorkbookFile.Write(Folder, Sheet, Header + Last, before: dimension));

        Assert.Equal([(1, "编号|出生"), (1_048_576, "z|")], book.Rows(Sheet).Select(r => (r.Row, string.Join('|', r.Cells))));
    }

    // Programs that write row by row do not know yet how large a sheet becomes: a cell stands in its column all the same.
    [Fact]
    public void A_cell_behind_a_gap_stands_in_its_column()
    {
        using var book = Workbook.Open(WorkbookFile.Write(Folder, Sheet, Header + "<row r=\"2\"><c r=\"XFD2\"><v>7</v></c></row>", before: "<dimension ref=\"A1\"/>"));

        string[] cells = book.Rows(Sheet).Last().Cells;
        Assert.Equal(16_384, cells.Length);
        Assert.Equal("7", cells[^1]);
        Assert.All(cells.SkipLast(1), c => Assert.Empty(c));
    }

    // Each limit on both sides.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Rows_are_counted(int more) =>
        Keeps(more, Header + string.Concat(Enumerable.Repeat("<row/>", BookLimits.Rows - 1 + more)), "sheet Sheet1, row 1048577: expected a row number from 1 to 1048576 (the limit Rows)");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Cells_are_counted_as_wide_as_the_header(int more) =>
        Keeps(
            more,
            "<row><c r=\"XFD1\"><v>1</v></c></row>" + string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", (BookLimits.Cells / BookLimits.Columns) - 1 + more)),
            "expected at most 50000000 cells (the limit Cells)");

    // What is no cell takes as long to pass over, wherever it stands; the rows before it, as wide as a sheet, leave room for less than one more.
    [Theory]
    [InlineData("{0}")]
    [InlineData("<row>{0}</row>")]
    [InlineData("<row><c>{0}</c></row>")]
    public void What_is_no_cell_counts_as_one(string place)
    {
        string wide = "<row><c r=\"XFD1\"><v>1</v></c></row>" + string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", (BookLimits.Cells / BookLimits.Columns) - 1));
        Keeps(1, wide + place.Replace("{0}", string.Concat(Enumerable.Repeat("<x/>", BookLimits.Columns)), StringComparison.Ordinal), "expected at most 50000000 cells (the limit Cells)");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Characters_are_counted_where_they_are_shown(int more) =>
        Keeps(
            more,
            "<row>" + string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", (BookLimits.Characters / BookLimits.TextLength) + more)) + "</row>",
            "row 1, column 2501: expected at most 250000000 characters in all cells (the limit Characters)",
            $"<si><t>{new string('x', BookLimits.TextLength)}</t></si>");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_characters_of_a_text_are_counted(int more)
    {
        string half = new('x', BookLimits.TextLength / 2);
        string text = $"<r><t>{half}</t></r><r><t>{half}{new string('y', more)}</t></r>";
        Keeps(more, $"<row><c t=\"inlineStr\"><is>{text}</is></c></row>", "row 1, column 1: expected at most 100000 characters (the limit TextLength)");
        Keeps(more, $"<row><c t=\"str\"><v>{half}<![CDATA[{half}]]>{new string('y', more)}</v></c></row>", "row 1, column 1: expected at most 100000 characters (the limit TextLength)");
        Keeps(more, "<row><c t=\"s\"><v>0</v></c></row>", "shared texts: expected at most 100000 characters (the limit TextLength)", $"<si>{text}</si>");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Shared_texts_are_counted(int more) =>
        Keeps(
            more,
            "<row><c><v>1</v></c><c t=\"s\"><v>0</v></c></row>",
            "shared texts: expected at most 4000000 texts (the limit SharedTexts)",
            string.Concat(Enumerable.Repeat("<si/>", BookLimits.SharedTexts + more)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Sheets_are_counted(int more) =>
        Keeps(
            more,
            Header,
            "expected at most 1000 sheets (the limit Sheets)",
            properties: $"<sheets>{string.Concat(Enumerable.Range(1, BookLimits.Sheets - 1 + more).Select(i => $"<sheet name=\"s{i}\" r:id=\"rId1\"/>"))}</sheets>");

    // What says nothing is read to a limit, too.
    [Fact]
    public void A_part_is_read_to_its_limit() =>
        Assert.Contains(
            "xl/workbook.xml: expected at most 16777216 bytes (the limit PartBytes)",
            Assert.Throws<BadArgumentException>(() => Workbook.Open(WorkbookFile.Write(Folder, Sheet, Header, $"<!--{new string('x', 1 << 24)}-->"))).Message,
            StringComparison.Ordinal);

    // What cells show: texts of several runs without how they are pronounced, characters by number, and truth values in both ways of writing them.
    [Fact]
    public void Cells_are_read_as_they_are_shown()
    {
        const string Runs = "<r><t>张</t></r><r><rPr/><t>三</t></r><rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh>";
        const string Cells = $"<c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>{Runs}</is></c><c t=\"str\"><v>a_x0041_b_X0041_</v></c><c t=\"b\"><v>true</v></c><c t=\"b\"><v>0</v></c>"
            + "<c t=\"d\"><v>2021-02-03</v></c><c t=\"e\"><v>#REF!</v></c><c><v>1.50</v></c><c><v>1e400</v></c><c s=\"1\" t=\"str\"><v>44230</v></c><c s=\"1\"><v>99999999</v></c>";
        using var book = Workbook.Open(WorkbookFile.Write(Folder, Sheet, $"<row>{Cells}</row>", shared: $"<si>{Runs}</si>"));

        Assert.Equal(["张三", "张三", "aAb_X0041_", "true", "false", "2021-02-03", "#REF!", "1.5", "Infinity", "2021-02-03", "99999999"], Assert.Single(book.Rows(Sheet)).Cells);
    }

    private void Keeps(int more, string rows, string refusal, string? shared = null, string properties = "")
    {
        string path = WorkbookFile.Write(Folder, Sheet, rows, properties, shared);
        int Read()
        {
            using var book = Workbook.Open(path);
            return book.Rows(Sheet).Count();
        }

        if (more == 0)
        {
            Assert.NotEqual(0, Read());
        }
        else
        {
            Assert.Contains(refusal, Assert.Throws<BadArgumentException>(() => Read()).Message, StringComparison.Ordinal);
        }
    }
}
