using System.IO.Compression;
using System.Xml.Linq;

namespace SkillTalent.Tests.Cli;

/// <summary>Workbooks as other programs write and read them: formulas without a stored value, and parts that the format allows.</summary>
public sealed class WorkbookTests : CliTest
{
    private const string Allowance = "quzhou/technician-allowance";

    // The value of the same formula where it has none, where it is an empty text, and where it is a text.
    private const string Open = "<f>DATE(2020,1,1)</f><v></v>";
    private const string NoElement = "<f>DATE(2020,1,1)</f>";

    private string Result => Path.Combine(Folder, "result.csv");

    // What a formula comes to is unknown, and not nothing: the cell is named, in whichever column it stands.
    [Theory]
    [InlineData("退休日期", Open)]
    [InlineData("退休日期", NoElement)]
    [InlineData("用人单位性质", Open)]
    [InlineData("职业（工种）", Open)]
    [InlineData("编号", Open)]
    [InlineData("地区", Open)]
    public void A_formula_of_which_no_value_is_stored_is_refused_by_its_cell(string column, string formula)
    {
        string roster = Book("人员", ["编号", "出生日期", column == "编号" ? "性别" : column], column == "编号" ? [formula, Text("1985-03-01"), ""] : [Text("a"), Text("1985-03-01"), formula]);

        string refusal = Bulk(roster).Refusal;
        Assert.Contains($"sheet 人员, row 2, column {column}: expected a value; the formula here has none stored", refusal, StringComparison.Ordinal);
        Assert.Contains(refusal[refusal.IndexOf(": expected", StringComparison.Ordinal)..], Run("assess", roster, "--in", Quzhou, "--on", KnownFrom).Refusal, StringComparison.Ordinal);
        Assert.Contains("none stored", Run("plan", roster, "--to", "technician", "--in", Quzhou, "--on", KnownFrom).Refusal, StringComparison.Ordinal);
    }

    // A text that a formula comes to is a value, also an empty one; what only people read may be anything.
    [Theory]
    [InlineData("职业（工种）", "<f>A1&amp;\"\"</f><v>焊工</v>", "str")]
    [InlineData("职业（工种）", "<f>\"\"</f><v></v>", "str")]
    [InlineData("姓名", Open, null)]
    public void A_formula_with_a_value_is_read_and_one_in_a_column_for_the_eye_is_not(string column, string formula, string? type)
    {
        string roster = Book("人员", ["编号", "出生日期", column], [Text("a"), Text("1985-03-01"), type is null ? formula : $"<!--{type}-->{formula}"]);

        Assert.Equal(0, Bulk(roster).Code);
    }

    // In a sheet of facts, too, for which CSV may have stood; and who puts bad rows aside finds it among them.
    [Theory]
    [InlineData("编号", "id")]
    [InlineData("职业", "职业")]
    [InlineData("出生", "出生")]
    [InlineData("退休", "退休")]
    [InlineData("地区", "地区")]
    public void A_formula_without_a_value_in_a_table_of_facts_is_refused_by_its_row(string column, string told)
    {
        string book = Book("Sheet1", ["编号", column == "编号" ? "出生" : column], column == "编号" ? [Open, ""] : [Text("a"), Open]);

        string refusal = Bulk(book).Refusal;
        Assert.Contains("line 2, column ", refusal, StringComparison.Ordinal);
        Assert.Contains("none stored", refusal, StringComparison.Ordinal);
        string rejects = Path.Combine(Folder, "rejects.csv");
        Assert.Equal(0, Bulk(book, "--rejects", rejects).Code);
        Assert.Contains("none stored", System.IO.File.ReadAllText(rejects), StringComparison.Ordinal);
        Assert.NotEmpty(told);
    }

    // Formulas are looked for beside the rows: each is told of its own, behind rows that are empty and others.
    [Fact]
    public void Each_formula_is_told_of_its_row()
    {
        string[] good = [Text("a"), Text("1985-03-01"), ""];
        string book = Book("人员", ["编号", "出生日期", "性别"], [Text("b"), Open, ""], good, [], [Text("c"), Open, Open], [Text("d"), Text("1985-03-01"), NoElement], []);
        string rejects = Path.Combine(Folder, "rejects.csv");

        Assert.Equal(0, Bulk(book, "--rejects", rejects).Code);
        Assert.Equal(["1", "4", "5"], System.IO.File.ReadAllLines(rejects).Skip(1).Select(l => l.Split(',')[0]));
        Assert.Equal(2, System.IO.File.ReadAllLines(Result).Length);
    }

    // Rows that are out of order could not be told by their numbers.
    [Fact]
    public void A_row_behind_a_later_one_is_no_sheet()
    {
        string[] cells = [Text("a"), Text("1985-03-01")];
        string book = WorkbookFile.Write(Folder, "人员", Row(1, [Text("编号"), Text("出生日期")]) + Row(3, cells) + Row(2, cells));

        Assert.Contains("sheet 人员, row 2: expected each row once, in the order of their numbers", Bulk(book).Refusal, StringComparison.Ordinal);
    }

    // The format wants every fill to say what it is (ECMA-376, CT_Fill); programs that keep to it open no other file.
    [Fact]
    public void Every_fill_of_a_written_workbook_says_what_it_is()
    {
        string template = Path.Combine(Folder, "template.xlsx");
        string result = Path.Combine(Folder, "result.xlsx");
        Assert.Equal(0, Run("template", "--out", template).Code);
        Assert.Equal(0, Run("bulk", Book("人员", ["编号"], [Text("a")]), "--in", Quzhou, "--on", KnownFrom, "--out", result, "--provision", Allowance).Code);
        foreach (string path in (string[])[template, result])
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            using Stream styles = archive.GetEntry("xl/styles.xml")!.Open();
            XElement[] fills = [.. XDocument.Load(styles).Descendants().Where(e => e.Name.LocalName == "fill")];
            Assert.NotEmpty(fills);
            Assert.All(fills, f => Assert.Equal("patternFill", Assert.Single(f.Elements()).Name.LocalName));
        }
    }

    private CliResult Bulk(string path, params string[] options) => Run(["bulk", path, "--in", Quzhou, "--on", KnownFrom, "--out", Result, .. options]);

    private static string Text(string text) => $"<is><t>{text}</t></is>";

    // A workbook as programs write it that calculate nothing.
    private string Book(string sheet, string[] headers, params string[][] rows) =>
        WorkbookFile.Write(Folder, sheet, $"{Row(1, [.. headers.Select(Text)])}{string.Concat(rows.Select((r, i) => Row(i + 2, r)))}");

    private static string Row(int number, string[] cells) =>
        cells.Length == 0 ? "" : $"<row r=\"{number}\">{string.Concat(cells.Select((c, i) => c.Length == 0 ? "" : $"<c r=\"{(char)('A' + i)}{number}\"{TypeOf(c)}>{c.Replace("<!--str-->", "", StringComparison.Ordinal)}</c>"))}</row>";

    private static string TypeOf(string cell) =>
        cell.StartsWith("<is>", StringComparison.Ordinal) ? " t=\"inlineStr\"" : cell.StartsWith("<!--str-->", StringComparison.Ordinal) ? " t=\"str\"" : "";
}
