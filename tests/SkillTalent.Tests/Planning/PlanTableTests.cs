using System.Reflection;
using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Planning;

public sealed partial class PlanTableTests
{
    private static readonly string[] Codes =
        [.. typeof(PlanCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

    [Fact]
    public void Every_code_has_a_text_and_every_text_a_code() =>
        Assert.Equal(Codes.Order(StringComparer.Ordinal), PlanTable.Texts.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_are_stable_words_and_nobody_elses()
    {
        Assert.All(Codes, code => Assert.Matches("^[a-z]+(-[a-z]+)*$", code));
        Assert.Empty(Codes.Intersect(MessageTable.Texts.Keys, StringComparer.Ordinal));
        Assert.Empty(Codes.Intersect(FindingTable.Texts.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Both_languages_have_the_same_placeholders() =>
        Assert.All(PlanTable.Texts, t => Assert.Equal(Placeholders(t.Value.Zh), Placeholders(t.Value.En)));

    private static string[] Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
