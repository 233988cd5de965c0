using System.CommandLine;
using System.CommandLine.Parsing;
using SkillTalent.Cli.Options;

namespace SkillTalent.Cli;

/// <summary>What is wrong with a command line, in one line in the form of every other refusal.</summary>
internal static class ParseErrors
{
    /// <summary>The first thing that is wrong.</summary>
    public static string FirstOf(ParseResult parsed, Language language)
    {
        (string place, LocalizedText expectation) = Find(parsed);
        return Refusal.Of(place, expectation, language);
    }

    private static (string Place, LocalizedText Expectation) Find(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string name = NameOf(parsed.CommandResult);
        string help = $"(see: {name} --help)";
        foreach (Option option in command.Options)
        {
            // What stands where its value should be is the next option: not that one's value is too much, but its own is missing.
            if (option is IExpectation expectation && parsed.GetResult(option) is { Tokens: [var next] } && next.Value.StartsWith("--", StringComparison.Ordinal))
            {
                return (option.Name, expectation.Expectation);
            }
        }

        if (Unmatched(parsed) is { } unknown)
        {
            IEnumerable<string> known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name));
            LocalizedText what = command.Subcommands.Count > 0
                ? new LocalizedText($"{name} 的命令或选项", $"a command or option of {name}")
                : new LocalizedText($"{name} 的选项或参数", $"an option or argument of {name}");
            LocalizedText hint = Nearest.Hint(what, unknown, known);
            return (unknown, new LocalizedText($"{hint.Zh}（见 {name} --help）", $"{hint.En} {help}"));
        }

        if (command.Subcommands.Count > 0)
        {
            string commands = string.Join(", ", command.Subcommands.Select(c => c.Name));
            return (name, new LocalizedText($"命令：{commands}（见 {name} --help）", $"a command: {commands} {help}"));
        }

        foreach (Argument argument in command.Arguments)
        {
            if (argument is IExpectation expectation and not FileArgument { IsOptional: true } && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
            {
                return (argument.Name, expectation.Expectation);
            }
        }

        foreach (Option option in command.Options)
        {
            if (option is IExpectation expectation && option.Required && parsed.GetResult(option) is not { IdentifierTokenCount: > 0 })
            {
                return (option.Name, new LocalizedText($"{expectation.Expectation.Zh}；该选项必须给出", $"{expectation.Expectation.En}; the option is required"));
            }
        }

        ParseError error = parsed.Errors[0];
        return Of(error.SymbolResult) ?? (name, new LocalizedText($"该命令能读懂的参数（见 {name} --help）", $"arguments that it can read {help}"));
    }

    // Where a command is missing, the language is no command, though it is told in it what is missing.
    private static string? Unmatched(ParseResult parsed)
    {
        string? first = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null;
        return first == "--lang" && parsed.CommandResult.Command.Subcommands.Count > 0 ? null : first;
    }

    private static (string Place, LocalizedText Expectation)? Of(SymbolResult? result) => result switch
    {
        OptionResult { Option: IExpectation expectation, IdentifierTokenCount: > 1 } option =>
            (option.Option.Name, new LocalizedText($"{expectation.Expectation.Zh}，只给一次", $"{expectation.Expectation.En}, once")),
        OptionResult { Option: IExpectation expectation } option =>
            (option.Option.Name, Nearest.Hint(expectation.Expectation, option.Tokens.Count == 1 ? option.Tokens[0].Value : "", expectation.Known)),
        OptionResult option => (option.Option.Name, new LocalizedText(option.Option.HelpName ?? "值", option.Option.HelpName ?? "a value")),
        ArgumentResult { Parent: OptionResult parent } => Of(parent),
        ArgumentResult { Argument: IExpectation expectation } argument => (argument.Argument.Name, expectation.Expectation),
        _ => null,
    };

    private static string NameOf(CommandResult result) => result.Parent is CommandResult parent
        ? $"{NameOf(parent)} {result.Command.Name}"
        : "skilltalent";
}
