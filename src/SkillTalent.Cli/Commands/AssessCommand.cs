using System.CommandLine;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Cli.Rosters;

namespace SkillTalent.Cli.Commands;

/// <summary><c>assess</c>: everything the rulebooks say of one worker on a day.</summary>
internal sealed class AssessCommand : Command
{
    private readonly Screen _screen;
    private readonly PolicyQuestion _question = new("The day asked");
    private readonly WorkerFile _worker = new();
    private readonly SeriesOption _series = new("The series of titles to decide on");
    private readonly Option<bool> _brief = new("--brief") { Description = "Only the answer in some lines" };
    private readonly Option<bool> _all = new("--all") { Description = "Also what does not apply, and contests and recognitions that are up to others" };

    private readonly ValueOption<ProvisionKind?> _only = CommonOptions.Kind(
        [ProvisionKind.Level, ProvisionKind.Title, ProvisionKind.Benefit, ProvisionKind.Recognition], "--only");

    private readonly Option<string[]> _provisions = CommonOptions.Repeated(
        "--provision", "ID", "Only these decisions, by their ids, in full; may be given again and again");

    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    public AssessCommand(Screen screen)
        : base("assess", "Everything the rulebooks say of one worker on a day: levels, titles, recognitions and benefits, each with its reason and document")
    {
        _screen = screen;
        _worker.AddTo(this);
        _question.AddTo(this);
        Add(_series.Option);
        Add(_only);
        Add(_provisions);
        Add(_brief);
        Add(_all);
        Add(_language);
        Add(_format);
        SetAction(parsed => _worker.Guard(parsed, Run));
    }

    private int Run(ParseResult parsed)
    {
        SkillPolicy policy = _question.Read(parsed);
        string series = _series.Read(parsed, policy.Catalog);
        Worker worker = _worker.Read(parsed, policy.Catalog);
        Assessment assessment = policy.Assess(worker);
        string[] ids = parsed.GetValue(_provisions) ?? [];
        ProvisionKind? only = parsed.GetValue(_only);
        Decision[] decisions = [.. Chosen(assessment, ids, series).Where(d => only is null || d.Kind == only)];
        Language language = _language.Read(parsed);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => SkillTalentJson.Write(json, assessment, language, decisions));
            return CommandLine.Done;
        }

        AssessmentExtent extent = parsed.GetValue(_brief) ? AssessmentExtent.Brief
            : ids.Length > 0 || only == ProvisionKind.Recognition || parsed.GetValue(_all) ? AssessmentExtent.Everything
            : AssessmentExtent.Near;
        _screen.Write(AssessmentView.Of(assessment, decisions, extent, summarize: ids.Length == 0 || extent == AssessmentExtent.Brief, language, _screen.Width));
        return CommandLine.Done;
    }

    private IEnumerable<Decision> Chosen(Assessment assessment, string[] ids, string series)
    {
        if (ids.Length == 0)
        {
            return assessment.Decisions.Where(d => d.Kind != ProvisionKind.Title || d.Series == series);
        }

        HashSet<Decision> chosen = [.. ids.SelectMany(id => Named(assessment, id, series))];
        return assessment.Decisions.Where(chosen.Contains);
    }

    // A provision that is repeated for each level has several decisions. Of what may be meant, titles of the series asked for come first.
    private Decision[] Named(Assessment assessment, string id, string series)
    {
        Decision[] named = [.. assessment.Decisions.Where(d => ProvisionNames.Means(id, d))];
        return named.Length > 0 ? named
            : throw new BadArgumentException(_provisions.Name, ProvisionNames.Unconfirmed(id, assessment.Policy) ?? Nearest.Hint(
                new LocalizedText("当地有结论的条款编号或名称（见 rules list）", "the id or name of a decision there (see: rules list)"),
                id,
                ProvisionNames.Words(assessment.Decisions),
                preferred: ProvisionNames.Words(assessment.Decisions.Where(d => d.Series == series)).ToHashSet(StringComparer.Ordinal)));
    }
}
