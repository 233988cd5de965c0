using System.CommandLine;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary>A command that lists what the rulebooks declare, whatever the place and the day: as a table for people, as JSON for programs.</summary>
internal abstract class CatalogListCommand : Command
{
    private readonly Screen _screen;
    private readonly CatalogOptions _catalog = new();
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    protected CatalogListCommand(Screen screen, string name, string description)
        : base(name, description)
    {
        _screen = screen;
        _catalog.AddTo(this);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    /// <summary>Writes the list as JSON.</summary>
    protected abstract void WriteJson(Screen screen, PolicyCatalog catalog, Language language, ParseResult parsed);

    /// <summary>Adds the list as a table.</summary>
    protected abstract void AddTable(Layout layout, PolicyCatalog catalog, Language language, ParseResult parsed);

    private int Run(ParseResult parsed)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        Language language = _language.Read(parsed);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            WriteJson(_screen, catalog, language, parsed);
        }
        else
        {
            var layout = new Layout(_screen.Width);
            AddTable(layout, catalog, language, parsed);
            _screen.Write(layout.Parts);
        }

        return CommandLine.Done;
    }
}
