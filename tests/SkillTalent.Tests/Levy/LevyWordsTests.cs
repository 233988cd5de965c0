namespace SkillTalent.Tests.Levy;

/// <summary>The stable codes and the words, each one: programs rely on the former and forms on the latter.</summary>
public class LevyWordsTests
{
    [Fact]
    public void Taxpayers() => Assert.Equal(
        [
            "general 一般纳税人 general taxpayer",
            "small-scale 小规模纳税人 small-scale taxpayer",
            "small-low-profit 小型微利企业 small low-profit enterprise",
            "individual-business 个体工商户 individual business",
        ],
        Enum.GetValues<Taxpayer>().Select(t => Line(t.ToCode(), t.ToLabel())));

    [Fact]
    public void Splits() => Assert.Equal(
        [
            "pro-rata 按费率比例 pro rata to the rates",
            "education-first 先抵教育费附加 education levy first",
            "local-first 先抵地方教育附加 local education levy first",
            "given 按纳税人指定 as the taxpayer names it",
        ],
        Enum.GetValues<LevySplit>().Select(s => Line(s.ToCode(), s.ToLabel())));

    [Fact]
    public void OrdersOfRecapture() => Assert.Equal(
        [
            "cancel-unused-first 先冲减留抵,再补缴 cancel unused credit first",
            "pro-rata 按留抵与已抵比例 pro rata to unused and used credit",
        ],
        Enum.GetValues<RecaptureOrder>().Select(o => Line(o.ToCode(), o.ToLabel())));

    [Fact]
    public void Lengths() => Assert.Equal(["month", "quarter", "year"], Enum.GetValues<LevyPeriodLength>().Select(l => l.ToCode()));

    [Fact]
    public void Findings() => Assert.Equal(
        [
            "relief-not-encoded 本期小规模纳税人的减征由各省规定，未收录，按未减征计算，不作推测 "
                + "the provincial reliefs for a small-scale taxpayer in this period are not encoded; computed without them, not guessed (unconfirmed)",
            "relief-on-part-of-period 减免政策只在本期部分日期有效，按未减免计算 the relief was in force on a part of the period only; computed without it (unconfirmed)",
            "no-threshold-for-length 免征的销售额标准按月或按季规定，本期长度没有标准，未作免征 the exemption has no sales threshold for a period of this length; not exempted (-)",
            "provincial-share-assumed 减征比例由省确定，未给出，按上限12.5%计算 "
                + "the share of the reduction was the province's choice and is not given; its limit of 12.5% is taken (derived)",
            "investment-not-credited 本期未列入产教融合型企业建设培育范围，或抵免规定尚未施行，投资不计入抵免 "
                + "not listed in this period, or the credit not yet in force: the investment earns no credit (-)",
            "unlisted-credit-kept 已不在建设培育范围内：留抵额如何处理没有规定，此处予以保留，不得抵免 "
                + "no longer listed: what becomes of unused credit is not regulated; it is kept here and not set off (unconfirmed)",
            "two-rules-in-period 本期内先后有两项免征规定，销售额只在其中未适用于全期的一项标准之内，未作免征，不作推测 "
                + "two exemptions met in this period, and the sales are within the one that was in force on a part of it only; not exempted, not guessed (unconfirmed)",
            "refund-not-deducted 本期退还的留抵税额早于扣除规定，不从以后各期计费依据中扣除 "
                + "the input VAT was refunded before the rule that deducts it: it does not come off the base of later periods (-)",
            "refund-on-part-of-period 留抵退税的扣除规定自2018年7月27日起施行，按该日及以后退还处理；此前退还的不得扣除 "
                + "refunds are deducted from 2018-07-27 on; this one is taken as made then, and one made before does not count (derived)",
            "listing-on-part-of-year 本年只有部分月份列入建设培育范围：按年计算，本期新增抵免额为1,234.50元；按月计算，未列入月份的投资不计入，最低为0.00元 "
                + "listed in some months of this year only: by the year the investment earns 1,234.50 yuan of credit; "
                + "by the month, what was invested in the other months earns none, down to 0.00 (derived)",
            "beyond-confirmed 所依据的规定只证实到2026年9月26日，此后是否有变请自行核实 "
                + "what this period rests on is confirmed through 2026-09-26 only; check whether it has changed since (-)",
            "rounding-residue 撤回投资应冲减的额度超出剩余额度数分，为四舍五入所致 the withdrawal exceeds the credit left by a few fen of rounding (-)",
        ],
        new[]
        {
            LevyFinding.ReliefNotEncoded(Taxpayer.SmallScale),
            LevyFinding.ReliefOnPartOfPeriod(),
            LevyFinding.NoThresholdForLength(),
            LevyFinding.ProvincialShareAssumed(0.125m),
            LevyFinding.InvestmentNotCredited(),
            LevyFinding.UnlistedCreditKept(),
            LevyFinding.TwoRulesInPeriod(),
            LevyFinding.RefundNotDeducted(),
            LevyFinding.RefundOnPartOfPeriod(new LocalDate(2018, 7, 27)),
            LevyFinding.ListingOnPartOfYear(1_234.5m),
            LevyFinding.BeyondConfirmed(new LocalDate(2026, 9, 26)),
            LevyFinding.RoundingResidue(),
        }.Select(f => $"{Line(f.Code.ToCode(), f.Message)} ({f.Basis?.ToCode() ?? "-"})"));

    [Fact]
    public void EveryFindingIsAmongThem() => Assert.Equal(12, Enum.GetValues<LevyFindingCode>().Length);

    private static string Line(string code, LocalizedText label) => $"{code} {label.Zh} {label.En}";
}
