namespace SkillTalent;

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

/// <summary>The codes of <see cref="EmployerSize"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<EmployerSize> OfEmployerSize { get; } = new(
        (EmployerSize.Micro, "micro"),
        (EmployerSize.Small, "small"),
        (EmployerSize.Medium, "medium"),
        (EmployerSize.Large, "large"));

    /// <summary>The code used in JSON: <c>micro</c>, <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public static string ToCode(this EmployerSize size) => OfEmployerSize[size];
}
