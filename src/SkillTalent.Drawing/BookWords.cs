namespace SkillTalent.Drawing;

/// <summary>The words of a book of rules that are not read off the rules, in every language.</summary>
internal static class BookWords
{
    public static readonly LocalizedText Title = new("规则全书", "the book of rules");
    public static readonly LocalizedText Made = new(
        "条件、途径和金额都由规则本身生成，不取自标题。", "Conditions, pathways and amounts are made from the rules themselves, and from no title.");

    public static readonly LocalizedText Data = new("规则库版本", "rulebooks");
    public static readonly LocalizedText EveryVersion = new("各版本", "every version");
    public static readonly LocalizedText InForceOn = new("有效于", "in force on");
    public static readonly LocalizedText InForce = new("时间", "in force");
    public static readonly LocalizedText Published = new("公布", "published");
    public static readonly LocalizedText Confirmed = new("证实到", "confirmed through");
    public static readonly LocalizedText RestsOn = new("依据", "rests on");
    public static readonly LocalizedText LeadsTo = new("目标", "leads to");
    public static readonly LocalizedText Edition = new("标准版次", "edition");
    public static readonly LocalizedText Occupations = new("仅限职业", "only for the occupations");
    public static readonly LocalizedText Replaces = new("代替", "replaces");
    public static readonly LocalizedText Withdraws = new("使其不适用", "withdraws");
    public static readonly LocalizedText Condition = new("条件", "condition");
    public static readonly LocalizedText Always = new("无论哪条途径", "whichever the pathway");
    public static readonly LocalizedText Held = new("已具有", "held where");
    public static readonly LocalizedText Grants = new("内容", "grants");
    public static readonly LocalizedText Note = new("说明", "note");
    public static readonly LocalizedText Advice = new("提示（不影响结论）", "to know (it decides nothing)");
    public static readonly LocalizedText Claimed = new("申领时间", "claimed");
    public static readonly LocalizedText Otherwise = new("另有途径（这里不作结论）", "another way (not decided here)");
    public static readonly LocalizedText Yuan = new("金额", "amount");
    public static readonly LocalizedText Who = new("对象", "for whom");
    public static readonly LocalizedText Everybody = new("符合条件的", "whoever is entitled");
    public static readonly LocalizedText Factor = new("系数", "factor");
    public static readonly LocalizedText Paid = new("发放", "paid");
    public static readonly LocalizedText SharedBy = new("平分人数", "shared by");
    public static readonly LocalizedText Term = new("期限", "for");
    public static readonly LocalizedText Value = new("数值", "value");
    public static readonly LocalizedText AllOf = new("全部满足", "all of");
    public static readonly LocalizedText AnyOf = new("满足任一", "any of");
    public static readonly LocalizedText Stacking = new("待遇之间的关系", "How benefits go together");
    public static readonly LocalizedText Documents = new("文件", "Documents");
    public static readonly LocalizedText Colon = new("：", ": ");
    public static readonly LocalizedText Comma = new("、", ", ");
    public static readonly LocalizedText Semicolon = new("；", "; ");

    public static LocalizedText Bound(ValueBound bound) => bound switch
    {
        ValueBound.Ceiling => new LocalizedText("最高", "at most "),
        ValueBound.Floor => new LocalizedText("最低", "at least "),
        _ => new LocalizedText("", ""),
    };

    public static LocalizedText Begins(Effective effective) => (effective.Kind, effective.Precision) switch
    {
        (EffectiveKind.Enacted, _) => new LocalizedText("自{0}起施行", "from {0}, enacted"),
        (_, DatePrecision.Month) => new LocalizedText("自{0}起有记载（只知到月）", "known from {0} (to the month)"),
        (_, DatePrecision.Year) => new LocalizedText("自{0}起有记载（只知到年）", "known from {0} (to the year)"),
        _ => new LocalizedText("自{0}起有记载", "known from {0}"),
    };

    public static LocalizedText Ends(AfterEnd? after) => after == AfterEnd.Ended
        ? new LocalizedText("，{0}终止", ", ended on {0}")
        : new LocalizedText("，记载至{0}", ", known to {0}");
}
