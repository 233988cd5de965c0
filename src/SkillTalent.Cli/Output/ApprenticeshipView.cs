using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>The settlement of an apprentice class for people.</summary>
internal static class ApprenticeshipView
{
    /// <summary>Lays a settlement out.</summary>
    public static IReadOnlyList<IRenderable> Of(ApprenticeshipSettlement settlement, Place place, PolicyCatalog catalog, Language language, int width)
    {
        bool zh = language == Language.Chinese;
        var layout = new Layout(width);
        ApprenticeClass c = settlement.Class;
        layout.Title(
            zh ? $"企业新型学徒制培训班（{Layout.Place(catalog, place.Code, language)}）" : $"Apprentice class, {Layout.Place(catalog, place.Code, language)}",
            zh
                ? string.Create(CultureInfo.InvariantCulture, $"目标等级：{c.Goal.Label.Zh}，培养期{c.Years:0.##}年，计划{c.Planned}人，结业{c.Finished}人")
                : string.Create(CultureInfo.InvariantCulture, $"goal: {c.Goal.Label.En}; {c.Years:0.##} {(c.Years == 1 ? "year" : "years")}; {c.Planned} planned, {c.Finished} finished"));
        if (Layout.WithoutRules(catalog, place, language) is { } without)
        {
            layout.Line(without);
        }

        layout.Table(
            [new(""), new(zh ? "元" : "Yuan", IsNumber: true)],
            [
                [(zh ? "补贴标准（每人每年）" : "rate, a person and year", null), (settlement.YuanPerYear is { } rate ? Bound(settlement.Bound, zh) + Layout.Yuan(rate) : "-", null)],
                [(string.Create(CultureInfo.InvariantCulture, $"{(zh ? "预支（" : "prepayment (")}{settlement.PrepayShare * 100:0.##}%{(zh ? "）" : ")")}"), null), (Layout.Yuan(settlement.Prepayment), null)],
                [(zh ? "应补贴" : "due in the end", null), (Layout.Yuan(settlement.Total), null)],
                [
                    (settlement.Balance < 0 ? zh ? "应退回" : "balance, to be returned" : zh ? "余额" : "balance", null),
                    (Layout.Yuan(settlement.Balance), new Style(settlement.Balance < 0 ? Color.Red : Color.Green, decoration: Decoration.Bold)),
                ],
            ]);
        layout.Findings(zh ? "注意" : "To note", settlement.Findings.Select(f => (f.Code, f.Text(language))));
        layout.Remarks(zh ? "提示（不影响数额）" : "To know (it changes no amount)", settlement.Terms.Advice.Select(a => a.In(language)));
        layout.Remarks(zh ? "上级地区的补贴标准（不影响数额）" : "What outer places publish (it changes no amount)", settlement.OuterRates.Select(r => Outer(r, catalog, language)));
        if (settlement.Basis is { } basis)
        {
            layout.Documents(zh ? $"文件依据（{basis.ToLabel().Zh}）" : $"Documents ({basis.ToLabel().En})", settlement.Citations, language);
        }

        return layout.Parts;
    }

    private static string Outer(ApprenticeshipRate rate, PolicyCatalog catalog, Language language)
    {
        bool zh = language == Language.Chinese;
        string where = Layout.Place(catalog, rate.Place, language);
        string yuan = Bound(rate.Bound, zh) + Layout.YuanInText(rate.Yuan);
        return zh ? $"{where}：每人每年{yuan}元（{rate.Citations[0].Document}）" : $"{where}: {yuan} yuan a person and year ({rate.Citations[0].Document})";
    }

    private static string Bound(ValueBound bound, bool zh) => bound switch
    {
        ValueBound.Ceiling => zh ? "最高" : "at most ",
        ValueBound.Floor => zh ? "最低" : "at least ",
        _ => "",
    };
}
