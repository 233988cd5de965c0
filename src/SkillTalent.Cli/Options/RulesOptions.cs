using System.CommandLine;
using NodaTime;

namespace SkillTalent.Cli.Options;

/// <summary>The options that every command under <c>rules</c> takes.</summary>
internal sealed class RulesOptions
{
    private readonly CatalogOptions _catalog = new();
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();
    private readonly ValueOption<string> _in;
    private readonly ValueOption<LocalDate?> _on;

    /// <summary>Creates the options.</summary>
    /// <param name="place">What <c>--in</c> does.</param>
    /// <param name="day">What <c>--on</c> does.</param>
    public RulesOptions(string place, string day)
    {
        _in = CommonOptions.Place(place);
        _on = CommonOptions.On(day);
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_in);
        command.Add(_on);
        _catalog.AddTo(command);
        command.Add(_language);
        command.Add(_format);
    }

    /// <summary>What was asked for.</summary>
    public RulesQuestion Read(ParseResult parsed)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        Place? place = parsed.GetValue(_in) is { } code ? PlaceNames.Find(catalog, code, _in.Name) : null;
        return new RulesQuestion(catalog, place, parsed.GetValue(_on), _language.Read(parsed), _format.Read(parsed));
    }
}
