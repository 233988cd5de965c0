using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>Payments for people: one line a part, the totals, and what stands in the way.</summary>
internal static class PaymentsView
{
    /// <summary>Lays a list out.</summary>
    public static IReadOnlyList<IRenderable> Of(PaymentList list, SkillPolicy policy, Language language, int width)
    {
        bool zh = language == Language.Chinese;
        var layout = new Layout(width);
        layout.Title(
            zh ? "应发待遇" : "Payments",
            Layout.Joined(Layout.Place(policy.Place, language), zh ? $"{Layout.DayInText(list.From, language)}至{Layout.DayInText(list.To, language)}" : $"{Layout.Day(list.From)} – {Layout.Day(list.To)}", language));
        if (Layout.WithoutRules(policy, language) is { } without)
        {
            layout.Line(without);
        }

        if (list.Payments.Count == 0)
        {
            layout.Line(zh ? "这段时间没有到期的待遇。" : "Nothing falls due in this span.");
            return layout.Parts;
        }

        layout.Table(
            [
                new(zh ? "到期日" : "Due"), new(zh ? "待遇" : "Benefit"), new(zh ? "起" : "From"), new(zh ? "止" : "To"),
                new(zh ? "金额（元）" : "Yuan", IsNumber: true), new(zh ? "状态" : "Status"),
            ],
            list.Payments.Select(p => (IReadOnlyList<(string, Style?)>)
            [
                (Layout.Day(p.Due), null),
                (DecisionName.Of(p.Decision, language), null),
                (Layout.Day(p.From), null),
                (Layout.Day(p.To), null),
                (Amount(p), null),
                (p.Status.ToLabel().In(language), StyleOf(p.Status)),
            ]));
        layout.Heading(zh ? "合计（元）" : "Totals (yuan)");
        foreach ((string provision, decimal amount) in list.Totals)
        {
            layout.Hanging(Layout.Yuan(amount), NameOf(list, provision, language), leadWidth: 14);
        }

        string open = list.Open == 0 ? "" : zh ? string.Create(CultureInfo.InvariantCulture, $"，另有{list.Open}笔待定") : string.Create(CultureInfo.InvariantCulture, $", and {list.Open} open");
        layout.Hanging(Layout.Yuan(list.Total), (zh ? "总计" : "in all") + open, leadWidth: 14, style: Layout.Bold);
        foreach (string id in list.Excluded.Where(id => list.Payments.Any(p => p.Provision == id)))
        {
            layout.Hanging("!", zh ? $"{NameOf(list, id, language)}不计入合计：与其他待遇不能同享，须先选择" : $"{NameOf(list, id, language)} is in no total: it cannot be drawn together with another, so a choice must be made first", leadWidth: 2);
        }

        foreach (LocalizedText limit in list.BeforeLimits)
        {
            layout.Hanging("!", zh ? $"合计未计入多人共用的限额：{limit.Zh}（见 skilltalent limits）" : $"totals are before a limit over several people: {limit.En} (see: skilltalent limits)", leadWidth: 2);
        }

        foreach (Payment part in list.Payments.Where(p => p.Payee is not null || p.Funders.Count > 0).DistinctBy(p => p.Provision, StringComparer.Ordinal))
        {
            string[] paid = [.. part.Decision.Provisions[0].Amount!.Paid.Sentences(language).Take((part.Payee is null ? 0 : 1) + (part.Funders.Count == 0 ? 0 : 1))];
            layout.Hanging("-", $"{DecisionName.Of(part.Decision, language)}{(zh ? "：" : ": ")}{string.Join(zh ? "，" : ", ", paid)}", leadWidth: 2);
        }

        AddReasons(layout, list, language);
        return layout.Parts;
    }

    // A reason that several parts share is told once, with their days.
    private static void AddReasons(Layout layout, PaymentList list, Language language)
    {
        (string Provision, string Reason, string Days)[] told =
        [
            .. list.Payments.Where(p => p.Reasons.Count > 0)
                .GroupBy(p => (p.Provision, Reason: p.ReasonText(language)))
                .Select(g => (g.Key.Provision, g.Key.Reason, g.Count() == 1 ? Layout.Day(g.First().Due) : $"{Layout.Day(g.First().Due)} – {Layout.Day(g.Last().Due)}")),
        ];
        if (told.Length == 0)
        {
            return;
        }

        layout.Heading(language == Language.Chinese ? "说明" : "Reasons");
        foreach ((string provision, string reason, string days) in told)
        {
            layout.Hanging("-", $"{days} {provision}: {reason}", leadWidth: 2);
        }
    }

    private static string Amount(Payment part) => part.Status switch
    {
        PaymentStatus.NotMet => "-",
        PaymentStatus.Open => part.Least is { } least && part.Most is { } most ? $"{Layout.Yuan(least)}–{Layout.Yuan(most)}" : "?",
        _ => Layout.Yuan(part.Amount),
    };

    private static Style? StyleOf(PaymentStatus status) => status switch
    {
        PaymentStatus.Due => new Style(Color.Green),
        PaymentStatus.Open => new Style(Color.Yellow),
        _ => Layout.Grey,
    };

    private static string NameOf(PaymentList list, string provision, Language language) =>
        DecisionName.Of(list.Payments.First(p => p.Provision == provision).Decision, language);
}
