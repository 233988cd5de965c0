namespace SkillTalent;

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

/// <summary>The codes of <see cref="EmployerKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<EmployerKind> OfEmployerKind { get; } = new(
        (EmployerKind.Enterprise, "enterprise"),
        (EmployerKind.PublicInstitution, "public-institution"),
        (EmployerKind.Government, "government"),
        (EmployerKind.SelfEmployed, "self-employed"),
        (EmployerKind.PrivateNonEnterprise, "private-non-enterprise"));

    /// <summary>The code used in JSON, such as <c>enterprise</c>.</summary>
    public static string ToCode(this EmployerKind kind) => OfEmployerKind[kind];
}
