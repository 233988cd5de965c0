using System.CommandLine;
using NodaTime;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Decisions;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;
using SkillTalent.Workers;

namespace SkillTalent.Cli.Commands;

/// <summary><c>assess</c>: everything the rulebooks say of one worker on a day.</summary>
internal sealed class AssessCommand : Command
{
    private const string DefaultSeries = "engineering";

    private readonly Screen _screen;
    private readonly CatalogOptions _catalog = new();
    private readonly FileArgument _worker = new("WORKER.json", "the JSON of a worker");
    private readonly ValueOption<string> _in = CommonOptions.Place("Where: the code of a place, such as 330800");
    private readonly ValueOption<LocalDate?> _on = CommonOptions.On("The day asked");
    private readonly ValueOption<LocalDate?> _known = CommonOptions.AsKnownOn();
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();
    private readonly Option<bool> _unconfirmed = new("--include-unconfirmed") { Description = "Count what is unconfirmed, too" };

    private readonly ValueOption<string> _edition = new(
        "--edition",
        "EDITION",
        "an edition of the occupational standards, such as 2023",
        "The edition of the occupational standards; without it the rulebooks' own table decides",
        CommonOptions.TryReadText);

    private readonly ValueOption<string> _series = new(
        "--series", "SERIES", "a series of titles, such as engineering", "The series of titles to decide on", CommonOptions.TryReadText)
    {
        DefaultValueFactory = _ => DefaultSeries,
    };

    public AssessCommand(Screen screen)
        : base("assess", "Everything the rulebooks say of one worker on a day: levels, titles, recognitions and benefits, each with its reason and document")
    {
        _screen = screen;
        _in.Required = true;
        _on.Required = true;
        Add(_worker);
        Add(_in);
        Add(_on);
        Add(_known);
        Add(_edition);
        Add(_series);
        Add(_unconfirmed);
        _catalog.AddTo(this);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        PolicyCatalog catalog = _catalog.Read(parsed);
        Place place = CatalogOptions.PlaceOf(catalog, parsed.GetRequiredValue(_in));
        string? edition = parsed.GetValue(_edition);
        string series = parsed.GetRequiredValue(_series);
        CatalogOptions.Check(catalog, _edition.Name, edition, "an edition", p => p.Edition);
        CatalogOptions.Check(catalog, _series.Name, series, "a series of titles", p => p.Series);
        Worker worker = InputFile.Read(parsed.GetRequiredValue(_worker), WorkerJson.Read);

        var options = new PolicyOptions { Edition = edition, IncludeUnconfirmed = parsed.GetValue(_unconfirmed), AsKnownOn = parsed.GetValue(_known) };
        Assessment assessment = catalog.For(place.Code, parsed.GetValue(_on)!.Value, options).Assess(worker);
        Decision[] decisions = [.. assessment.Decisions.Where(d => d.Kind != ProvisionKind.Title || d.Series == series)];
        Language language = _language.Read(parsed);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => AssessmentJson.Write(json, assessment, language, decisions));
        }
        else
        {
            _screen.Write(AssessmentView.Of(assessment, decisions, language, _screen.Width));
        }

        return CommandLine.Done;
    }
}
