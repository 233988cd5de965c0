namespace SkillTalent;

/// <summary>The text of every <see cref="FindingCode"/> in every language, with the same placeholders; the continuation of <see cref="MessageTable"/>.</summary>
internal static class FindingTable
{
    public static readonly IReadOnlyDictionary<string, LocalizedText> Texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [FindingCode.RateNotKnown] = new("没有已知的补贴标准适用于目标等级“{goal}”的这类学徒", "no rate of subsidy is known for apprentices of this kind with the goal {goal}"),
        [FindingCode.GoalOutOfRange] = new("目标等级“{goal}”不在补贴范围内，应为{choices}", "the goal {goal} is not subsidised; it should be {choices}"),
        [FindingCode.YearsBelowMinimum] = new("培养期{years}年，短于规定的{least}年", "the training takes {years} years, less than the {least} required"),
        [FindingCode.YearsAboveUsual] = new("培养期{years}年，长于通常的{usual}年", "the training takes {years} years, more than the usual {usual}"),
        [FindingCode.YearsAboveMaximum] = new("培养期{years}年，超过最长的{most}年", "the training takes {years} years, more than the {most} allowed"),
        [FindingCode.ContractTooShort] = new("劳动合同{years}年，短于规定的{least}年", "the labour contract runs for {years} years, less than the {least} required"),
        [FindingCode.TrainingWageBelowMinimum] = new("培训期间工资每月{yuan}元，低于当地最低工资标准{minimum}元", "the wage during training is {yuan} yuan a month, below the local minimum of {minimum}"),
        [FindingCode.FinishedAbovePlanned] = new("结业{finished}人，多于计划的{planned}人；按结业人数计算，是否补贴请向主管部门确认", "{finished} finished, more than the {planned} planned; the amount follows those who finished, ask the office whether it pays for all"),
        [FindingCode.PrepayShareNotKnown] = new("没有已知的预支比例，按不预支计算", "no share to prepay is known; nothing is prepaid"),
        [FindingCode.PrepayShareAboveMaximum] = new("预支比例{percent}%，高于上限{most}%；仍按所给比例计算", "the share prepaid is {percent} %, above the most allowed, {most} %; computed as given"),
        [FindingCode.ClawBack] = new("已预支{prepayment}元，应补贴{total}元，应退回{yuan}元", "{prepayment} yuan were prepaid and {total} are due: {yuan} are to be returned"),
        [FindingCode.PartiesMissing] = new("协议至少须有两方，现有{number}方", "an agreement has at least two parties; this one names {number}"),
        [FindingCode.TermInvalid] = new("协议期限止于{to}，早于起始日{from}", "the agreement ends on {to}, before it begins on {from}"),
        [FindingCode.NoLevels] = new("没有写明任何等级的津贴", "no level is named"),
        [FindingCode.LevelMissing] = new("{kind}：缺少{level}，而{lower}和{higher}都已列出", "{kind}: {level} is missing between {lower} and {higher}"),
        [FindingCode.AmountFalls] = new("{kind}：{level}每月{yuan}元，低于{lower}的{more}元", "{kind}: {level} gets {yuan} yuan a month, less than the {more} of {lower}"),
        [FindingCode.SpecialGradeBelowSenior] = new("{kind}：特级技师每月{yuan}元，低于高级技师的{more}元", "{kind}: a special-grade technician gets {yuan} yuan a month, less than the {more} of a senior technician"),
        [FindingCode.BelowMinimumWage] = new("{level}每月工资{yuan}元，低于最低工资{minimum}元", "the pay of {level} is {yuan} yuan a month, below the minimum wage of {minimum}"),
        [FindingCode.AmountAboveCap] = new("{kind}每月{yuan}元，高于其上限{cap}元，按上限发放", "{kind}: {yuan} yuan a month is above its cap; {cap} are paid"),
        [FindingCode.QuotaExceeded] = new("名单{people}人，超过本届名额{quota}人，多出{excess}人", "the slate has {people} people and the round's quota is {quota}: {excess} too many"),
        [FindingCode.ApproximateQuotaExceeded] = new("名单{people}人，多于本届名额约{quota}人，多出约{excess}人；确切名额以主办单位为准", "the slate has {people} people and the round's quota is about {quota}: about {excess} too many; ask the organiser for the exact quota"),
        [FindingCode.TotalQuotaExceeded] = new("累计{people}人，超过总名额{quota}人，多出{excess}人", "with the earlier rounds there are {people} people and the programme's quota is {quota}: {excess} too many"),
        [FindingCode.ApproximateTotalQuotaExceeded] = new("累计{people}人，多于总名额约{quota}人，多出约{excess}人；确切名额以主办单位为准", "with the earlier rounds there are {people} people and the programme's quota is about {quota}: about {excess} too many; ask the organiser for the exact quota"),
        [FindingCode.CycleTooShort] = new("上一届在{previous}年，每{cycle}年一届，下一届应在{next}年", "the round before was in {previous}, one comes every {cycle} years: the next is due in {next}"),
        [FindingCode.ShareNotMet] = new("{trait}须不少于{percent}%：{people}人中至少{needed}人，已知{held}人，至少须调整{exchange}人", "at least {percent} % must be {trait}: {needed} of {people} people, {held} are known to be; at least {exchange} must be exchanged"),
        [FindingCode.ShareUndetermined] = new("{trait}须不少于{percent}%：{people}人中至少{needed}人，已知{held}人，另有{unknown}人情况不明", "at least {percent} % must be {trait}: {needed} of {people} people, {held} are known to be, of {unknown} it is not known"),
        [FindingCode.BenefitsExclusive] = new("“{first}”与“{second}”只能享受其一：{note}", "{first} and {second}: only one of them may be drawn. {note}"),
        [FindingCode.BenefitsEnds] = new("享受“{first}”后，“{second}”停发：{note}", "{first} ends {second}. {note}"),
        [FindingCode.BenefitsHigher] = new("“{first}”与“{second}”就高不重复：{note}", "{first} and {second}: the higher alone is paid. {note}"),
        [FindingCode.BenefitsTopUp] = new("“{first}”按与“{second}”的差额补足：{note}", "{first} pays what it is more than {second}. {note}"),
        [FindingCode.BenefitsMayCombine] = new("“{first}”与“{second}”可同时享受：{note}", "{first} and {second} may be drawn together. {note}"),
        [FindingCode.BenefitsAskOffice] = new("“{first}”与“{second}”能否同时享受由主管部门决定，请咨询：{note}", "{first} and {second}: whether both may be drawn is for the office to decide; ask it. {note}"),
        [FindingCode.BenefitsUnknown] = new("“{first}”与“{second}”能否同时享受未知，请咨询主管部门", "{first} and {second}: whether both may be drawn is unknown, ask the office"),
    };
}
