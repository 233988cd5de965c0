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
        BatchSummary summary, SkillPolicy policy, PolicyAmendment? amendment, int? closing, TimeSpan took, bool named, Language language, int width)
    {
        bool zh = language == Language.Chinese;
        string In(string chinese, string english) => zh ? chinese : english;
        var layout = new Layout(width);
        layout.Title(
            Layout.PlaceAndDay(policy, language),
            In($"{Count(summary.Workers)}人，{Speed(summary, took)}人/秒；规则库版本 {policy.Catalog.DataVersion}", $"{Count(summary.Workers)} workers, {Speed(summary, took)} a second; rulebooks {policy.Catalog.DataVersion}"));
        if (summary.Rejected > 0)
        {
            layout.Line(In($"{Count(summary.Rejected)}行未通过检查，已另存", $"{Count(summary.Rejected)} rows were not as expected and put aside"));
        }

        // What somebody is eligible for comes first; of the rest one line says how much there is, unless it was asked for.
        BatchTotal[] shown = [.. summary.Totals.Where(t => named || t.Eligible > 0).OrderBy(t => KindOf(t, policy))];
        AddTotals(layout, shown, language);
        if (shown.Length < summary.Totals.Count)
        {
            string rest = Count(summary.Totals.Count - shown.Length);
            string open = Count(summary.Totals.Count(t => !shown.Contains(t) && t.Undetermined > 0));
            layout.Line("");
            layout.Line(
                In($"另有{rest}项没有人能确定符合，其中{open}项有人待定；各项人数见 --format json，也可用 --provision 指定", $"{rest} more of which nobody is known to be eligible, {open} of them undetermined for somebody; --format json counts them, --provision names some"),
                Layout.Grey);
        }

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
            layout.Hanging("-", In("文件没有、规则要用的列，按缺省处理：", "Columns that the rules ask for and the file does not have (absent): ") + Names([.. summary.AbsentColumns.Select(c => ColumnOf(c, policy, language))], language), leadWidth: 2, style: Layout.Grey);
        }

        if (summary.IgnoredColumns.Count > 0)
        {
            layout.Hanging("-", In("检查过、规则不用的列：", "Columns that were checked and not used: ") + Names([.. summary.IgnoredColumns.Select(c => ColumnOf(c, policy, language))], language), leadWidth: 2, style: Layout.Grey);
        }

        return layout.Parts;
    }

    private static void AddTotals(Layout layout, BatchTotal[] totals, Language language)
    {
        if (totals.Length == 0)
        {
            return;
        }

        bool zh = language == Language.Chinese;
        layout.Table(
            [
                new(zh ? "事项" : "Decision"),
                new(Outcome.Eligible.ToLabel().In(language), IsNumber: true),
                new(Outcome.NotEligible.ToLabel().In(language), IsNumber: true),
                new(Outcome.Undetermined.ToLabel().In(language), IsNumber: true),
                new(Outcome.NotCovered.ToLabel().In(language), IsNumber: true),
                new(zh ? "元/年" : "yuan a year", IsNumber: true),
            ],
            totals.Select(t => (IReadOnlyList<(string, Style?)>)
            [
                ($"{t.Title.In(language)}\n{t.Id}", null),
                (Count(t.Eligible), OutcomeStyles.Of(Outcome.Eligible)),
                (Count(t.NotEligible), null),
                (Count(t.Undetermined), t.Undetermined > 0 ? OutcomeStyles.Of(Outcome.Undetermined) : null),
                (Count(t.NotCovered), null),
                (Money(t, zh), null),
            ]));
        AddLimits(layout, totals, zh);
    }

    private static string Money(BatchTotal total, bool zh)
    {
        string once = total.Unit is null || total.Yearly is not null ? "" : zh ? "一次 " : "once ";
        string whole = total.Unit is null ? "" : Layout.Yuan(total.Yearly ?? total.Amount);
        string open = total.OpenAmounts == 0 ? "" : zh ? $"\n另有{Count(total.OpenAmounts)}人数额待定" : $"\nand {Count(total.OpenAmounts)} of open amount";
        return total.Limited is { } left && left.Amount != (total.Yearly ?? total.Amount)
            ? $"{once}{Layout.Yuan(left.Amount)}\n{(zh ? $"限额前 {whole}" : $"before limits {whole}")}{open}"
            : once + whole + open;
    }

    // No total exceeds silently what the rulebook allows.
    private static void AddLimits(Layout layout, BatchTotal[] totals, bool zh)
    {
        foreach (BatchTotal total in totals.Where(t => t.Limits.Count > 0 && (t.Eligible > 0 || t.Limited is { Open: > 0 })))
        {
            layout.Hanging("!", zh ? $"{total.Title.Zh}：{LimitWords.Of(total).Zh}" : $"{total.Title.En}: {LimitWords.Of(total).En}", leadWidth: 2);
        }
    }

    // Money first, then levels and titles, and last what is up to others.
    private static int KindOf(BatchTotal total, SkillPolicy policy) => policy.Provisions.FirstOrDefault(p => p.BaseId == total.Provision || p.Id == total.Provision)?.Kind switch
    {
        ProvisionKind.Benefit => 0,
        ProvisionKind.Level => 1,
        ProvisionKind.Title => 2,
        _ => 3,
    };

    // A file may have the name of a fact above its column, so that the name tells what to add.
    private static string ColumnOf(string column, SkillPolicy policy, Language language)
    {
        string[] parts = column.Split('@');
        return language == Language.Chinese && policy.Catalog.Facts.FirstOrDefault(f => f.Id == parts[0]) is { } fact
            ? fact.Label.Zh + (parts.Length > 1 ? "（计算至截止日）" : "")
            : column;
    }

    private static string Names(string[] names, Language language)
    {
        bool zh = language == Language.Chinese;
        string rest = Count(names.Length - MostNames);
        return string.Join(zh ? "、" : ", ", names.Take(MostNames))
            + (names.Length <= MostNames ? "" : zh ? $"等{Count(names.Length)}列（全部见 --format json）" : $" … (+{rest}, --format json)");
    }

    private static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Speed(BatchSummary summary, TimeSpan took) => Count((long)(summary.Workers / Math.Max(took.TotalSeconds, 0.001)));
}
