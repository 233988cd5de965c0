namespace SkillTalent;

/// <summary>The text of every <see cref="CheckCode"/> in every language, with the same placeholders; the continuation of <see cref="MessageTable"/>.</summary>
internal static class CheckTable
{
    public static readonly IReadOnlyDictionary<string, LocalizedText> Texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [CheckCode.PathwayImplied] = new("凡符合途径{pathway}的，都符合途径{by}，前者不增加任何人", "whoever passes the pathway {pathway} passes {by}: the former adds nobody"),
        [CheckCode.PathwayUnsatisfiable] = new("没有人能符合途径{pathway}", "nobody can pass the pathway {pathway}"),
        [CheckCode.ProvisionUnsatisfiable] = new("没有人能符合{provision}", "nobody can meet {provision}"),
        [CheckCode.RowUnreachable] = new("{provision}金额表第{row}行（{amount}）没有人能得到", "row {row} of {provision} ({amount}) is out of everybody's reach"),
        [CheckCode.RowOrder] = new("{provision}金额表第{row}行（{yuan}元）排在第{higher}行（{more}元）之前，两行都符合的人只得较低的一行", "row {row} of {provision} ({yuan} yuan) stands before row {higher} ({more} yuan): who matches both gets the lower one"),
        [CheckCode.RowNeverComes] = new("{provision}第{row}档按“{fact}”永远轮不到：期限内最多到{last}", "row {row} of {provision} never comes by the {fact}: within the term it is at most {last}"),
        [CheckCode.ClaimNeverOpen] = new("{provision}的各申领批次都在其开始执行（{day}）之前，没有人能申领", "every round in which {provision} is claimed ends before it begins ({day}): nobody can claim it"),
        [CheckCode.YearWithoutRow] = new("{provision}“{fact}”为{number}时没有任何一档，期限内这一段不发", "no row of {provision} is for the {fact} {number}, which lies within the term: nothing is paid then"),
        [CheckCode.InstalmentsNotWhole] = new("{provision}各期合计为{percent}%，不是全额", "the instalments of {provision} come to {percent} %, which is not the whole"),
        [CheckCode.TableHole] = new("{provision}所用的“{table}”在两格之间有空格：{rows}", "the table \"{table}\" of {provision} has no cell between two cells of a row: {rows}"),
        [CheckCode.LimitIdle] = new("{provision}金额表第{row}行的限额（{limit}）按其条件永远达不到", "the limit of row {row} of {provision} ({limit}) cannot be reached under its conditions"),
        [CheckCode.RowOrderHarmless] = new("{provision}金额表第{row}行（{yuan}元）排在第{higher}行（{more}元）之前，没有人两行都符合，不影响结果", "row {row} of {provision} ({yuan} yuan) stands before row {higher} ({more} yuan); nobody matches both, so it makes no difference"),
        [CheckCode.RowOrderRest] = new("{provision}金额表中低的行排在高的行之前的，除已逐对检查的{number}对外还有{more}对，未检查", "rows of {provision} stand before higher ones in {more} pairs more than the {number} that were looked at one by one; nothing is asked of those"),
        [CheckCode.LevelGetsLess] = new("{provision}：{higher}得{yuan}元，少于其他条件相同的{lower}（{more}元）", "{provision}: {higher} gets {yuan} yuan, less than the {more} of {lower}, all else being equal"),
        [CheckCode.LevelGetsNothing] = new("{provision}：{higher}得不到，而其他条件相同的{lower}得{more}元", "{provision}: {higher} gets nothing where {lower} gets {more} yuan, all else being equal"),
        [CheckCode.ExperienceLoses] = new("{provision}：从事工作更久的人反而失去，其他条件相同", "{provision}: who has worked longer loses by it, all else being equal"),
        [CheckCode.ExclusiveOverlap] = new("{provision}与{by}不得同时享受（{rule}），有人同时符合两者", "{provision} and {by} exclude each other ({rule}) and there are workers who meet both"),
        [CheckCode.ExclusiveImplied] = new("凡符合{provision}的，都符合与其不得同时享受的{by}（{rule}）", "whoever meets {provision} meets {by}, which excludes it ({rule})"),
        [CheckCode.StackingContradiction] = new("对{provision}与{by}，{rule}与{other}的规定相反", "of {provision} and {by}, {rule} says the contrary of {other}"),
        [CheckCode.LimitNeverMet] = new("限额{limit}使任何人都得不到", "the limit {limit} leaves nothing to anybody"),
        [CheckCode.LimitNeverBites] = new("限额{limit}永远不起作用", "the limit {limit} never cuts anything"),
        [CheckCode.LimitStepsFall] = new("限额{limit}：数据越大，名额反而越少", "the limit {limit} allows fewer people for a higher figure"),
        [CheckCode.VersionGap] = new("{provision}的两个版本之间有空档：{from}至{to}两者都不执行", "there is a gap between two versions of {provision}: from {from} to {to} neither holds"),
        [CheckCode.HorizonBeforeStart] = new("{provision}自{from}起，而来源只证实到{day}", "{provision} holds from {from}, and no source shows it in force after {day}"),
        [CheckCode.HorizonBeforeEnd] = new("{provision}至{to}止，而来源只证实到{day}", "{provision} holds to {to}, and no source shows it in force after {day}"),
        [CheckCode.HorizonUnknown] = new("{number}条没有来源说明证实到哪天（见 rules list --stale-on）", "provisions confirmed to no known day (see rules list --stale-on): {number}"),
        [CheckCode.HorizonPassed] = new("{provision}：来源只证实到{day}仍有效", "{provision}: no source shows it in force after {day}"),
        [CheckCode.AcknowledgementUnused] = new("{provision}说明了{code}，但没有发现这样的问题", "{provision} acknowledges {code}, which is not found"),
        [CheckCode.CellBudget] = new("{provision}：情形过多，没有判断：{question}", "{provision}: too many cases to decide: {question}"),
    };
}
