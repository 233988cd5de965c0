using System.Globalization;
using SkillTalent.Cli.Batch;
using Spectre.Console;

namespace SkillTalent.Cli.Output;

/// <summary>Whose rights close soon, for people.</summary>
internal static class ClosingView
{
    private const int Most = 20;

    /// <summary>Adds the list to a layout: the first few, the first to close first.</summary>
    public static void Add(Layout layout, int days, BatchSummary summary, Language language)
    {
        bool zh = language == Language.Chinese;
        int count = summary.Closing.Count;
        layout.Heading(zh ? Text($"{days}天内到期：{count}项") : Text($"Closing within {days} days: {count}"));
        if (count > 0)
        {
            layout.Table(
                [new(zh ? "至" : "Open until"), new(zh ? "编号" : "Worker"), new(zh ? "事项" : "Decision")],
                summary.Closing.Take(Most).Select(c => (IReadOnlyList<(string, Style?)>)[(Layout.Day(c.OpenUntil), null), (c.Worker, null), (c.Decision, null)]));
        }

        if (count > Most)
        {
            layout.Line(zh ? Text($"另有{count - Most}项，见 --format json") : Text($"{count - Most} more: --format json"), Layout.Grey);
        }

        if (summary.ClosingUntold.Count > 0)
        {
            string names = string.Join(", ", summary.ClosingUntold);
            layout.Hanging("-", zh ? $"以月数给出的工作年限说不出到期日：{names}" : $"Work in months does not tell when these close: {names}", leadWidth: 2, style: Layout.Grey);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
