using System.Text.Json;
using SkillTalent.Cli.Output;

namespace SkillTalent.Tests.Cli;

/// <summary>Characters that move a terminal or turn a line round are shown, never sent.</summary>
public sealed class HarmlessTests : CliTest
{
    private const string Markup = "tests/SkillTalent.Tests/TestData/hostile/markup.json";

    [Theory]
    [InlineData("plain 文字", "plain 文字")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\tb", "a b")]
    [InlineData("\u001b[31mred", "<U+001B>[31mred")]
    [InlineData("\u202Eturned\u2066\u200F", "<U+202E>turned<U+2066><U+200F>")]
    [InlineData("\u009b31m\u2028\r", "<U+009B>31m<U+2028><U+000D>")]
    [InlineData("𠮷\U000E0041", "𠮷<U+E0041>")]
    public void Text_shows_code_points(string text, string shown) => Assert.Equal(shown, Harmless.Text(text));

    [Theory]
    [InlineData("\"𠮷\"", "\"𠮷\"")]
    [InlineData("\"\u202E\"", "\"\\u202e\"")]
    [InlineData("\"𠮷\U000E0041\"\n\t", "\"𠮷\\udb40\\udc41\"\n\t")]
    public void Json_escapes_them(string json, string escaped) => Assert.Equal(escaped, Harmless.Json(json));

    [Theory]
    [InlineData("rules", "show", "evil/[/]x")]
    [InlineData("rules", "list", "--in", "339900")]
    [InlineData("rules", "facts")]
    [InlineData("rules", "book", "--in", "339900")]
    [InlineData("rules", "test")]
    [InlineData("rules", "diff", "--in", "339900", "--and-in", "330000", "--on", "2024-01-01")]
    [InlineData("assess", "WORKER", "--in", "339900", "--on", "2024-01-01")]
    [InlineData("assess", "WORKER", "--in", "339900", "--on", "2024-01-01", "--format", "json")]
    [InlineData("rules", "list", "--in", "339900", "--format", "json")]
    public void A_rulebook_sends_no_control_characters(params string[] args)
    {
        foreach (string language in (string[])["en", "zh"])
        {
            CliResult result = Run([.. args.Select(a => a == "WORKER" ? File(Wang, "worker.json") : a), "--rulebook", RepositoryFile(Markup), "--lang", language]);

            Assert.Contains("pwn", result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(result.Output + result.Error, c => c != '\n' && (char.IsControl(c) || c is >= '\u202A' and <= '\u202E'));
            if (args.Contains("json"))
            {
                using JsonDocument json = JsonDocument.Parse(result.Output);
                Assert.Contains('\u202E', Strings(json.RootElement));
            }
        }
    }

    [Fact]
    public void An_error_sends_none_either()
    {
        string line = Run("rules", "show", "a\u001b]0;x\u0007\u202Eb").Refusal;

        Assert.DoesNotContain(line, c => char.IsControl(c) || c == '\u202E');
        Assert.DoesNotContain(Run("\u001b[2J").Refusal, char.IsControl);
    }

    private static string Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array => string.Concat(element.EnumerateArray().Select(Strings)),
        JsonValueKind.Object => string.Concat(element.EnumerateObject().Select(p => Strings(p.Value))),
        _ => "",
    };
}
