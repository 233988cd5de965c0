using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>A levy ledger for people: the two levies, the credit, what was found and the documents.</summary>
internal static class LevyView
{
    /// <summary>Lays a ledger out.</summary>
    public static IReadOnlyList<IRenderable> Of(LevyStatement statement, PolicyCatalog catalog, Language language, int width)
    {
        bool zh = language == Language.Chinese;
        var layout = new Layout(width);
        LevyAccount account = statement.Account;
        string from = account.ListedFrom is { } first ? Layout.DayInText(first, language) : "";
        string listed = account.ListedFrom is null
            ? zh ? "未列入建设培育范围" : "not listed"
            : zh ? $"列入建设培育范围：{from}{(account.ListedTo is null ? "起" : "至" + Layout.DayInText(account.ListedTo.Value, language))}" : $"listed from {from}{(account.ListedTo is null ? "" : " to " + Layout.Day(account.ListedTo))}";
        layout.Title(
            zh ? $"教育费附加、地方教育附加（{Layout.Place(catalog, account.Place, language)}）" : $"Education levies, {Layout.Place(catalog, account.Place, language)}",
            $"{listed}{(zh ? "，抵免分配：" : "; split: ")}{statement.Split?.ToLabel().In(language) ?? "-"}{Known(statement.AsKnownOn, zh)}");

        if (catalog.FindPlace(account.Place) is { } place && Layout.WithoutRules(catalog, place, language) is { } without)
        {
            layout.Line(without);
        }

        layout.Heading(zh ? "两项附加（元）" : "The two levies (yuan)");
        layout.Table(
            [
                new(zh ? "期间" : "Period"), new(""), Amount(zh ? "应纳" : "Due"), Amount(zh ? "减免" : "Relief"),
                Amount(zh ? "抵免" : "Offset"), Amount(zh ? "补缴" : "Recapture"), Amount(zh ? "应缴" : "Payable"),
            ],
            statement.Periods.SelectMany(p => (IReadOnlyList<(string, Style?)>[])
            [
                Row(p.Period.ToString(), zh ? "教育费附加" : "education", p.Education),
                Row("", zh ? "地方教育附加" : "local", p.Local),
            ]));

        AddRefunds(layout, statement.Periods, zh);
        layout.Heading(zh ? "抵免额度（元）" : "The credit (yuan)");
        layout.Table(
            [
                new(zh ? "期间" : "Period"), Amount(zh ? "上期结转" : "Carried in"), Amount(zh ? "本期新增" : "Earned"), Amount(zh ? "冲减" : "Cancelled"),
                Amount(zh ? "可抵免" : "Pool"), Amount(zh ? "已抵免" : "Set off"), Amount(zh ? "结转下期" : "Carried out"),
            ],
            statement.Periods.Select(p => (IReadOnlyList<(string, Style?)>)
            [
                (p.Period.ToString(), p.IsListed ? null : Layout.Grey),
                (Layout.Yuan(p.CarriedIn), null),
                (Layout.Yuan(p.Earned), null),
                (Layout.Yuan(p.Cancelled), null),
                (Layout.Yuan(p.Pool), null),
                (Layout.Yuan(p.Education.Offset + p.Local.Offset), new Style(Color.Green)),
                (Layout.Yuan(p.CarriedOut), null),
            ]));

        layout.Findings(
            zh ? "注意" : "To note",
            [
                .. statement.Periods.SelectMany(p => p.Findings.Select(f => (f.Code.ToCode(), $"{p.Period}: {f.Message.In(language)}"))),
                .. Unstated(statement, zh),
            ]);
        layout.Documents(
            zh ? $"文件依据（{statement.Basis.ToLabel().Zh}）" : $"Documents ({statement.Basis.ToLabel().En})", statement.Rules.SelectMany(r => r.Citations), language);
        return layout.Parts;
    }

    /// <summary>Refunded input VAT and the base that is left, in ledgers that have such refunds.</summary>
    private static void AddRefunds(Layout layout, IReadOnlyList<LevyPeriodResult> periods, bool zh)
    {
        if (periods.All(p => p.Entry.Refunded == 0))
        {
            return;
        }

        layout.Heading(zh ? "留抵退税额的扣除（元）" : "Refunded input VAT (yuan)");
        layout.Table(
            [
                new(zh ? "期间" : "Period"), Amount(zh ? "上期结存" : "Carried in"), Amount(zh ? "本期扣除" : "Deducted"), Amount(zh ? "本期退还" : "Refunded"),
                Amount(zh ? "结转下期" : "Carried out"), Amount(zh ? "计费依据" : "Base"),
            ],
            periods.Select(p => (IReadOnlyList<(string, Style?)>)
            [
                (p.Period.ToString(), null),
                (Layout.Yuan(p.Refund.CarriedIn), null),
                (Layout.Yuan(p.Refund.Deducted), null),
                (Layout.Yuan(p.Entry.Refunded), null),
                (Layout.Yuan(p.Refund.CarriedOut), null),
                (Layout.Yuan(p.Base), new Style(decoration: Decoration.Bold)),
            ]));
    }

    /// <summary>The open-ended values of which no source says until when it shows them in force, in one line.</summary>
    private static IEnumerable<(string Code, string Text)> Unstated(LevyStatement statement, bool zh)
    {
        string[] ids = [.. statement.Rules.Where(r => r is { To: null, ConfirmedThrough: null }).Select(r => r.Id)];
        string list = string.Join(zh ? "、" : ", ", ids);
        return ids.Length == 0 ? [] : [("confirmed-unknown", zh ? $"下列各项没有来源说明证实到哪一天：{list}" : $"no source says through which day these are confirmed: {list}")];
    }

    private static string Known(LocalDate? on, bool zh) => on is { } day
        ? zh ? $"，以{Layout.Day(day)}前已公布的为限" : $"; as known on {Layout.Day(day)}"
        : "";

    private static Column Amount(string header) => new(header, IsNumber: true);

    private static IReadOnlyList<(string, Style?)> Row(string period, string levy, LevyLine line) =>
    [
        (period, null),
        (levy, null),
        (Layout.Yuan(line.Due), null),
        (Layout.Yuan(line.Relief), null),
        (Layout.Yuan(line.Offset), new Style(Color.Green)),
        (Layout.Yuan(line.Recapture), line.Recapture > 0 ? new Style(Color.Red) : null),
        (Layout.Yuan(line.Payable), new Style(decoration: Decoration.Bold)),
    ];
}
