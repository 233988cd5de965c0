using System.CommandLine;

namespace SkillTalent.Cli.Options;

/// <summary>The file that a command reads.</summary>
internal sealed class FileArgument : Argument<string>, IExpectation
{
    /// <summary>Creates the argument.</summary>
    /// <param name="name">What stands for it in the help.</param>
    /// <param name="what">What is in the file.</param>
    /// <param name="isOptional">Whether something else may stand in its place.</param>
    public FileArgument(string name, LocalizedText what, bool isOptional = false)
        : base(name)
    {
        Expectation = new LocalizedText($"{what.Zh}的路径", $"the path of {what.En}");
        Description = char.ToUpperInvariant(what.En[0]) + what.En[1..];
        IsOptional = isOptional;
        Arity = isOptional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne;
        CustomParser = result =>
        {
            // Nothing is read from the standard input, for which - stands elsewhere.
            if (result.Tokens.Count == 1 && result.Tokens[0].Value is not ("" or "-"))
            {
                return result.Tokens[0].Value;
            }

            result.AddError(Expectation.En);
            return "";
        };
    }

    /// <inheritdoc/>
    public LocalizedText Expectation { get; }

    /// <summary>Whether something else may stand in its place.</summary>
    public bool IsOptional { get; }
}
