using System.CommandLine;
using NodaTime;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Decisions;
using SkillTalent.Diffs;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;
using SkillTalent.Workers;

namespace SkillTalent.Cli.Commands;

/// <summary><c>diff</c>: what changed for one worker between two days, or two days as of which the rulebooks are known, and by which document.</summary>
internal sealed class DiffCommand : Command
{
    private const string DefaultSeries = "engineering";

    private readonly Screen _screen;
    private readonly CatalogOptions _catalog = new();
    private readonly FileArgument _worker = new("WORKER.json", "the JSON of a worker");
    private readonly ValueOption<string> _in = CommonOptions.Place("Where: the code of a place, such as 330800");
    private readonly ValueOption<LocalDate?> _on = CommonOptions.On("The first day asked");
    private readonly ValueOption<LocalDate?> _andOn = CommonOptions.Day("--and-on", "The second day asked (default: the first)");
    private readonly ValueOption<LocalDate?> _known = CommonOptions.AsKnownOn();
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();
    private readonly Option<bool> _unconfirmed = new("--include-unconfirmed") { Description = "Count what is unconfirmed, too" };

    private readonly ValueOption<LocalDate?> _andKnown = CommonOptions.Day(
        "--and-as-known-on", "The same for the second answer (default: as for the first where the days differ, else everything)");

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

    public DiffCommand(Screen screen)
        : base("diff", "What changed for one worker between two days, or between two states of knowledge, and which document changed it")
    {
        _screen = screen;
        _in.Required = true;
        _on.Required = true;
        Add(_worker);
        Add(_in);
        Add(_on);
        Add(_andOn);
        Add(_known);
        Add(_andKnown);
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
        LocalDate on = parsed.GetValue(_on)!.Value;
        (LocalDate? andOn, LocalDate? known, LocalDate? andKnown) = (parsed.GetValue(_andOn), parsed.GetValue(_known), parsed.GetValue(_andKnown));
        if (andOn is null && known is null && andKnown is null)
        {
            throw new BadArgumentException("diff", $"a second day ({_andOn.Name}) or a day as of which the rulebooks are known ({_known.Name}, {_andKnown.Name})");
        }

        PolicyCatalog catalog = _catalog.Read(parsed);
        Place place = CatalogOptions.PlaceOf(catalog, parsed.GetRequiredValue(_in));
        string? edition = parsed.GetValue(_edition);
        string series = parsed.GetRequiredValue(_series);
        CatalogOptions.Check(catalog, _edition.Name, edition, "an edition", p => p.Edition);
        CatalogOptions.Check(catalog, _series.Name, series, "a series of titles", p => p.Series);
        Worker worker = InputFile.Read(parsed.GetRequiredValue(_worker), WorkerJson.Read);

        var options = new PolicyOptions { Edition = edition, IncludeUnconfirmed = parsed.GetValue(_unconfirmed), AsKnownOn = known };
        SkillPolicy before = catalog.For(place.Code, on, options);
        SkillPolicy after = catalog.For(place.Code, andOn ?? on, options with { AsKnownOn = andKnown ?? (andOn is null ? null : known) });
        AssessmentDiff diff = AssessmentDiff.Of(before.Assess(worker), after.Assess(worker));
        Language language = _language.Read(parsed);
        bool Wanted(Decision decision) => decision.Kind != ProvisionKind.Title || decision.Series == series;
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => AssessmentDiffJson.Write(json, diff, language, Wanted));
        }
        else
        {
            _screen.Write(AssessmentDiffView.Of(diff, Wanted, language, _screen.Width));
        }

        return CommandLine.Done;
    }
}
