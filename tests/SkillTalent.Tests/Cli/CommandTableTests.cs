using SkillTalent.Cli;
using SkillTalent.Cli.Commands;

namespace SkillTalent.Tests.Cli;

/// <summary>A command is made alone where it is asked for by its name; the name stands twice, in the table and in the command.</summary>
public class CommandTableTests : CliTest
{
    [Fact]
    public void Every_command_has_the_name_by_which_it_is_found()
    {
        using Screen screen = Screen.Of(TextWriter.Null, TextWriter.Null);

        Assert.Equal(CommandTable.Names, CommandTable.All.Select(make => make(screen).Name));
        Assert.All(CommandTable.Names, name => Assert.Equal(name, CommandTable.Find(name)!(screen).Name));
        Assert.Equal(CommandTable.Names.Count, CommandTable.Names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Another_word_finds_none_and_is_told_all_of_them()
    {
        Assert.Null(CommandTable.Find("Assess"));

        string refused = Run("asses").Error;

        Assert.Contains("assess", refused, StringComparison.Ordinal);
        Assert.All(CommandTable.Names, name => Assert.Contains(name, Run("--help").Output, StringComparison.Ordinal));
        Assert.All(CommandTable.Names, name => Assert.Contains(name, Run("[suggest]").Output, StringComparison.Ordinal));
    }
}
