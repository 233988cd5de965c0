using System.CommandLine;
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
    private readonly Screen _screen;
    private readonly PolicyQuestion _question = new("The day asked");
    private readonly FileArgument _worker = new("WORKER.json", "the JSON of a worker");
    private readonly SeriesOption _series = new("The series of titles to decide on");
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    public AssessCommand(Screen screen)
        : base("assess", "Everything the rulebooks say of one worker on a day: levels, titles, recognitions and benefits, each with its reason and document")
    {
        _screen = screen;
        Add(_worker);
        _question.AddTo(this);
        Add(_series.Option);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        SkillPolicy policy = _question.Read(parsed);
        string series = _series.Read(parsed, policy.Catalog);
        Worker worker = InputFile.Read(parsed.GetRequiredValue(_worker), WorkerJson.Read);
        Assessment assessment = policy.Assess(worker);
        Decision[] decisions = [.. assessment.Decisions.Where(d => d.Kind != ProvisionKind.Title || d.Series == series)];
        Language language = _language.Read(parsed);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => SkillTalentJson.Write(json, assessment, language, decisions));
        }
        else
        {
            _screen.Write(AssessmentView.Of(assessment, decisions, language, _screen.Width));
        }

        return CommandLine.Done;
    }
}
