namespace SkillTalent;

/// <summary>What is expected of limits and grants, in both languages; written as <see cref="InputExpectations"/> are.</summary>
internal static class LimitExpectations
{
    public static readonly IReadOnlyList<LocalizedText> Texts =
    [
        new("限额", "a limit"),
        new("限额的列表", "a list of limits"),
        new("同一天其他限额没有用过的编号", "an id that no other limit has on the same day"),
        new("待遇的编号", "the id of a benefit"),
        new("规则库中待遇的编号", "the id of a benefit of the rulebooks"),
        new("共用限额者有何相同的列表", "a list of what a group has in common"),
        new("各不重复", "each only once"),
        new("不写“round”，因为金额不是按比例分摊", "no \"round\" where money is not split in proportion"),
        new("一档", "a step"),
        new("各档的列表", "a list of steps"),
        new("最后一档不写“to”，因为它没有上限", "no \"to\" in the last step, which does not end"),
        new("除最后一档外每档都写“to”", "the member \"to\" in every step but the last"),
        new("比前一档更大的上限", "a step that ends after the one before"),
        new("名次比例", "a share of the list"),
        new("名次比例的列表", "a list of shares"),
        new("大于零的百分比", "per cent above 0"),
        new("不高于前面名次的金额", "no more yuan than the ranks before get"),
        new("合计为100%的比例", "shares that come to 100 per cent"),
        new("限额所依据的数据", "a figure"),
        new("限额所依据的数据之一的编号", "the id of a figure on which a limit depends"),
        new("{least}至{most}的百分比", "per cent from {least} to {most}"),
        new("一笔待遇", "a grant"),
        new("大于零、不超过{most}元的金额，最多2位小数", "yuan above 0 and at most {most}, with at most 2 decimal places"),
        new("{least}至{most}的分数", "points from {least} to {most}"),
        new("{least}至{most}的数据", "a figure from {least} to {most}"),
        new("非空的一行文字（不知道则不写）", "a text of one line that is not empty (null where it is not known)"),
        new("与同组其他待遇相同的数据", "the same figure as other grants of the same group state"),
    ];
}
