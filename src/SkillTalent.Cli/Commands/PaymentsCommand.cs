using System.CommandLine;
using NodaTime;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Cli.Rosters;

namespace SkillTalent.Cli.Commands;

/// <summary><c>payments</c>: what is paid in a span, part by part.</summary>
internal sealed class PaymentsCommand : Command
{
    private readonly Screen _screen;
    private readonly PolicyQuestion _question = new("The first day of the span", name: "--from");
    private readonly WorkerFile _worker = new();
    private readonly ValueOption<LocalDate?> _to = CommonOptions.Day("--to", "The last day of the span");

    private readonly Option<string[]> _provisions = CommonOptions.Repeated(
        "--provision", "ID", "Only these benefits, by their ids; may be given again and again");

    private readonly ChoiceOption<PaymentStart> _start = new(
        "--start", "From where parts are counted where the document is silent", [.. Enum.GetValues<PaymentStart>().Select(s => (s.ToCode(), s))]);

    private readonly ChoiceOption<Proration> _proration = new(
        "--proration", "What a month or year comes to in part where the document is silent", [.. Enum.GetValues<Proration>().Select(p => (p.ToCode(), p))]);

    private readonly ValueOption<LocalDate?> _drawnThrough = CommonOptions.Day("--drawn-through", "Parts that are due by this day were drawn");
    private readonly FigureOption _figures = new();
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();

    private readonly ChoiceOption<PaymentFormat> _format = new(
        "--format", "A table for people, JSON or CSV for programs", ("table", PaymentFormat.Table), ("json", PaymentFormat.Json), ("csv", PaymentFormat.Csv));

    public PaymentsCommand(Screen screen)
        : base("payments", "What is paid to a worker in a span, part by part: when it is due, for which days, how much, and why not")
    {
        _screen = screen;
        _to.Required = true;
        _worker.AddTo(this);
        _question.AddTo(this);
        Add(_to);
        Add(_provisions);
        Add(_start);
        Add(_proration);
        Add(_drawnThrough);
        _figures.AddTo(this);
        Add(_language);
        Add(_format);
        SetAction(parsed => _worker.Guard(parsed, Run));
    }

    private int Run(ParseResult parsed)
    {
        SkillPolicy policy = _question.Read(parsed);
        LocalDate to = parsed.GetValue(_to)!.Value;
        if (to < policy.On)
        {
            throw new BadArgumentException(_to.Name, new LocalizedText("不早于 --from 的日期", "a day that is not before --from"));
        }

        Assessment assessment = policy.Assess(_worker.Read(parsed, policy.Catalog));
        var options = new PaymentOptions { Start = _start.Read(parsed), Proration = _proration.Read(parsed), DrawnThrough = parsed.GetValue(_drawnThrough), Figures = _figures.Read(parsed, policy.Catalog.LimitFigures) };
        PaymentList list = assessment.Payments(policy.On, to, options, Chosen(assessment, parsed.GetValue(_provisions) ?? []));
        Language language = _language.Read(parsed);
        switch (_format.Read(parsed))
        {
            case PaymentFormat.Json:
                JsonOutput.Write(_screen, json => SkillTalentJson.Write(json, list, language));
                break;
            case PaymentFormat.Csv:
                _screen.Output.Write(PaymentsCsv.Of(list, language));
                break;
            default:
                _screen.Write(PaymentsView.Of(list, assessment.Benefits, policy, language, _screen.Width));
                break;
        }

        return CommandLine.Done;
    }

    private Decision[]? Chosen(Assessment assessment, string[] ids)
    {
        if (ids.Length == 0)
        {
            return null;
        }

        IReadOnlyList<Decision> benefits = assessment.Benefits;
        foreach (string id in ids)
        {
            if (!benefits.Any(b => ProvisionNames.Means(id, b)))
            {
                throw new BadArgumentException(_provisions.Name, ProvisionNames.Unconfirmed(id, assessment.Policy) ?? Nearest.Hint(
                    new LocalizedText("当地待遇的编号或名称（见 assess --only benefit）", "the id or name of a benefit there (see: assess --only benefit)"), id, ProvisionNames.Words(benefits)));
            }
        }

        return [.. benefits.Where(b => Array.Exists(ids, id => ProvisionNames.Means(id, b)))];
    }
}
