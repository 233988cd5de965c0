namespace SkillTalent.Apprenticeships;

/// <summary>Who is trained in an apprentice class.</summary>
public enum ApprenticeKind
{
    /// <summary>People whom the enterprise employs (职工学徒).</summary>
    Employee,

    /// <summary>Students of a school (学生学徒).</summary>
    Student,
}
