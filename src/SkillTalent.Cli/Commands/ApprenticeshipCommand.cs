using System.CommandLine;
using NodaTime;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>apprenticeship</c>: prepayment and settlement of an apprentice class.</summary>
internal sealed class ApprenticeshipCommand : Command
{
    private readonly Screen _screen;
    private readonly FileArgument _class = new("CLASS.json", new LocalizedText("学徒制培训班 JSON", "the JSON of an apprentice class"));
    private readonly CatalogOptions _catalog = new();
    private readonly ValueOption<LocalDate?> _on = CommonOptions.On("The day whose terms count; without it that of the class, and where it has none the newest that the rulebooks know");
    private readonly Option<bool> _unconfirmed = CommonOptions.IncludeUnconfirmed();
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    private readonly ValueOption<decimal?> _prepay = new(
        "--prepay", "SHARE", new LocalizedText("0 至 1 的比例，例如 0.5", "a share from 0 to 1, such as 0.5"), "The share that is prepaid, instead of the greatest allowed", TryReadShare);

    public ApprenticeshipCommand(Screen screen)
        : base("apprenticeship", "Prepayment and settlement of a class of the new-type apprenticeship; a negative balance goes back")
    {
        _screen = screen;
        Add(_class);
        Add(_prepay);
        Add(_on);
        Add(_unconfirmed);
        _catalog.AddTo(this);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private static bool TryReadShare(string text, out decimal? share)
    {
        share = CommonOptions.TryReadNumber(text, out decimal number) ? number : null;
        return share is >= 0 and <= 1;
    }

    private int Run(ParseResult parsed)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        string file = parsed.GetRequiredValue(_class);
        ApprenticeClass apprentices = InputFile.Read(file, (json, name) => ApprenticeClass.Read(json, name));
        Place place = PlaceNames.Find(catalog, apprentices.Place, $"{file}: $.in");
        var options = new PolicyOptions { IncludeUnconfirmed = parsed.GetValue(_unconfirmed) };
        ApprenticeshipTerms terms = catalog.ApprenticeshipTerms(place.Code, parsed.GetValue(_on) ?? apprentices.On, options);
        var settlement = ApprenticeshipSettlement.Compute(apprentices, terms, parsed.GetValue(_prepay));
        Language language = _language.Read(parsed);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => SkillTalentJson.Write(json, settlement, language));
        }
        else
        {
            _screen.Write(ApprenticeshipView.Of(settlement, place, catalog, language, _screen.Width));
        }

        return CommandLine.Done;
    }
}
