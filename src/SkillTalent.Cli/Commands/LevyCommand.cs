using System.CommandLine;
using NodaTime;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>levy</c>: the ledger of the education levies.</summary>
internal sealed class LevyCommand : Command
{
    private readonly Screen _screen;
    private readonly FileArgument _ledger = new("LEDGER.json", new LocalizedText("教育费附加台账 JSON", "the JSON of a levy ledger"));
    private readonly CatalogOptions _catalog = new();
    private readonly ValueOption<LocalDate?> _known = CommonOptions.AsKnownOn();
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    public LevyCommand(Screen screen)
        : base("levy", "The education-levy ledger of a production-education-integrated enterprise: what is due, relieved, set off, carried and taken back")
    {
        _screen = screen;
        Add(_ledger);
        _catalog.AddTo(this);
        Add(_known);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        var options = new PolicyOptions { AsKnownOn = parsed.GetValue(_known) };
        LevyStatement statement = InputFile.Read(parsed.GetRequiredValue(_ledger), (json, name) => catalog.ComputeLevy(json, name, options));
        Language language = _language.Read(parsed);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => SkillTalentJson.Write(json, statement, language));
        }
        else
        {
            _screen.Write(LevyView.Of(statement, catalog, language, _screen.Width));
        }

        return CommandLine.Done;
    }
}
