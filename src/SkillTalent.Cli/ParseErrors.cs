using System.CommandLine;
using System.CommandLine.Parsing;
using SkillTalent.Cli.Options;

namespace SkillTalent.Cli;

/// <summary>What is wrong with a command line, in one line in the form of every other refusal.</summary>
internal static class ParseErrors
{
    /// <summary>The first thing that is wrong.</summary>
    public static string FirstOf(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string name = NameOf(parsed.CommandResult);
        if (parsed.UnmatchedTokens.Count > 0)
        {
            return $"{parsed.UnmatchedTokens[0]}: expected {Known(command)} of {name} (see: {name} --help)";
        }

        if (command.Subcommands.Count > 0)
        {
            return $"{name}: expected a command: {string.Join(", ", command.Subcommands.Select(c => c.Name))} (see: {name} --help)";
        }

        foreach (Argument argument in command.Arguments)
        {
            if (argument is IExpectation expectation && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
            {
                return $"{argument.Name}: expected {expectation.Expectation}";
            }
        }

        foreach (Option option in command.Options)
        {
            if (option is IExpectation expectation && option.Required && parsed.GetResult(option) is not { IdentifierTokenCount: > 0 })
            {
                return $"{option.Name}: expected {expectation.Expectation}; the option is required";
            }
        }

        ParseError error = parsed.Errors[0];
        return Of(error.SymbolResult) ?? $"{name}: {error.Message.Split('\n')[0].TrimEnd()}";
    }

    private static string? Of(SymbolResult? result) => result switch
    {
        OptionResult { Option: IExpectation expectation, IdentifierTokenCount: > 1 } option => $"{option.Option.Name}: expected {expectation.Expectation}, once",
        OptionResult { Option: IExpectation expectation } option => $"{option.Option.Name}: expected {expectation.Expectation}",
        OptionResult option => $"{option.Option.Name}: expected {option.Option.HelpName}",
        ArgumentResult { Parent: OptionResult parent } => Of(parent),
        ArgumentResult { Argument: IExpectation expectation } argument => $"{argument.Argument.Name}: expected {expectation.Expectation}",
        _ => null,
    };

    private static string Known(Command command) => command.Subcommands.Count > 0 ? "a command or option" : "an option or argument";

    private static string NameOf(CommandResult result) => result.Parent is CommandResult parent
        ? $"{NameOf(parent)} {result.Command.Name}"
        : "skilltalent";
}
