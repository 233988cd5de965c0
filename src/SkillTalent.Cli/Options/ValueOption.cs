using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace SkillTalent.Cli.Options;

/// <summary>An option with one value of its own form.</summary>
internal class ValueOption<T> : Option<T>, IExpectation
{
    /// <summary>Reads a value.</summary>
    public delegate bool Reader(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>Creates the option.</summary>
    /// <param name="name">The name, with its dashes.</param>
    /// <param name="placeholder">What stands for the value in the help.</param>
    /// <param name="expectation">What it takes, a phrase that continues "expected …".</param>
    /// <param name="description">What it does.</param>
    /// <param name="reader">Reads a value.</param>
    public ValueOption(string name, string placeholder, LocalizedText expectation, string description, Reader reader)
        : base(name)
    {
        Expectation = expectation;
        HelpName = placeholder;
        Description = description;
        Arity = ArgumentArity.ExactlyOne;
        CustomParser = result =>
        {
            if (result.Tokens.Count == 1 && reader(result.Tokens[0].Value, out T? value))
            {
                return value;
            }

            result.AddError(Expectation.En);
            return default;
        };
    }

    /// <inheritdoc/>
    public LocalizedText Expectation { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Known { get; init; } = [];
}
