namespace SkillTalent.Workers;

/// <summary>Kinds of schools.</summary>
public enum SchoolKind
{
    /// <summary>技工学校.</summary>
    TechnicalSchool,

    /// <summary>高级技工学校.</summary>
    AdvancedTechnicalSchool,

    /// <summary>技师学院.</summary>
    TechnicianCollege,

    /// <summary>中等职业学校.</summary>
    SecondaryVocationalSchool,

    /// <summary>高等职业学校.</summary>
    HigherVocationalCollege,

    /// <summary>大学.</summary>
    University,
}
