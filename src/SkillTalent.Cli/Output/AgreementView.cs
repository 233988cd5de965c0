using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>The review of a level-linked pay agreement for people.</summary>
internal static class AgreementView
{
    /// <summary>Lays a review out.</summary>
    public static IReadOnlyList<IRenderable> Of(PayAgreement agreement, PayAgreementReview review, LevelPay? pay, Language language, int width)
    {
        bool zh = language == Language.Chinese;
        var layout = new Layout(width);
        layout.Title(
            zh ? "能级工资集体协议" : "Agreement on level-linked pay",
            zh ? $"{Layout.DayInText(agreement.From, language)}至{Layout.DayInText(agreement.To, language)}" : $"{Layout.Day(agreement.From)} to {Layout.Day(agreement.To)}");
        layout.Table(
            [
                new(zh ? "等级" : "Level"), Amount(zh ? "等级津贴" : "Level"), Amount(zh ? "带徒" : "Mentoring"),
                Amount(zh ? "竞赛" : "Contest"), Amount(zh ? "荣誉" : "Honours"),
            ],
            SkillLevel.Ladder.Where(l => agreement.Levels.Of(l) is not null).Select(l => (IReadOnlyList<(string, Style?)>)
            [
                (l.Label.In(language), null),
                (Layout.Yuan(agreement.Levels.Of(l)), null),
                (Layout.Yuan(agreement.Mentoring?.Of(l)), null),
                (Layout.Yuan(agreement.Contest?.Of(l)), null),
                (Layout.Yuan(agreement.Honours?.Of(l)), null),
            ]));
        if (pay is not null)
        {
            AddPay(layout, pay, language);
        }

        layout.Findings(zh ? "问题" : "What is wrong", review.Findings.Select(f => (f.Code, f.Text(language))));
        if (review.Findings.Count == 0)
        {
            layout.Heading(zh ? "未发现问题" : "Nothing is wrong");
        }

        layout.Documents(zh ? $"文件依据（{review.Basis.ToLabel().Zh}）" : $"Documents ({review.Basis.ToLabel().En})", review.Citations, language);
        return layout.Parts;
    }

    private static void AddPay(Layout layout, LevelPay pay, Language language)
    {
        bool zh = language == Language.Chinese;
        layout.Heading(zh ? $"{pay.Level.Label.Zh}每月工资（元）" : $"Pay of a {pay.Level.Label.En}, yuan a month");
        string basePay = zh ? "岗位工资" : "pay of the post";
        string assumed = pay.BaseIsAssumed ? zh ? "（按最低工资计）" : " (the minimum wage stands in for it)" : "";
        decimal cut = pay.AllowancesAgreed - pay.AllowancesPaid;
        layout.Table(
            [new(""), Amount(zh ? "约定" : "Agreed"), Amount(zh ? "支付" : "Paid")],
            [
                [(basePay + assumed, null), ("", null), (Layout.Yuan(pay.BasePay), null)],
                .. pay.Parts.Select(p => (IReadOnlyList<(string, Style?)>)[(p.Kind.ToLabel().In(language), null), (Layout.Yuan(p.Agreed), null), (Layout.Yuan(p.Paid), null)]),
                .. cut > 0 ? (IReadOnlyList<(string, Style?)>[])[[(zh ? "超出津贴合计上限的部分" : "above the cap on all allowances", null), ("", null), (Layout.Yuan(-cut), null)]] : [],
                [(zh ? "合计" : "total", new Style(decoration: Decoration.Bold)), ("", null), (Layout.Yuan(pay.Total), new Style(decoration: Decoration.Bold))],
            ]);
    }

    private static Column Amount(string header) => new(header, IsNumber: true);
}
