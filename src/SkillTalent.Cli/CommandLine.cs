using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using SkillTalent.Cli.Commands;
using SkillTalent.Cli.Help;

namespace SkillTalent.Cli;

/// <summary>The command <c>skilltalent</c>.</summary>
internal static class CommandLine
{
    /// <summary>The exit code of a command that did what was asked, whatever the decisions say.</summary>
    public const int Done = 0;

    /// <summary>The exit code where the rules themselves are found to be wrong.</summary>
    public const int RulesWrong = 1;

    /// <summary>The exit code of bad arguments and bad input.</summary>
    public const int BadInput = 2;

    /// <summary>The exit code of a run that was interrupted, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where the one line about bad input goes.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        using Screen screen = Screen.Of(output, error);
        return Run(args, screen);
    }

    /// <summary>Runs one command.</summary>
    public static int Run(IReadOnlyList<string> args, Screen screen)
    {
        // The parser's help and the tables' library would follow the machine; the language is an option here.
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo uiCulture = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        FilesRead.Begin();
        try
        {
            return Invoke(args, screen);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, Screen screen)
    {
        // An argument that begins with @ is a name like any other.
        Language language = Refusal.LanguageOf(args);
        RootCommand root = Root(args, screen);
        HelpAction.Replace(root, screen, language);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return ErrorHandling.Refuse(screen, ParseErrors.FirstOf(parsed, language));
        }

        // What the handler of last resort would turn into a message is a bug, and stays one.
        var configuration = new InvocationConfiguration
        {
            Output = screen.Output,
            Error = screen.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return ErrorHandling.Guard(screen, language, () =>
        {
            int code = parsed.Invoke(configuration);
            screen.Output.Flush();
            return code;
        });
    }

    // A command is made when it is asked for: the options of all others take longer to make than an answer does.
    private static RootCommand Root(IReadOnlyList<string> args, Screen screen)
    {
        var root = new RootCommand("China's skilled-worker policy (技能人才政策) as dated, cited rules: who is eligible for what, from which day, and why.");
        Func<Screen, Command>? asked = args.Count > 0 ? CommandTable.Find(args[0]) : null;
        foreach (Func<Screen, Command> make in asked is null ? CommandTable.All : [asked])
        {
            root.Add(make(screen));
        }

        return root;
    }
}
