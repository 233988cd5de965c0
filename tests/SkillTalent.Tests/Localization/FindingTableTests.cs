using System.Reflection;
using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Localization;

public partial class FindingTableTests
{
    private static readonly string[] Codes =
        [.. typeof(FindingCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

    [Fact]
    public void EveryCodeHasAText_AndEveryTextACode()
    {
        Assert.NotEmpty(Codes);
        Assert.Equal(Codes.Order(StringComparer.Ordinal), FindingTable.Texts.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CodesAreStableWords()
    {
        Assert.All(Codes, code => Assert.Matches("^[a-z]+(-[a-z]+)*$", code));
        Assert.Equal(Codes.Length, Codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void NoCodeIsAlsoTheCodeOfAReason()
    {
        Assert.Empty(Codes.Intersect(MessageTable.Texts.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void BothLanguagesHaveTheSamePlaceholders()
    {
        Assert.All(FindingTable.Texts, t => Assert.Equal(Placeholders(t.Value.Zh), Placeholders(t.Value.En)));
    }

    private static string[] Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
