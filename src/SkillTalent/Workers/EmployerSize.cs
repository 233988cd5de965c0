namespace SkillTalent.Workers;

/// <summary>Sizes of enterprises (大中小微型企业), smallest first, by the official classification.</summary>
public enum EmployerSize
{
    /// <summary>微型.</summary>
    Micro,

    /// <summary>小型.</summary>
    Small,

    /// <summary>中型.</summary>
    Medium,

    /// <summary>大型.</summary>
    Large,
}
