using System.CommandLine;
using NodaTime;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>diff</c>: what changed for one worker between two days, or two days as of which the rulebooks are known, and by which document.</summary>
internal sealed class DiffCommand : Command
{
    private readonly Screen _screen;
    private readonly PolicyQuestion _question = new("The first day asked");
    private readonly FileArgument _worker = new("WORKER.json", new LocalizedText("劳动者 JSON", "the JSON of a worker"));
    private readonly SeriesOption _series = new("The series of titles to decide on");
    private readonly ValueOption<LocalDate?> _andOn = CommonOptions.Day("--and-on", "The second day asked (default: the first)");
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    private readonly ValueOption<LocalDate?> _andKnown = CommonOptions.Day(
        "--and-as-known-on", "The same for the second answer (default: as for the first where the days differ, else everything)");

    public DiffCommand(Screen screen)
        : base("diff", "What changed for one worker between two days, or between two states of knowledge, and which document changed it")
    {
        _screen = screen;
        Add(_worker);
        _question.AddTo(this);
        Add(_andOn);
        Add(_andKnown);
        Add(_series.Option);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        (LocalDate? andOn, LocalDate? known, LocalDate? andKnown) = (parsed.GetValue(_andOn), parsed.GetValue(_question.Known), parsed.GetValue(_andKnown));
        if (andOn is null && known is null && andKnown is null)
        {
            throw new BadArgumentException("diff", new LocalizedText(
                $"第二个日期（{_andOn.Name}）或规则库知悉日（{_question.Known.Name}、{_andKnown.Name}）",
                $"a second day ({_andOn.Name}) or a day as of which the rulebooks are known ({_question.Known.Name}, {_andKnown.Name})"));
        }

        SkillPolicy before = _question.Read(parsed);
        string series = _series.Read(parsed, before.Catalog);
        Worker worker = InputFile.Read(parsed.GetRequiredValue(_worker), WorkerJson.Read);
        SkillPolicy after = before.Catalog.For(before.Place.Code, andOn ?? before.On, before.Options with { AsKnownOn = andKnown ?? (andOn is null ? null : known) });
        AssessmentDiff diff = AssessmentDiff.Of(before.Assess(worker), after.Assess(worker));
        Language language = _language.Read(parsed);
        bool Wanted(Decision decision) => decision.Kind != ProvisionKind.Title || decision.Series == series;
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => diff.Write(json, language, Wanted));
        }
        else
        {
            _screen.Write(AssessmentDiffView.Of(diff, Wanted, language, _screen.Width));
        }

        return CommandLine.Done;
    }
}
