using System.Reflection;
using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Checking;

public partial class CheckTableTests
{
    private static readonly string[] Codes =
        [.. typeof(CheckCode).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!)];

    [Fact]
    public void EveryCodeHasAText_EveryTextACode_AndTheListHasThemAll()
    {
        Assert.NotEmpty(Codes);
        Assert.Equal(Codes.Order(StringComparer.Ordinal), CheckTable.Texts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Codes.Order(StringComparer.Ordinal), CheckCode.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CodesAreStableWords_AndNobodyElses()
    {
        Assert.All(Codes, code => Assert.Matches("^[a-z]+(-[a-z]+)*$", code));
        Assert.Empty(Codes.Intersect(MessageTable.Texts.Keys.Concat(FindingTable.Texts.Keys), StringComparer.Ordinal));
    }

    [Fact]
    public void BothLanguagesHaveTheSamePlaceholders() =>
        Assert.All(CheckTable.Texts, t => Assert.Equal(Placeholders(t.Value.Zh), Placeholders(t.Value.En)));

    private static string[] Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
