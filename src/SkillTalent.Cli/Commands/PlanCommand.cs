using System.CommandLine;
using NodaTime;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Cli.Rosters;
using SkillTalent.Drawing;

namespace SkillTalent.Cli.Commands;

/// <summary><c>plan</c>: the earliest way to a level or title.</summary>
internal sealed class PlanCommand : Command
{
    private static readonly LocalizedText TargetExpectation = new(
        "等级（例如 技师、technician）或职称（例如 工程师、intermediate、intermediate/agriculture）",
        "a level, such as technician, or a title, such as intermediate or intermediate/agriculture");

    private readonly Screen _screen;
    private readonly PolicyQuestion _question = new("The day from which to plan");
    private readonly WorkerFile _worker = new();
    private readonly SeriesOption _series = new("The series of titles on the way, and of a title to reach");
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();
    private readonly Option<bool> _mermaid = new("--mermaid") { Description = "Only the picture, as a Mermaid gantt chart for Markdown" };
    private readonly Option<bool> _stops = new("--stops-working") { Description = "The work ends with the day asked; without this it goes on" };
    private readonly Option<bool> _withoutTitles = new("--without-titles") { Description = "Only by the ladder: no title is obtained on the way" };
    private readonly ValueOption<LocalDate?> _takesUpWork = CommonOptions.Day("--takes-up-work", "The day on which somebody who is not at work takes it up");
    private readonly ValueOption<CalendarPeriod> _certificateTakes = Takes("--certificate-takes", "From the application for a certificate to its award (default: P0D)");
    private readonly ValueOption<CalendarPeriod> _titleTakes = Takes("--title-takes", "From the application for a title to its award (default: P0D)");
    private readonly ValueOption<CalendarPeriod> _appointmentTakes = Takes("--appointment-takes", "From the application for a post to the appointment (default: P0D)");

    private readonly ValueOption<string> _to = new(
        "--to", "TARGET", TargetExpectation, $"The level or title to reach, by name or code: {string.Join(", ", SkillLevel.Ladder.Select(l => $"{l.Code} {l.Label.Zh}"))}; entry, assistant, intermediate, associate-senior, full-senior, with /SERIES of a title", CommonOptions.TryReadText);

    private readonly Option<string[]> _withoutPathways = CommonOptions.Repeated(
        "--without-pathway", "ID", "A pathway not to use, by its id; may be given again and again");

    public PlanCommand(Screen screen)
        : base("plan", "The earliest way to a level or title, step by step: through the ladder, through titles, and across")
    {
        _screen = screen;
        _to.Required = true;
        _worker.AddTo(this);
        Add(_to);
        _question.AddTo(this);
        Add(_certificateTakes);
        Add(_titleTakes);
        Add(_appointmentTakes);
        Add(_stops);
        Add(_takesUpWork);
        Add(_withoutTitles);
        Add(_withoutPathways);
        Add(_series.Option);
        Add(_mermaid);
        Add(_language);
        Add(_format);
        SetAction(parsed => _worker.Guard(parsed, Run));
    }

    private static ValueOption<CalendarPeriod> Takes(string name, string description) => new(
        name, "PERIOD", new LocalizedText("P0D 至 P100Y 的时长，例如 P3M", "a period from P0D to P100Y, such as P3M"), description, (string text, out CalendarPeriod period) => CalendarPeriod.TryParse(text, out period) && !period.IsNegative);

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_mermaid) && _format.Read(parsed) == OutputFormat.Json)
        {
            throw new BadArgumentException("--mermaid", new LocalizedText("--mermaid 或 --format json，二者只能选一", "one of --mermaid and --format json, which are two forms"));
        }

        SkillPolicy policy = _question.Read(parsed);
        Worker worker = _worker.Read(parsed, policy.Catalog);
        CareerPlan plan = Plan(policy, worker, parsed.GetRequiredValue(_to), OptionsOf(parsed, policy, SeriesOf(parsed, policy.Catalog)));
        Language language = _language.Read(parsed);
        if (parsed.GetValue(_mermaid))
        {
            _screen.Output.Write(Harmless.Text(plan.ToMermaid(language)));
        }
        else if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json => SkillTalentJson.Write(json, plan, language));
        }
        else
        {
            _screen.Write(PlanView.Of(plan, policy, language, _screen.Width));
        }

        return CommandLine.Done;
    }

    private PlanOptions OptionsOf(ParseResult parsed, SkillPolicy policy, TitleSeries series)
    {
        string[] without = parsed.GetValue(_withoutPathways) ?? [];
        HashSet<string> known = [.. policy.Catalog.Rulebooks.SelectMany(b => b.Provisions).SelectMany(p => p.Pathways).Select(p => p.Id)];
        if (Array.Find(without, id => !known.Contains(id)) is { } unknown)
        {
            throw new BadArgumentException(_withoutPathways.Name, Nearest.Hint(
                new LocalizedText("途径的完整编号，例如 cn/level/2023/2-1（见 assess --format json）", "the whole id of a pathway, such as cn/level/2023/2-1 (see: assess --format json)"), unknown, known));
        }

        LocalDate? takesUpWork = parsed.GetValue(_takesUpWork);
        if (takesUpWork < policy.On)
        {
            throw new BadArgumentException(_takesUpWork.Name, new LocalizedText("不早于规划起始日的日期", "a day that is not before the day from which to plan"));
        }

        return new PlanOptions
        {
            GoesOnWorking = !parsed.GetValue(_stops),
            TakesUpWorkOn = takesUpWork,
            CertificateTakes = parsed.GetValue(_certificateTakes),
            TitleTakes = parsed.GetValue(_titleTakes),
            AppointmentTakes = parsed.GetValue(_appointmentTakes),
            Series = series,
            ViaTitles = !parsed.GetValue(_withoutTitles),
            ExcludedPathways = without.ToHashSet(StringComparer.Ordinal),
        };
    }

    private TitleSeries SeriesOf(ParseResult parsed, PolicyCatalog catalog)
    {
        return Codes.TryParse(_series.Read(parsed, catalog), out TitleSeries series)
            ? series
            : throw new BadArgumentException(_series.Option.Name, _series.Option.Expectation);
    }

    private CareerPlan Plan(SkillPolicy policy, Worker worker, string to, PlanOptions options)
    {
        CareerPlanner planner = policy.Planner(options);
        return planner.Plan(worker, TargetNames.Find(policy, planner, to, options.Series, _to.Name));
    }
}
