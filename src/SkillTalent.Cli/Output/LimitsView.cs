using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>What is left of grants for people: a line a grant, then the limits with what each group claims, and why something was cut.</summary>
internal static class LimitsView
{
    /// <summary>Lays the result out.</summary>
    public static IReadOnlyList<IRenderable> Of(LimitedGrants grants, SkillPolicy policy, Language language, int width)
    {
        bool zh = language == Language.Chinese;
        var layout = new Layout(width);
        layout.Title(zh ? "限额后的待遇" : "Grants under their limits", Layout.PlaceAndDay(policy, language));
        if (grants.Grants.Count == 0)
        {
            layout.Line(zh ? "名单为空。" : "There are no grants.");
            return layout.Parts;
        }

        layout.Table(
            [
                new(zh ? "序号" : "No.", IsNumber: true), new(zh ? "人员" : "Who"), new(zh ? "单位" : "Payer"), new(zh ? "待遇" : "Benefit"),
                new(zh ? "申报（元）" : "Claimed", IsNumber: true), new(zh ? "可发（元）" : "Left", IsNumber: true), new(zh ? "状态" : "Status"),
            ],
            grants.Grants.Select((g, i) => (IReadOnlyList<(string, Style?)>)
            [
                ((i + 1).ToString(CultureInfo.InvariantCulture), null),
                (g.Grant.Who ?? "?", null),
                (g.Grant.Payer ?? "", null),
                (NameOf(g.Grant.Benefit, policy, language), null),
                (g.Claimed is { } claimed ? Layout.Yuan(claimed) : "?", null),
                (Range(g.Left, g.Least, g.Most, Layout.Yuan), null),
                Status(g, zh),
            ]));
        layout.Heading(zh ? "合计（元）" : "Total (yuan)");
        string open = grants.Open == 0 ? "" : zh ? string.Create(CultureInfo.InvariantCulture, $"，另有{grants.Open}笔待定，不计入") : string.Create(CultureInfo.InvariantCulture, $", without {grants.Open} that are open");
        layout.Hanging(Layout.Yuan(grants.Total), (zh ? "可发" : "left") + open, leadWidth: 14, style: Layout.Bold);
        AddLimits(layout, grants, language);
        AddReasons(layout, grants, language);
        if (grants.Uses.Count > 0)
        {
            layout.Documents(zh ? "依据" : "Documents", grants.Uses.SelectMany(u => u.Citations), language);
        }

        return layout.Parts;
    }

    private static void AddLimits(Layout layout, LimitedGrants grants, Language language)
    {
        bool zh = language == Language.Chinese;
        layout.Heading(zh ? "限额" : "Limits");
        if (grants.Uses.Count == 0)
        {
            layout.Line(zh ? "当地这一天没有适用于这些待遇的限额。" : "No limit here speaks of these benefits on this day.");
        }

        foreach (LimitUse use in grants.Uses)
        {
            Func<decimal?, string> number = use.CountsPeople ? People : Layout.Yuan;
            string group = use.Key.Count == 0 ? "" : zh ? $"（{string.Join("，", use.Key.Select(k => k ?? "?"))}）" : $" [{string.Join(", ", use.Key.Select(k => k ?? "?"))}]";
            string unit = use.CountsPeople ? zh ? "人" : " people" : zh ? "元" : " yuan";
            string cap = use.Cap is null ? "" : zh ? $"，限额{number(use.Cap)}{unit}" : $", limit {number(use.Cap)}{unit}";
            string drawn = use.Drawn == 0 ? "" : zh ? $"，已领{(use.Drawn is null ? "?" : number(use.Drawn))}{unit}" : $", drawn {(use.Drawn is null ? "?" : number(use.Drawn))}{unit}";
            string rest = use.Remainder == 0 ? "" : zh ? $"，取整余{Layout.Yuan(use.Remainder)}元不发" : $", {Layout.Yuan(use.Remainder)} yuan left over by rounding are paid to nobody";
            string left = Range(use.Left, use.LeftLeast, use.LeftMost, number);
            layout.Hanging("-", zh
                ? $"{use.Note.Zh}{group}：申报{(use.Claimed is null ? "?" : number(use.Claimed))}{unit}{drawn}{cap}，可发{left}{unit}{rest}"
                : $"{use.Note.En}{group}: claimed {(use.Claimed is null ? "?" : number(use.Claimed))}{unit}{drawn}{cap}, left {left}{unit}{rest}", leadWidth: 2);
        }
    }

    // A reason that several grants share is told once, with their numbers.
    private static void AddReasons(Layout layout, LimitedGrants grants, Language language)
    {
        (string Reason, string Numbers)[] told =
        [
            .. grants.Grants.Select((g, i) => (Number: i + 1, Reason: g.ReasonText(language))).Where(g => g.Reason.Length > 0)
                .GroupBy(g => g.Reason, StringComparer.Ordinal)
                .Select(g => (g.Key, string.Join(language == Language.Chinese ? "、" : ", ", g.Select(r => r.Number.ToString(CultureInfo.InvariantCulture))))),
        ];
        layout.Remarks(language == Language.Chinese ? "说明" : "Reasons", told.Select(t => $"{t.Numbers}{(language == Language.Chinese ? "：" : ": ")}{t.Reason}"));
    }

    // By its title, with its id where others have the same.
    private static string NameOf(string benefit, SkillPolicy policy, Language language)
    {
        if (policy.Provisions.FirstOrDefault(p => p.Id == benefit || p.BaseId == benefit) is not { } provision)
        {
            return benefit;
        }

        string title = provision.Title.In(language);
        bool isShared = policy.Provisions.Any(p => p.BaseId != provision.BaseId && p.Title.In(language) == title);
        return !isShared ? title : language == Language.Chinese ? $"{title}（{benefit}）" : $"{title} ({benefit})";
    }

    private static (string Text, Style? Style) Status(LimitedGrant grant, bool zh) => grant switch
    {
        { Grant.Drawn: true } => (zh ? "已领" : "drawn", Layout.Grey),
        { IsOpen: true } => (zh ? "待定" : "open", new Style(Color.Yellow)),
        { Left: 0 } => (zh ? "不发" : "nothing", Layout.Grey),
        _ when grant.Left < grant.Claimed => (zh ? "扣减" : "cut", new Style(Color.Green)),
        _ => (zh ? "全额" : "whole", new Style(Color.Green)),
    };

    private static string People(decimal? people) => people is { } known ? known.ToString("0", CultureInfo.InvariantCulture) : "?";

    private static string Range(decimal? known, decimal least, decimal? most, Func<decimal?, string> number) =>
        known is not null ? number(known) : $"{number(least)}–{(most is null ? "?" : number(most))}";
}
