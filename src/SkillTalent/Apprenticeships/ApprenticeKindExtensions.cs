namespace SkillTalent.Apprenticeships;

/// <summary>The codes of <see cref="ApprenticeKind"/>.</summary>
public static class ApprenticeKindExtensions
{
    /// <summary>The code used in JSON: <c>employee</c>, <c>student</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this ApprenticeKind kind) => kind switch
    {
        ApprenticeKind.Employee => "employee",
        ApprenticeKind.Student => "student",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    internal static ApprenticeKind? FromCode(string code) => code switch
    {
        "employee" => ApprenticeKind.Employee,
        "student" => ApprenticeKind.Student,
        _ => null,
    };
}
