namespace SkillTalent;

/// <summary>
/// What people call the rows of a parameter's table: levels, and the words of the engines that read them. A key of somebody's own rulebook is
/// its own name.
/// </summary>
internal static class CellNames
{
    private static readonly Dictionary<string, LocalizedText> Words = new(StringComparer.Ordinal)
    {
        ["approximate"] = new("约数", "approximate"),
        ["apprentice"] = new("学徒工", "apprentice"),
        ["junior-worker"] = new("初级工", "junior worker"),
        ["intermediate-worker"] = new("中级工", "intermediate worker"),
        ["senior-worker"] = new("高级工", "senior worker"),
        ["technician"] = new("技师", "technician"),
        ["senior-technician"] = new("高级技师", "senior technician"),
        ["special-grade-technician"] = new("特级技师", "special-grade technician"),
        ["chief-technician"] = new("首席技师", "chief technician"),
        ["pro-rata"] = new("按比例", "pro rata"),
        ["education-first"] = new("先抵教育费附加", "education levy first"),
        ["local-first"] = new("先抵地方教育附加", "local education levy first"),
        ["cancel-unused-first"] = new("先冲减留抵，再补缴", "cancel unused credit first"),
        ["small-scale"] = new("小规模纳税人", "small-scale taxpayer"),
        ["small-low-profit"] = new("小型微利企业", "small low-profit enterprise"),
        ["individual-business"] = new("个体工商户", "individual business"),
        ["cycle-years"] = new("每几年一届", "years between rounds"),
        ["each-further-grade"] = new("每高一级", "each further grade"),
        ["earlier"] = new("最多提前", "earlier by at most"),
        ["education"] = new("教育费附加", "education levy"),
        ["employee"] = new("职工学徒", "employed apprentice"),
        ["enterprise-share"] = new("企业人员比例", "share from enterprises"),
        ["full"] = new("满分", "full marks"),
        ["grade-5"] = new("五级", "grade 5"),
        ["high-skilled-per-100-skilled-east"] = new("东部地区每百名技能人才中的高技能人才", "high-skilled per 100 skilled, eastern region"),
        ["high-skilled-per-3-skilled"] = new("每三名技能人才中的高技能人才", "high-skilled per 3 skilled"),
        ["highest"] = new("最高", "highest"),
        ["later"] = new("最多延后", "later by at most"),
        ["local"] = new("地方教育附加", "local education levy"),
        ["lowest"] = new("最低", "lowest"),
        ["men"] = new("男职工", "men"),
        ["minimum-pay"] = new("最低工资", "minimum pay"),
        ["month"] = new("按月", "a month"),
        ["pass"] = new("合格分", "pass mark"),
        ["quarter"] = new("按季", "a quarter"),
        ["quota"] = new("每届名额", "quota of a round"),
        ["seniority-per-year"] = new("工龄每年", "each year of service"),
        ["seniority-years-at-most"] = new("工龄最多计几年", "years of service counted at most"),
        ["skilled-per-100-employed"] = new("每百名就业人员中的技能人才", "skilled per 100 employed"),
        ["student"] = new("学生学徒", "student apprentice"),
        ["total-quota"] = new("总名额", "quota in all"),
        ["women-of-50"] = new("原50周岁退休的女职工", "women who retired at 50"),
        ["women-of-55"] = new("原55周岁退休的女职工", "women who retired at 55"),
        ["young-age"] = new("青年的最高年龄（含）", "greatest age at which one counts as young"),
        ["young-share"] = new("青年比例", "share of the young"),
    };

    /// <summary>What people call a row.</summary>
    public static LocalizedText Of(string key) =>
        Words.TryGetValue(key, out LocalizedText? words) ? words : new LocalizedText(key, key);
}
