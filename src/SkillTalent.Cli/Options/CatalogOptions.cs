using System.CommandLine;
using SkillTalent.Rulebooks;

namespace SkillTalent.Cli.Options;

/// <summary>The rulebooks that a command reads: the built-in ones and the user's own.</summary>
internal sealed class CatalogOptions
{
    private readonly Option<string[]> _rulebooks = new("--rulebook")
    {
        Description = "A rulebook of your own, beside the built-in ones; may be given again and again",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command) => command.Add(_rulebooks);

    /// <summary>Reads the rulebooks.</summary>
    /// <exception cref="BadArgumentException">A file cannot be read.</exception>
    /// <exception cref="Json.InputFormatException">A rulebook is not of the form.</exception>
    public PolicyCatalog Read(ParseResult parsed) =>
        PolicyCatalog.BuiltIn.With([.. (parsed.GetValue(_rulebooks) ?? []).Select(path => (path, InputFile.Open(path)))]);

    /// <summary>The place of a code.</summary>
    /// <exception cref="BadArgumentException">No rulebook declares it.</exception>
    public static Place PlaceOf(PolicyCatalog catalog, string code, string option = "--in") => catalog.Places.TryGetValue(code, out Place? place)
        ? place
        : throw new BadArgumentException(option, PlaceExpectation(catalog));

    /// <summary>What a place must be, with the codes that there are.</summary>
    public static string PlaceExpectation(PolicyCatalog catalog) =>
        "the code of a place: " + string.Join(", ", catalog.Places.Keys.Order(StringComparer.Ordinal));

    /// <summary>The codes of a place and of those it lies within, outermost first.</summary>
    public static IReadOnlyList<string> ChainOf(PolicyCatalog catalog, string code)
    {
        var chain = new List<string>();
        for (Place? at = PlaceOf(catalog, code); at is not null; at = at.Within is null ? null : catalog.Places[at.Within])
        {
            chain.Insert(0, at.Code);
        }

        return chain;
    }

    /// <summary>Checks that the rulebooks know an edition or a series.</summary>
    /// <exception cref="BadArgumentException">They do not.</exception>
    public static void Check(PolicyCatalog catalog, string option, string? value, string what, Func<Provision, string?> of)
    {
        if (value is null)
        {
            return;
        }

        string[] known = [.. catalog.Rulebooks.SelectMany(b => b.Provisions).Select(of).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (!known.Contains(value, StringComparer.Ordinal))
        {
            throw new BadArgumentException(option, $"{what} that the rulebooks know: {string.Join(", ", known)}");
        }
    }
}
