namespace SkillTalent.Workers;

/// <summary>Kinds of employers.</summary>
public enum EmployerKind
{
    /// <summary>企业.</summary>
    Enterprise,

    /// <summary>事业单位.</summary>
    PublicInstitution,

    /// <summary>机关.</summary>
    Government,

    /// <summary>个体、灵活就业.</summary>
    SelfEmployed,

    /// <summary>民办非企业单位.</summary>
    PrivateNonEnterprise,
}
