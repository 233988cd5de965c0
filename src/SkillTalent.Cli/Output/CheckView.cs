using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>What the check of rulebooks found, for people.</summary>
internal sealed class CheckView
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Language _language;
    private readonly Layout _layout;

    private CheckView(Language language, int width)
    {
        _language = language;
        _layout = new Layout(width);
    }

    /// <summary>Lays a report out.</summary>
    public static IReadOnlyList<IRenderable> Of(CheckReport report, Language language, int width)
    {
        var view = new CheckView(language, width);
        int errors = report.Findings.Count(f => f.Severity == CheckSeverity.Error);
        int notes = report.Findings.Count - errors;
        view._layout.Title(
            view.In(Text($"{errors}处错误，{notes}处说明"), Text($"{errors} {(errors == 1 ? "error" : "errors")}, {notes} {(notes == 1 ? "note" : "notes")}")),
            view.In(
                Text($"{report.Decisions}条规则，{report.Questions}个问题，{report.Cells}种情形"),
                Text($"{report.Decisions} rules, {report.Questions} questions, {report.Cells} cells")));
        if (report.Unasked > 0)
        {
            view._layout.Hanging(
                "-",
                view.In(
                    Text($"没有查完：还有{report.Unasked}个问题没有问，情形太多。请用 --in 只查一个地方，或把规则拆小。"),
                    Text($"Not finished: {report.Unasked} questions were not asked, there are too many cells. Check one place with --in, or make the rules smaller.")),
                leadWidth: 2,
                leadStyle: OutcomeStyles.Of(Outcome.Undetermined));
        }

        view.Add(view.In("错误", "Errors"), report.Findings.Where(f => f.Severity == CheckSeverity.Error), Outcome.NotEligible);
        view.Add(view.In("说明", "Notes"), report.Findings.Where(f => f.Severity == CheckSeverity.Note && f.Acknowledged is null), Outcome.Undetermined);
        view.Add(view.In("规则库已说明的", "Acknowledged by the rulebooks"), report.Findings.Where(f => f.Acknowledged is not null), Outcome.Eligible);
        return view._layout.Parts;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private string In(string zh, string en) => _language == Language.Chinese ? zh : en;

    private void Add(string heading, IEnumerable<CheckFinding> findings, Outcome style)
    {
        CheckFinding[] all = [.. findings];
        if (all.Length == 0)
        {
            return;
        }

        _layout.Heading(heading);
        foreach (CheckFinding finding in all)
        {
            _layout.Hanging("-", $"{finding.Text(_language)} [{finding.Code}]", leadWidth: 2, leadStyle: OutcomeStyles.Of(style));
            string cells = finding.Cells is { } number ? In(Text($"，{number}种情形"), Text($", {number} cells")) : "";
            _layout.Hanging("", $"{finding.Rulebook}{Days(finding)}{cells}", leadWidth: 2, style: Layout.Grey);
            string? worker = null;
            foreach (CheckWitness witness in finding.Witnesses)
            {
                worker = Add(witness, worker);
            }

            if (finding.Acknowledged is { } word)
            {
                string note = word.Note is { } remark ? $"{remark.In(_language)} " : "";
                _layout.Hanging("", $"{note}[{string.Join(In("；", "; "), word.Citations)}]", leadWidth: 2, style: Layout.Grey);
            }
        }
    }

    // One worker who shows two things is written once.
    private string Add(CheckWitness witness, string? before)
    {
        string amount = witness.Amount is { } yuan ? $" {Layout.Yuan(yuan)}" : "";
        _layout.Hanging("", $"{witness.Place}, {Layout.Day(witness.On)}, {witness.DecisionId}: {witness.Outcome.ToLabel().In(_language)}{amount}", leadWidth: 4);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, OneLine))
        {
            WorkerJson.Write(writer, witness.Worker);
        }

        string worker = Encoding.UTF8.GetString(buffer.ToArray());
        if (worker != before)
        {
            _layout.Hanging("", worker, leadWidth: 6, style: Layout.Grey);
        }

        return worker;
    }

    private string Days(CheckFinding finding) => finding switch
    {
        { From: null } => "",
        { To: null } => In($"，自{Layout.Day(finding.From)}起", $", from {Layout.Day(finding.From)}"),
        _ => In($"，{Layout.Day(finding.From)}至{Layout.Day(finding.To)}", $", {Layout.Day(finding.From)} to {Layout.Day(finding.To)}"),
    };
}
