using System.CommandLine;

namespace SkillTalent.Cli.Options;

/// <summary>An id that a command looks up.</summary>
internal sealed class IdArgument : Argument<string>, IExpectation
{
    /// <summary>Creates the argument.</summary>
    /// <param name="name">What stands for it in the help.</param>
    /// <param name="expectation">What it is, a phrase that continues "expected …".</param>
    public IdArgument(string name, LocalizedText expectation)
        : base(name)
    {
        Expectation = expectation;
        Description = char.ToUpperInvariant(expectation.En[0]) + expectation.En[1..];
        Arity = ArgumentArity.ExactlyOne;
    }

    /// <inheritdoc/>
    public LocalizedText Expectation { get; }
}
