namespace SkillTalent;

/// <summary>Who is trained in an apprentice class.</summary>
public enum ApprenticeKind
{
    /// <summary>People whom the enterprise employs (职工学徒).</summary>
    Employee,

    /// <summary>Students of a school (学生学徒).</summary>
    Student,
}

/// <summary>The codes of <see cref="ApprenticeKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<ApprenticeKind> OfApprenticeKind { get; } = new(
        (ApprenticeKind.Employee, "employee"),
        (ApprenticeKind.Student, "student"));

    /// <summary>The code used in JSON: <c>employee</c>, <c>student</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this ApprenticeKind kind) => OfApprenticeKind[kind];
}
