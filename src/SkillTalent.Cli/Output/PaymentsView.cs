using System.Globalization;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>Payments for people: one line a part, the totals, and what stands in the way.</summary>
internal static class PaymentsView
{
    /// <summary>Lays a list out.</summary>
    /// <param name="list">The list.</param>
    /// <param name="benefits">All benefits, of which the list names some.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The columns of a line.</param>
    public static IReadOnlyList<IRenderable> Of(PaymentList list, IReadOnlyList<Decision> benefits, SkillPolicy policy, Language language, int width)
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
            layout.Line(
                list.NotCovered.Count == 0 ? (zh ? "这段时间没有到期的待遇。" : "Nothing falls due in this span.")
                : zh ? "按已收录的规定，这段时间没有到期的待遇。" : "Nothing of what is encoded falls due in this span.");
            AddNotCovered(layout, list, language);
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
        AddExcluded(layout, list, benefits, language);

        foreach (LocalizedText limit in list.BeforeLimits)
        {
            layout.Hanging("!", zh ? $"合计未计入多人共用的限额：{limit.Zh}（见 skilltalent limits）" : $"totals are before a limit over several people: {limit.En} (see: skilltalent limits)", leadWidth: 2);
        }

        foreach (Payment part in list.Payments.Where(p => p.Payee is not null || p.Funders.Count > 0).DistinctBy(p => p.Provision, StringComparer.Ordinal))
        {
            string[] paid = [.. part.Decision.Provisions[0].Amount!.Paid.Sentences(language).Take((part.Payee is null ? 0 : 1) + (part.Funders.Count == 0 ? 0 : 1))];
            layout.Hanging("-", $"{DecisionName.Of(part.Decision, language)}{(zh ? "：" : ": ")}{string.Join(zh ? "，" : ", ", paid)}", leadWidth: 2);
        }

        AddNotCovered(layout, list, language);
        AddReasons(layout, list, language);
        return layout.Parts;
    }

    /// <summary>Why nobody tells what a benefit pays on some days.</summary>
    public static string WhyNotCovered(Decision benefit, Language language) => string.Join(language == Language.Chinese ? "；" : "; ", benefit.Unmet.Select(r => r.Text(language)));

    // Without a word it would look as if nothing were due on these days.
    private static void AddNotCovered(Layout layout, PaymentList list, Language language)
    {
        bool zh = language == Language.Chinese;
        foreach ((Decision benefit, LocalDate from, LocalDate to) in list.NotCovered)
        {
            string days = from == to ? Layout.Day(from) : $"{Layout.Day(from)} – {Layout.Day(to)}";
            layout.Hanging(
                "?",
                zh ? $"{days} {DecisionName.Of(benefit, language)}是否发放、发多少不得而知：{WhyNotCovered(benefit, language)}"
                    : $"{days} {DecisionName.Of(benefit, language)}: whether anything is due is not known: {WhyNotCovered(benefit, language)}",
                leadWidth: 2);
        }
    }

    // What is in no total, with what it does not go together with: of some a choice must be made, others end when one is drawn.
    private static void AddExcluded(Layout layout, PaymentList list, IReadOnlyList<Decision> benefits, Language language)
    {
        bool zh = language == Language.Chinese;
        string Name(string id) => DecisionName.Of(benefits.First(b => b.Id == id), language);
        foreach (string id in list.Excluded.Where(id => list.Payments.Any(p => p.Provision == id)))
        {
            string others = string.Join(zh ? "、" : ", ", list.Exclusions.Where(e => e.Kind == StackingKind.Exclusive && (e.Provision == id || e.Other == id)).Select(e => Name(e.Provision == id ? e.Other : e.Provision)));
            string[] why =
            [
                .. others.Length == 0 ? (string[])[] : [zh ? $"与{others}不能同享，须先选择" : $"it cannot be drawn together with {others}, so a choice must be made first"],
                .. list.Exclusions.Where(e => e.Kind == StackingKind.Ends && (e.Provision == id || e.Other == id))
                    .Select(e => zh ? $"一经享受{Name(e.Provision)}，{Name(e.Other)}即停发" : $"once {Name(e.Provision)} is drawn, {Name(e.Other)} ends"),
            ];
            layout.Hanging("!", zh ? $"{Name(id)}不计入合计：{string.Join("；", why)}" : $"{Name(id)} is in no total: {string.Join("; ", why)}", leadWidth: 2);
        }
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
        PaymentStatus.Open => part.Least is { } least ? $"{Layout.Yuan(least)}–{(part.Most is { } most ? Layout.Yuan(most) : "?")}" : "?",
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
