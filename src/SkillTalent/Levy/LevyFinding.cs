using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent;

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
        SkillTalent.Basis.Unconfirmed);

    internal static LevyFinding ReliefOnPartOfPeriod() => new(
        LevyFindingCode.ReliefOnPartOfPeriod,
        new LocalizedText("减免政策只在本期部分日期有效，按未减免计算", "the relief was in force on a part of the period only; computed without it"),
        SkillTalent.Basis.Unconfirmed);

    internal static LevyFinding NoThresholdForLength() => new(
        LevyFindingCode.NoThresholdForLength,
        new LocalizedText("免征的销售额标准按月或按季规定，本期长度没有标准，未作免征", "the exemption has no sales threshold for a period of this length; not exempted"));

    internal static LevyFinding ProvincialShareAssumed(decimal share) => new(
        LevyFindingCode.ProvincialShareAssumed,
        new LocalizedText(
            $"减征比例由省确定，未给出，按上限{Percent(share)}计算",
            $"the share of the reduction was the province's choice and is not given; its limit of {Percent(share)} is taken"),
        SkillTalent.Basis.Derived);

    internal static LevyFinding InvestmentNotCredited() => new(
        LevyFindingCode.InvestmentNotCredited,
        new LocalizedText("本期未列入产教融合型企业建设培育范围，或抵免规定尚未施行，投资不计入抵免", "not listed in this period, or the credit not yet in force: the investment earns no credit"));

    internal static LevyFinding UnlistedCreditKept() => new(
        LevyFindingCode.UnlistedCreditKept,
        new LocalizedText(
            "已不在建设培育范围内：留抵额如何处理没有规定，此处予以保留，不得抵免",
            "no longer listed: what becomes of unused credit is not regulated; it is kept here and not set off"),
        SkillTalent.Basis.Unconfirmed);

    internal static LevyFinding TwoRulesInPeriod() => new(
        LevyFindingCode.TwoRulesInPeriod,
        new LocalizedText(
            "本期内先后有两项免征规定，销售额只在其中未适用于全期的一项标准之内，未作免征，不作推测",
            "two exemptions met in this period, and the sales are within the one that was in force on a part of it only; not exempted, not guessed"),
        SkillTalent.Basis.Unconfirmed);

    internal static LevyFinding RefundNotDeducted() => new(
        LevyFindingCode.RefundNotDeducted,
        new LocalizedText(
            "本期退还的留抵税额早于扣除规定，不从以后各期计费依据中扣除",
            "the input VAT was refunded before the rule that deducts it: it does not come off the base of later periods"));

    internal static LevyFinding RefundOnPartOfPeriod(LocalDate from) => new(
        LevyFindingCode.RefundOnPartOfPeriod,
        new LocalizedText(
            $"留抵退税的扣除规定自{DayZh(from)}起施行，按该日及以后退还处理；此前退还的不得扣除",
            $"refunds are deducted from {Day(from)} on; this one is taken as made then, and one made before does not count"),
        SkillTalent.Basis.Derived);

    internal static LevyFinding ListingOnPartOfYear(decimal earned) => new(
        LevyFindingCode.ListingOnPartOfYear,
        new LocalizedText(
            $"本年只有部分月份列入建设培育范围：按年计算，本期新增抵免额为{Yuan(earned)}元；按月计算，未列入月份的投资不计入，最低为{Yuan(0)}元",
            $"listed in some months of this year only: by the year the investment earns {Yuan(earned)} yuan of credit; by the month, what was invested in the other months earns none, down to {Yuan(0)}"),
        SkillTalent.Basis.Derived);

    internal static LevyFinding BeyondConfirmed(LocalDate through) => new(
        LevyFindingCode.BeyondConfirmed,
        new LocalizedText(
            $"所依据的规定只证实到{DayZh(through)}，此后是否有变请自行核实",
            $"what this period rests on is confirmed through {Day(through)} only; check whether it has changed since"));

    internal static LevyFinding RoundingResidue() => new(
        LevyFindingCode.RoundingResidue,
        new LocalizedText("撤回投资应冲减的额度超出剩余额度数分，为四舍五入所致", "the withdrawal exceeds the credit left by a few fen of rounding"));

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string DayZh(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static string Yuan(decimal amount) => amount.ToString("#,##0.00", CultureInfo.InvariantCulture);

    private static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}
