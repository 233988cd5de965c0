using System.CommandLine;

namespace SkillTalent.Cli.Options;

/// <summary>The file that a command reads.</summary>
internal sealed class FileArgument : Argument<string>, IExpectation
{
    /// <summary>Creates the argument.</summary>
    /// <param name="name">What stands for it in the help.</param>
    /// <param name="what">What is in the file.</param>
    public FileArgument(string name, string what)
        : base(name)
    {
        Expectation = $"the path of {what}";
        Description = char.ToUpperInvariant(what[0]) + what[1..];
        Arity = ArgumentArity.ExactlyOne;
        CustomParser = result =>
        {
            if (result.Tokens.Count == 1 && result.Tokens[0].Value.Length > 0)
            {
                return result.Tokens[0].Value;
            }

            result.AddError(Expectation);
            return "";
        };
    }

    /// <inheritdoc/>
    public string Expectation { get; }
}
