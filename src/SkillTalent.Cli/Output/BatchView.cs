using System.Globalization;
using SkillTalent.Cli.Batch;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>What a run over many workers came to, for people.</summary>
internal static class BatchView
{
    private const int MostNames = 12;

    /// <summary>Lays a summary out.</summary>
    public static IReadOnlyList<IRenderable> Of(
        BatchSummary summary, SkillPolicy policy, PolicyAmendment? amendment, int? closing, TimeSpan took, Language language, int width)
    {
        bool zh = language == Language.Chinese;
        string In(string chinese, string english) => zh ? chinese : english;
        var layout = new Layout(width);
        layout.Title(
            $"{policy.Place.Name.In(language)} ({policy.Place.Code}), {Layout.Day(policy.On)}",
            In($"{Count(summary.Workers)}人，{Speed(summary, took)}人/秒；规则库版本 {policy.Catalog.DataVersion}", $"{Count(summary.Workers)} workers, {Speed(summary, took)} a second; rulebooks {policy.Catalog.DataVersion}"));
        if (summary.Rejected > 0)
        {
            layout.Line(In($"{Count(summary.Rejected)}行未通过检查，已另存", $"{Count(summary.Rejected)} rows were not as expected and put aside"));
        }

        layout.Table(
            [
                new(In("决定", "Decision")),
                new(Outcome.Eligible.ToLabel().In(language), IsNumber: true),
                new(Outcome.NotEligible.ToLabel().In(language), IsNumber: true),
                new(Outcome.Undetermined.ToLabel().In(language), IsNumber: true),
                new(Outcome.NotCovered.ToLabel().In(language), IsNumber: true),
                new(In("元/年", "yuan a year"), IsNumber: true),
            ],
            summary.Totals.Select(t => (IReadOnlyList<(string, Style?)>)
            [
                (t.Id, null),
                (Count(t.Eligible), OutcomeStyles.Of(Outcome.Eligible)),
                (Count(t.NotEligible), null),
                (Count(t.Undetermined), t.Undetermined > 0 ? OutcomeStyles.Of(Outcome.Undetermined) : null),
                (Count(t.NotCovered), null),
                (t.Unit is null ? "" : t.Yearly is { } yearly ? Layout.Yuan(yearly) : In($"一次 {Layout.Yuan(t.Amount)}", $"once {Layout.Yuan(t.Amount)}"), null),
            ]));
        if (amendment is not null)
        {
            AmendmentView.Add(layout, amendment.Title, summary.Compared, language);
        }

        if (closing is { } days)
        {
            ClosingView.Add(layout, days, summary, language);
        }

        if (summary.AbsentColumns.Count > 0)
        {
            layout.Hanging("-", In("文件没有、规则要用的列，按缺省处理：", "Columns that the rules ask for and the file does not have (absent): ") + Names(summary.AbsentColumns), leadWidth: 2, style: Layout.Grey);
        }

        if (summary.IgnoredColumns.Count > 0)
        {
            layout.Hanging("-", In("检查过、规则不用的列：", "Columns that were checked and not used: ") + Names(summary.IgnoredColumns), leadWidth: 2, style: Layout.Grey);
        }

        return layout.Parts;
    }

    private static string Names(IReadOnlyList<string> names) => string.Join(", ", names.Take(MostNames))
        + (names.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $" … (+{names.Count - MostNames}, --format json)") : "");

    private static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Speed(BatchSummary summary, TimeSpan took) => Count((long)(summary.Workers / Math.Max(took.TotalSeconds, 0.001)));
}
