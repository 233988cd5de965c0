namespace SkillTalent.Rulebooks;

/// <summary>The kinds of provisions.</summary>
public enum ProvisionKind
{
    /// <summary>A level of the skill ladder (职业技能等级).</summary>
    Level,

    /// <summary>A professional title (职称).</summary>
    Title,

    /// <summary>Something at the discretion of an employer or a panel (认定、评选).</summary>
    Recognition,

    /// <summary>Money (津贴、补贴、奖励).</summary>
    Benefit,

    /// <summary>A dated value for a typed engine (参数).</summary>
    Parameter,

    /// <summary>A programme shown as data (项目、指标).</summary>
    Programme,
}
