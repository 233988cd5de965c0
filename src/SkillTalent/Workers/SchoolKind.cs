namespace SkillTalent;

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

/// <summary>The codes of <see cref="SchoolKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<SchoolKind> OfSchoolKind { get; } = new(
        (SchoolKind.TechnicalSchool, "technical-school"),
        (SchoolKind.AdvancedTechnicalSchool, "advanced-technical-school"),
        (SchoolKind.TechnicianCollege, "technician-college"),
        (SchoolKind.SecondaryVocationalSchool, "secondary-vocational-school"),
        (SchoolKind.HigherVocationalCollege, "higher-vocational-college"),
        (SchoolKind.University, "university"));

    /// <summary>The code used in JSON, such as <c>technical-school</c>.</summary>
    public static string ToCode(this SchoolKind kind) => OfSchoolKind[kind];
}
