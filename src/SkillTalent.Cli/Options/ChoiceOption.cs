using System.CommandLine;

namespace SkillTalent.Cli.Options;

/// <summary>An option that takes one of a few codes. The first is taken where it is not given.</summary>
internal sealed class ChoiceOption<T> : Option<T>, IExpectation
    where T : struct
{
    private readonly T _standard;

    /// <summary>Creates the option.</summary>
    public ChoiceOption(string name, string description, params (string Code, T Value)[] choices)
        : base(name)
    {
        _standard = choices[0].Value;
        // Loops and not LINQ: of each enumeration it would be compiled anew at every start.
        var codes = new string[choices.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = choices[i].Code;
        }

        Known = codes;
        Expectation = new LocalizedText(string.Join(" 或 ", Known), string.Join(" or ", Known));
        HelpName = string.Join('|', codes);
        Description = $"{description} (default: {choices[0].Code})";
        Arity = ArgumentArity.ExactlyOne;
        CustomParser = result =>
        {
            int at = result.Tokens.Count == 1 ? Array.IndexOf(codes, result.Tokens[0].Value) : -1;
            if (at < 0)
            {
                result.AddError(Expectation.En);
                return default;
            }

            return choices[at].Value;
        };
    }

    /// <inheritdoc/>
    public LocalizedText Expectation { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Known { get; }

    /// <summary>The choice made, or the first.</summary>
    public T Read(ParseResult parsed) => parsed.GetResult(this) is null ? _standard : parsed.GetValue(this);
}
