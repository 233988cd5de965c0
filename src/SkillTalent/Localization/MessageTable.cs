using SkillTalent.Rules;

namespace SkillTalent.Localization;

/// <summary>The text of every code in every language, with the same placeholders.</summary>
internal static class MessageTable
{
    public static readonly IReadOnlyDictionary<string, LocalizedText> Texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [ReasonCode.Held] = new("已有：{fact}", "{fact}: held"),
        [ReasonCode.ElapsedAtLeast] = new("{fact}满{period}", "at least {period} since: {fact}"),
        [ReasonCode.ElapsedAhead] = new("{fact}前{period}以内或已到", "{fact}: past, or at most {period} ahead"),
        [ReasonCode.ElapsedUnder] = new("{fact}未满{period}", "less than {period} since: {fact}"),
        [ReasonCode.ElapsedWithin] = new("{fact}之日起{period}内", "within {period} of: {fact}"),
        [ReasonCode.AgeAtLeast] = new("年满{period}", "aged at least {period}"),
        [ReasonCode.AgeUnder] = new("年龄未满{period}", "aged under {period}"),
        [ReasonCode.WorkedAtLeast] = new("{fact}满{period}", "at least {period} of {fact}"),
        [ReasonCode.DayFrom] = new("{fact}在{day}或以后", "{fact} on or after {day}"),
        [ReasonCode.DayBefore] = new("{fact}在{day}以前", "{fact} before {day}"),
        [ReasonCode.DayRange] = new("{fact}在{day}至{last}之间", "{fact} from {day} to {last}"),
        [ReasonCode.DayBetween] = new("{fact}在“{other}”的{from}至{to}之间", "{fact} between {from} and {to} from: {other}"),
        [ReasonCode.ChoiceIn] = new("{fact}为{choices}", "{fact} is {choices}"),
        [ReasonCode.FlagYes] = new("{fact}", "{fact}"),
        [ReasonCode.FlagNo] = new("不属于：{fact}", "not the case: {fact}"),
        [ReasonCode.NumberAtLeast] = new("{fact}不少于{number}{unit}", "{fact}: at least {number} {unit}"),
        [ReasonCode.NumberAtMost] = new("{fact}不超过{number}{unit}", "{fact}: at most {number} {unit}"),
        [ReasonCode.NumberRange] = new("{fact}在{number}至{most}{unit}之间", "{fact}: from {number} to {most} {unit}"),
        [ReasonCode.NumberEquals] = new("{fact}为{number}{unit}", "{fact}: {number} {unit}"),
        [ReasonCode.All] = new("{parts}", "{parts}"),
        [ReasonCode.Any] = new("{parts}", "{parts}"),
        [ReasonCode.Not] = new("不得：{part}", "not: {part}"),
        [ReasonCode.Nothing] = new("无条件", "no condition"),
        [ReasonCode.NoWay] = new("没有途径", "there is no way"),
        [ReasonCode.AsOfDay] = new("{part}（计算至{day}）", "{part} (counted to {day})"),
        [ReasonCode.AsOfCutOff] = new("{part}（计算至截止日）", "{part} (counted to the cut-off day)"),
        [ReasonCode.Met] = new("{part}：现为{actual}", "{part}: {actual}"),
        [ReasonCode.Unmet] = new("{part}：现为{actual}", "{part}; now: {actual}"),
        [ReasonCode.UnmetAtLeastUntil] = new("{part}：现为{actual}，最早{day}满足", "{part}; now: {actual}; not before {day}"),
        [ReasonCode.UnmetUntil] = new("{part}：现为{actual}，{day}起满足", "{part}; now: {actual}; from {day}"),
        [ReasonCode.UnknownFact] = new("{part}：不知道“{fact}”", "{part}; not known: {fact}"),
        [ReasonCode.UnknownFlag] = new("不知道是否：{fact}", "not known whether: {fact}"),
        [ReasonCode.ActualDay] = new("{day}", "{day}"),
        [ReasonCode.ActualNever] = new("没有", "none"),
        [ReasonCode.ActualPeriod] = new("{period}", "{period}"),
        [ReasonCode.ActualAtMost] = new("未知，最多{period}", "not known, at most {period}"),
        [ReasonCode.ActualNotBefore] = new("未知，不早于{day}", "not known, not before {day}"),
        [ReasonCode.ActualNotAfter] = new("未知，不晚于{day}", "not known, not after {day}"),
        [ReasonCode.ActualNumberAtMost] = new("未知，最多{number}{unit}", "not known, at most {number} {unit}"),
        [ReasonCode.ActualNumberAtLeast] = new("未知，至少{number}{unit}", "not known, at least {number} {unit}"),
        [ReasonCode.ActualUnknown] = new("未知", "not known"),
        [ReasonCode.ActualChoice] = new("{choice}", "{choice}"),
        [ReasonCode.ActualYes] = new("是", "yes"),
        [ReasonCode.ActualNo] = new("否", "no"),
        [ReasonCode.ActualNumber] = new("{number}{unit}", "{number} {unit}"),
        [ReasonCode.NotYetInForce] = new("自{day}起施行，此日尚未施行", "in force from {day}, not yet on this day"),
        [ReasonCode.Ended] = new("已于{day}终止", "ended on {day}"),
        [ReasonCode.NotCoveredBefore] = new("规则库自{day}起才有记载，不推测此前的规定", "the rulebook knows this from {day} on and does not guess what held before"),
        [ReasonCode.NotCoveredAfter] = new("规则库记载至{day}为止，此后的规定没有收录", "the rulebook knows this to {day}; what followed is not encoded"),
        [ReasonCode.Replaced] = new("本地由{provision}代替", "replaced here by {provision}"),
        [ReasonCode.Withdrawn] = new("本地不适用（{provision}）", "does not apply here ({provision})"),
        [ReasonCode.NotKnownAfter] = new("当时已知的规定到{day}为止，此后的规定其后才公布", "as known then it ends on {day}; what followed was published later"),
        [ReasonCode.PartlyNotCovered] = new("其中{provision}在此日没有收录", "one part, {provision}, is not encoded for this day"),
        [ReasonCode.BeyondConfirmed] = new("来源只证实到{day}仍有效，此后请向主管部门核实", "no source shows this in force after {day}; check with the office"),
        [ReasonCode.EarliestIsKnownFrom] = new("最早日期{day}是规则库有记载的第一天，实际可能更早", "the earliest day {day} is the first that the rulebook knows; it may have been earlier"),
        [ReasonCode.UnconfirmedPart] = new("{part}（未证实，默认不计）", "{part} (unconfirmed, counted only if asked for)"),
        [ReasonCode.UnconfirmedLeftOut] = new("未证实的条件没有计入：{part}", "left out as unconfirmed: {part}"),
        [ReasonCode.ImpreciseStart] = new("起始日期只知到年或月，按{day}计", "the start is known only to the month or year; {day} is used"),
        [ReasonCode.Stated] = new("{text}", "{text}"),
        [ReasonCode.GenericAnswer] = new("仅供参考，按一般规程：{outcome}", "for orientation only, by the general standard: {outcome}"),
        [ReasonCode.NoAmountRow] = new("没有适用的标准", "no amount applies"),
        [ReasonCode.PathwayUnmet] = new("途径{pathway}：{parts}", "pathway {pathway}: {parts}"),
        [ReasonCode.CommonUnmet] = new("{parts}", "{parts}"),
        [ReasonCode.OpenUntil] = new("可办理至{day}", "open until {day}"),
    };

    /// <summary>What stands between the parts of a list.</summary>
    public static string Separator(string code, Language language) => (code, language) switch
    {
        (ReasonCode.Any, Language.Chinese) => "，或者",
        (ReasonCode.Any, _) => ", or ",
        (_, Language.Chinese) => "，并且",
        _ => ", and ",
    };
}
