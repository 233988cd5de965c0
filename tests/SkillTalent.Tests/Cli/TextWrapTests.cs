using SkillTalent.Cli.Output;
using Spectre.Console;

namespace SkillTalent.Tests.Cli;

public class TextWrapTests
{
    [Theory]
    [InlineData("one two three", 8, "one two\nthree")]
    [InlineData("one two three", 7, "one two\nthree")]
    [InlineData("abcdefghij", 4, "abcd\nefgh\nij")]
    [InlineData("技师人才津贴", 8, "技师人才\n津贴")]
    [InlineData("技师人才，津贴", 8, "技师人\n才，津贴")]
    [InlineData("技师（二级）", 7, "技师\n（二\n级）")]
    [InlineData("a\nb", 8, "a\nb")]
    [InlineData("", 8, "")]
    public void Lines_BreakAfterBlanksAndBetweenChineseCharacters(string text, int columns, string expected) =>
        Assert.Equal(expected, TextWrap.Wrap(text, columns));

    [Theory]
    [InlineData("取得高级工证书后累计从事本职业（或相关职业）工作满4年：现为3年2个月，2027-06-01起满足")]
    [InlineData("at least 4 years of work, counted from 2018-06-30; now: 3 years 2 months; from 2027-06-01")]
    [InlineData("人社部发〔2022〕14号 三(一)、《国家职业技能标准编制技术规程（2018年版）》 art. 4.2.1")]
    public void NothingIsLostAndNoLineIsTooLong(string text)
    {
        for (int columns = 8; columns < 60; columns++)
        {
            string wrapped = TextWrap.Wrap(text, columns);

            Assert.All(wrapped.Split('\n'), line => Assert.InRange(line.GetCellWidth(), 1, columns));
            Assert.Equal(Bare(text), Bare(wrapped));
        }

        static string Bare(string s) => s.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
    }
}
