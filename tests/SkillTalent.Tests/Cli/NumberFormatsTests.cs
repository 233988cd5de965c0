using System.Xml;
using SkillTalent.Cli.Rosters;

namespace SkillTalent.Tests.Cli;

/// <summary>Which numbers of a workbook are days, by the format in which they are shown.</summary>
public sealed class NumberFormatsTests
{
    // Formats that every Excel has by number, and those that a Chinese one has.
    [Theory]
    [InlineData(0, "Number")]
    [InlineData(13, "Number")]
    [InlineData(14, "Day")]
    [InlineData(17, "Day")]
    [InlineData(18, "Hours")]
    [InlineData(21, "Hours")]
    [InlineData(22, "Day")]
    [InlineData(31, "Day")]
    [InlineData(33, "Number")]
    [InlineData(44, "Number")]
    [InlineData(46, "Hours")]
    [InlineData(49, "Number")]
    [InlineData(57, "Day")]
    [InlineData(58, "Day")]
    [InlineData(176, "Number")]
    public void A_format_that_stands_nowhere_is_known_by_its_number(int number, string shown) => Assert.Equal(shown, Of(number, null));

    // Formats that the workbook writes out: letters of days, and what only looks like them.
    [Theory]
    [InlineData("yyyy-mm-dd", "Day")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "Day")]
    [InlineData("yyyy年m月d日", "Day")]
    [InlineData("yyyy\\-mm\\-dd;@", "Day")]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "Day")]
    [InlineData("[$-804]yyyy/m/d h:mm AM/PM", "Day")]
    [InlineData("0;yyyy", "Day")]
    [InlineData("General", "Number")]
    [InlineData("G/通用格式\"元\"", "Number")]
    [InlineData("#,##0.00\"days\"", "Number")]
    [InlineData("0\\d", "Number")]
    [InlineData("0_d", "Number")]
    [InlineData("[Red]#,##0", "Number")]
    [InlineData("[Magenta]0", "Number")]
    [InlineData("[Magenta]yyyy", "Day")]
    [InlineData("[h]:mm:ss", "Number")]
    [InlineData("[mm]:ss", "Number")]
    [InlineData("0.00E+00", "Number")]
    [InlineData("\"unclosed yyyy", "Number")]
    [InlineData("@", "Number")]
    [InlineData("", "Number")]
    public void A_format_that_is_written_out_is_known_by_its_letters(string code, string shown) => Assert.Equal(shown, Of(176, code));

    // A style that there is not is none, and formats of what is no cell have no say.
    [Fact]
    public void A_style_that_there_is_not_shows_numbers()
    {
        NumberFormats formats = Read("<styleSheet><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");

        Assert.All(["0", "1", "-1", "x", ""], s => Assert.Equal(NumberFormats.Shown.Number, formats.Of(s)));
        Assert.Equal(NumberFormats.Shown.Number, NumberFormats.Read(null).Of("0"));
    }

    private static string Of(int number, string? code) => Read(
        $"<styleSheet><numFmts>{(code is null ? "" : $"<numFmt numFmtId=\"{number}\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/>")}</numFmts><cellXfs><xf numFmtId=\"{number}\"/></cellXfs></styleSheet>").Of("0").ToString();

    private static NumberFormats Read(string styles)
    {
        using var xml = XmlReader.Create(new StringReader(styles));
        return NumberFormats.Read(xml);
    }
}
