using System.Globalization;
using SkillTalent.Rules;

namespace SkillTalent.Levy;

/// <summary>A remark on one period: something not encoded, assumed or not regulated.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Message">The remark in both languages.</param>
/// <param name="Basis">How well the reading is attested that was taken instead; null where no amount hangs on it.</param>
public sealed record LevyFinding(LevyFindingCode Code, LocalizedText Message, Basis? Basis = null)
{
    internal static LevyFinding ReliefNotEncoded(Taxpayer taxpayer) => new(
        LevyFindingCode.ReliefNotEncoded,
        new LocalizedText(
            $"本期{taxpayer.ToLabel().Zh}的减征由各省规定，未收录，按未减征计算，不作推测",
            $"the provincial reliefs for a {taxpayer.ToLabel().En} in this period are not encoded; computed without them, not guessed"),
        Rules.Basis.Unconfirmed);

    internal static LevyFinding ReliefOnPartOfPeriod() => new(
        LevyFindingCode.ReliefOnPartOfPeriod,
        new LocalizedText("减免政策只在本期部分日期有效，按未减免计算", "the relief was in force on a part of the period only; computed without it"),
        Rules.Basis.Unconfirmed);

    internal static LevyFinding NoThresholdForLength() => new(
        LevyFindingCode.NoThresholdForLength,
        new LocalizedText("免征的销售额标准按月或按季规定，本期长度没有标准，未作免征", "the exemption has no sales threshold for a period of this length; not exempted"));

    internal static LevyFinding ProvincialShareAssumed(decimal share) => new(
        LevyFindingCode.ProvincialShareAssumed,
        new LocalizedText(
            $"减征比例由省确定，未给出，按上限{Percent(share)}计算",
            $"the share of the reduction was the province's choice and is not given; its limit of {Percent(share)} is taken"),
        Rules.Basis.Derived);

    internal static LevyFinding InvestmentNotCredited() => new(
        LevyFindingCode.InvestmentNotCredited,
        new LocalizedText("本期未列入产教融合型企业建设培育范围，投资不计入抵免", "not listed in this period: the investment earns no credit"));

    internal static LevyFinding UnlistedCreditKept() => new(
        LevyFindingCode.UnlistedCreditKept,
        new LocalizedText(
            "已不在建设培育范围内：留抵额如何处理没有规定，此处予以保留，不得抵免",
            "no longer listed: what becomes of unused credit is not regulated; it is kept here and not set off"),
        Rules.Basis.Unconfirmed);

    internal static LevyFinding RoundingResidue() => new(
        LevyFindingCode.RoundingResidue,
        new LocalizedText("撤回投资应冲减的额度超出剩余额度数分，为四舍五入所致", "the withdrawal exceeds the credit left by a few fen of rounding"));

    private static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}
