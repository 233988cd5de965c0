using SkillTalent.Tests.Localization;
using Spectre.Console;

namespace SkillTalent.Tests.Cli;

/// <summary>The help of every command, for whoever reads only Chinese or only English, at every width.</summary>
public class HelpTests : CliTest
{
    public static TheoryData<string> Commands() =>
    [
        "", "assess", "ask", "payments", "plan", "diff", "bulk", "limits", "sql", "template", "levy", "apprenticeship", "agreement", "rules", "rules list", "rules show", "rules facts",
        "rules places", "rules occupations", "rules test", "rules check", "rules diff", "rules book",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_sentence_is_Chinese_for_whoever_asks_in_Chinese(string command)
    {
        string[] lines = HelpAt(200, command, "zh").Split('\n');

        // A line begins with the name of what it explains; what follows two blanks is the explanation, and so is a line far from the edge.
        string[] sentences = [lines[0], .. lines.Where(l => l.StartsWith("      ", StringComparison.Ordinal)).Select(l => l.Trim()), .. lines.Where(l => l.StartsWith("  ", StringComparison.Ordinal) && !l.StartsWith("  skilltalent", StringComparison.Ordinal)).Select(l => l.Trim().Split("  ", 2)).Where(p => p.Length == 2).Select(p => p[1].Trim())];
        Assert.True(sentences.Length > 1, command);
        Assert.All(sentences, s => Assert.Null(ChineseWords.Fault(s)));
        Assert.Contains("用法", lines);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_line_is_too_long_and_nothing_is_lost(string command)
    {
        foreach (string language in (string[])["en", "zh"])
        {
            string widest = Bare(HelpAt(200, command, language));
            foreach (int width in (int[])[40, 60, 80, 100, 120])
            {
                string help = HelpAt(width, command, language);

                Assert.All(help.Split('\n'), l => Assert.InRange(l.GetCellWidth(), 0, width));
                Assert.Equal(widest, Bare(help));
            }
        }
    }

    [Theory]
    [InlineData("assess", "level, title, benefit, recognition")]
    [InlineData("plan", "senior-technician 高级技师")]
    [InlineData("payments", "whole-only|monthly|quarterly|daily|begun")]
    [InlineData("rules list", "330800 Quzhou 衢州")]
    public void The_values_are_listed(string command, string values) =>
        Assert.Contains(Bare(values), Bare(HelpAt(80, command, "en")), StringComparison.Ordinal);

    [Fact]
    public void Each_language_leads_to_the_other()
    {
        Assert.Contains("--help --lang zh", HelpAt(80, "", "en"), StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", HelpAt(80, "", "zh"), StringComparison.Ordinal);
    }

    private static string Bare(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c))]);

    private static string HelpAt(int width, string command, string language)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var screen = SkillTalent.Cli.Screen.Of(output, error, width);
        string[] args = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language];
        Assert.Equal(0, SkillTalent.Cli.CommandLine.Run(args, screen));
        Assert.Equal("", error.ToString());
        return output.ToString();
    }
}
