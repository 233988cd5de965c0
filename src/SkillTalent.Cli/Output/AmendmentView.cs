using System.Globalization;
using SkillTalent.Cli.Batch;
using Spectre.Console;

namespace SkillTalent.Cli.Output;

/// <summary>Who wins and who loses by an amendment, and what it costs, for people.</summary>
internal static class AmendmentView
{
    /// <summary>Adds the comparison to a layout.</summary>
    public static void Add(Layout layout, LocalizedText? title, IReadOnlyList<ComparedTotal> totals, Language language)
    {
        bool zh = language == Language.Chinese;
        layout.Heading(title?.In(language) ?? (zh ? "政策设想" : "What if"));
        if (totals.Count == 0)
        {
            layout.Line(zh ? "没有涉及该地区该日（或 --provision 所选）的任何事项" : "It touches no decision of this place and day, or none of those chosen with --provision");
        }

        foreach (ComparedTotal total in totals)
        {
            string unit = total.Unit is null ? "" : (zh ? "，" : ", ") + UnitText.Of(total.Unit, language);
            layout.Line(zh ? $"{total.Title.Zh}（{total.Id}{unit}）" : $"{total.Title.En} ({total.Id}{unit})", new Style(decoration: Decoration.Bold));
            layout.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{(zh ? "符合条件：" : "eligible: ")}{total.EligibleBefore:#,0} → {total.EligibleAfter:#,0}"));
            layout.Table(
                [
                    new(zh ? "等级或地区" : "Level or place"), new(zh ? "受益" : "Winners", IsNumber: true), new(zh ? "受损" : "Losers", IsNumber: true),
                    new(zh ? "原金额" : "Cost before", IsNumber: true), new(zh ? "现金额" : "Cost after", IsNumber: true),
                    new(zh ? "差额" : "Difference", IsNumber: true),
                ],
                [.. total.ByLevel.Select(g => Row(g, total, language)), .. total.ByPlace.Select(g => Row(g, total, language)), Row(total.All, total, language)]);
        }
    }

    private static IReadOnlyList<(string, Style?)> Row(ComparedGroup group, ComparedTotal total, Language language) =>
    [
        (group.Label.In(language), null),
        (Count(group.Winners), group.Winners > 0 ? OutcomeStyles.Of(Outcome.Eligible) : null),
        (Count(group.Losers), group.Losers > 0 ? OutcomeStyles.Of(Outcome.NotEligible) : null),
        (total.Unit is null ? "" : Layout.Yuan(group.AmountBefore), null),
        (total.Unit is null ? "" : Layout.Yuan(group.AmountAfter), null),
        (total.Unit is null ? "" : Layout.Yuan(group.AmountAfter - group.AmountBefore), null),
    ];

    private static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
