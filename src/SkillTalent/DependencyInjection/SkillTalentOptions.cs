using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>What a program chooses once, where it registers SkillTalent.</summary>
public sealed class SkillTalentOptions
{
    private PolicyCatalog? _catalog;

    /// <summary>The code of the place that is meant where none is named; null: a place must be named.</summary>
    public string? DefaultPlace { get; set; }

    /// <summary>The language of sentences where none is named.</summary>
    public Language DefaultLanguage { get; set; } = Language.Chinese;

    /// <summary>How the policies are read.</summary>
    public PolicyOptions PolicyOptions { get; set; } = PolicyOptions.Default;

    internal PolicyCatalog Catalog => _catalog ?? PolicyCatalog.BuiltIn;

    /// <summary>Adds a rulebook to the built-in ones. It is read and checked at once, so the stream may be closed after.</summary>
    /// <param name="rulebook">The rulebook as UTF-8 JSON; it may use the facts and places of those before it.</param>
    /// <param name="name">What to call it in errors, such as the file's name.</param>
    /// <returns>These options.</returns>
    /// <exception cref="InputFormatException">The rulebook is not of the form, or does not fit the others.</exception>
    public SkillTalentOptions AddRulebook(Stream rulebook, string name = "rulebook")
    {
        _catalog = Catalog.With(rulebook, name);
        return this;
    }

    /// <summary>Adds the rulebook in a file, with the tables that lie beside it, to the built-in ones. It is read and checked at once.</summary>
    /// <param name="path">The file.</param>
    /// <returns>These options.</returns>
    /// <exception cref="InputFormatException">The rulebook is not of the form, or does not fit the others.</exception>
    public SkillTalentOptions AddRulebook(string path)
    {
        Guard.Against.NullOrEmpty(path);
        using FileStream file = File.OpenRead(path);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        _catalog = Catalog.With([new RulebookInput(Path.GetFileName(path), file, name => File.OpenRead(Path.Combine(folder, name)))]);
        return this;
    }
}
