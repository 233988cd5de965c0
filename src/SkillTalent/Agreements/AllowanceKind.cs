namespace SkillTalent.Agreements;

/// <summary>The kinds of allowance that a level-linked pay agreement may name, in the order in which pay is made up.</summary>
public enum AllowanceKind
{
    /// <summary>For the level held (职业资格(技能)等级津贴).</summary>
    Level,

    /// <summary>For training apprentices (带徒津贴).</summary>
    Mentoring,

    /// <summary>For winning in a contest (竞赛获奖津贴).</summary>
    Contest,

    /// <summary>For honours (表彰荣誉津贴).</summary>
    Honours,

    /// <summary>For years of service (工龄津贴).</summary>
    Seniority,
}
