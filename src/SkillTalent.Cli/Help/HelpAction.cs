using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SkillTalent.Cli.Help;

/// <summary>Shows the help in the language asked for, as wide as every other result.</summary>
internal sealed class HelpAction(Screen screen, Language language) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts it in the place of the parser's own.</summary>
    public static void Replace(RootCommand root, Screen screen, Language language) =>
        root.Options.OfType<HelpOption>().Single().Action = new HelpAction(screen, language);

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        screen.Write(HelpView.Of(parseResult.CommandResult.Command, language, screen.Width));
        return CommandLine.Done;
    }
}
