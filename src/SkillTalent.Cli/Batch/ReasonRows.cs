using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// Tells the reasons of a run, a row each: what a worker is eligible for, by what and on which documents, and, in one row a worker, what would
/// have to be known for what is undetermined. Where the run is about provisions that were named, every decision has its row.
/// </summary>
/// <param name="language">The language of the rows.</param>
/// <param name="everyOutcome">Whether every decision has a row.</param>
internal sealed class ReasonRows(Language language, bool everyOutcome)
{
    // What a rule says is the same for every worker, and takes longer to put into words than to find.
    private readonly ConcurrentDictionary<object, string> _said = new(ReferenceEqualityComparer.Instance);

    /// <summary>The columns.</summary>
    public static IReadOnlyList<LocalizedText> Headers { get; } =
    [
        new("编号", "id"),
        new("条款", "provision"),
        new("名称", "title"),
        new("结论", "outcome"),
        new("理由", "reason"),
        new("起始日", "since"),
        new("截止日", "until"),
        new("文件", "documents"),
        new("注意", "warnings"),
    ];

    /// <summary>Writes the rows of one worker.</summary>
    public void Write(CsvBuffer target, ReadOnlySpan<byte> id, BulkResult result, int row)
    {
        var waiting = new Dictionary<string, int>(StringComparer.Ordinal);
        BulkDecision[] told = [.. result.Decisions.Where(d => everyOutcome || d.OutcomeOf(row) is Outcome.Eligible or Outcome.Undetermined)];
        foreach (Decision decision in result.Explain(row, told))
        {
            if (everyOutcome || decision.Outcome == Outcome.Eligible)
            {
                WriteOne(target, id, decision);
            }
            else
            {
                foreach (Fact fact in decision.Missing)
                {
                    string label = fact.Label.In(language);
                    waiting[label] = waiting.GetValueOrDefault(label) + 1;
                }
            }
        }

        if (waiting.Count > 0)
        {
            string facts = string.Join(Comma, waiting.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Key));
            Cells(target, id, "", language == Language.Chinese ? "尚需了解" : "still to be known", Outcome.Undetermined.ToLabel().In(language), facts, "", "", "", "");
        }
    }

    private string Comma => language == Language.Chinese ? "、" : ", ";

    private string Stop => language == Language.Chinese ? "；" : "; ";

    private void WriteOne(CsvBuffer target, ReadOnlySpan<byte> id, Decision decision) => Cells(
        target,
        id,
        decision.Id,
        decision.Title.In(language),
        decision.Outcome.ToLabel().In(language),
        string.Join(Stop, Why(decision)),
        Text(decision.Earliest),
        Text(decision.OpenUntil),
        string.Join(Stop, decision.Citations),
        string.Join(Stop, decision.Warnings.Select(w => w.Text(language))));

    private IEnumerable<string> Why(Decision decision)
    {
        if (decision.Pathway is { } way)
        {
            yield return _said.GetOrAdd(way.Pathway, _ => way.Text(language));
        }
        else if (decision.Outcome == Outcome.Eligible && decision.Provisions.Select(Condition).FirstOrDefault(t => t.Length > 0) is { } condition)
        {
            yield return condition;
        }

        foreach (Reason unmet in decision.Unmet)
        {
            yield return unmet.Text(language);
        }

        if (decision.Missing.Count > 0)
        {
            yield return (language == Language.Chinese ? "尚未提供：" : "not known: ") + string.Join(Comma, decision.Missing.Select(f => f.Label.In(language)));
        }
    }

    private string Condition(Provision provision) => _said.GetOrAdd(provision, _ => provision.Text(language) ?? "");

    private static string Text(NodaTime.LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static void Cells(CsvBuffer target, ReadOnlySpan<byte> id, params ReadOnlySpan<string> cells)
    {
        target.Text(id);
        foreach (string cell in cells)
        {
            target.Raw(","u8);
            target.Cell(Encoding.UTF8.GetBytes(cell));
        }

        target.Raw("\n"u8);
    }
}
