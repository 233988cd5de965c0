using System.CommandLine;

namespace SkillTalent.Cli.Options;

/// <summary>The rulebooks that a command reads: the built-in ones and the user's own.</summary>
internal sealed class CatalogOptions
{
    private readonly Option<string[]> _rulebooks = CommonOptions.Repeated(
        "--rulebook", "FILE", "A rulebook of your own, beside the built-in ones; may be given again and again");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command) => command.Add(_rulebooks);

    /// <summary>Reads the rulebooks.</summary>
    /// <exception cref="BadArgumentException">A file cannot be read.</exception>
    /// <exception cref="InputFormatException">A rulebook is not of the form.</exception>
    public PolicyCatalog Read(ParseResult parsed) =>
        PolicyCatalog.BuiltIn.With([.. (parsed.GetValue(_rulebooks) ?? []).Select(Input)]);

    /// <summary>Reads a whole set of rulebooks from a folder, with none of the built-in ones.</summary>
    /// <exception cref="BadArgumentException">There is no such folder, it has no rulebooks, or one cannot be read.</exception>
    /// <exception cref="InputFormatException">A rulebook is not of the form.</exception>
    public static PolicyCatalog ReadFolder(string folder, string option)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)] : [];
        return files.Length > 0
            ? PolicyCatalog.Of([.. files.Select(f => (Path.GetFileName(f), InputFile.Open(f)))])
            : throw new BadArgumentException(option, new LocalizedText("存在的、装有规则库（*.json）的目录", "a folder that exists and holds rulebooks (*.json)"));
    }

    private static RulebookInput Input(string path) =>
        new(path, InputFile.Open(path), name =>
        {
            string beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);
            FilesRead.Note(beside);
            return File.OpenRead(beside);
        });

    /// <summary>The codes of a place and of those it lies within, outermost first.</summary>
    public static IReadOnlyList<string> ChainOf(PolicyCatalog catalog, Place place)
    {
        var chain = new List<string>();
        for (Place? at = place; at is not null; at = at.Within is null ? null : catalog.FindPlace(at.Within))
        {
            chain.Insert(0, at.Code);
        }

        return chain;
    }

    /// <summary>Checks that the rulebooks know an edition or a series.</summary>
    /// <exception cref="BadArgumentException">They do not.</exception>
    public static void Check(PolicyCatalog catalog, string option, string? value, LocalizedText what, Func<Provision, string?> of)
    {
        if (value is null || Knows(catalog, value, of))
        {
            return;
        }

        string[] known = [.. catalog.Rulebooks.SelectMany(b => b.Provisions).Select(of).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        throw new BadArgumentException(option, Nearest.HintOrList(
            new LocalizedText($"规则库中的{what.Zh}", $"{what.En} that the rulebooks know"), value, known));
    }

    /// <summary>Whether some provision has a value. No rulebook is read beyond the first that has it.</summary>
    public static bool Knows(PolicyCatalog catalog, string value, Func<Provision, string?> of) =>
        catalog.Rulebooks.SelectMany(b => b.Provisions).Any(p => of(p) == value);
}
