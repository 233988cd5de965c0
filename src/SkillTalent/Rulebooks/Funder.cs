namespace SkillTalent;

/// <summary>Out of whose purse a benefit is paid.</summary>
public enum Funder
{
    /// <summary>The central budget (中央财政).</summary>
    Nation,

    /// <summary>The province (省级财政).</summary>
    Province,

    /// <summary>The city (市级财政).</summary>
    City,

    /// <summary>The county or district (县区财政).</summary>
    County,

    /// <summary>The unemployment insurance fund (失业保险基金).</summary>
    UnemploymentInsurance,

    /// <summary>The special account for raising vocational skills (职业技能提升行动专账资金).</summary>
    SkillsAccount,

    /// <summary>The employment subsidies (就业补助资金).</summary>
    EmploymentFund,

    /// <summary>The employer (用人单位).</summary>
    Enterprise,

    /// <summary>The trade union (工会).</summary>
    Union,
}

/// <summary>The codes and words of <see cref="Funder"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<Funder> OfFunder { get; } = new(
        (Funder.Nation, "nation", "中央财政", "the nation"),
        (Funder.Province, "province", "省级财政", "the province"),
        (Funder.City, "city", "市级财政", "the city"),
        (Funder.County, "county", "县区财政", "the county"),
        (Funder.UnemploymentInsurance, "unemployment-insurance", "失业保险基金", "the unemployment insurance fund"),
        (Funder.SkillsAccount, "skills-account", "职业技能提升行动专账资金", "the special account for vocational skills"),
        (Funder.EmploymentFund, "employment-fund", "就业补助资金", "the employment subsidies"),
        (Funder.Enterprise, "enterprise", "用人单位", "the employer"),
        (Funder.Union, "union", "工会", "the trade union"));

    /// <summary>The code used in JSON, such as <c>city</c> or <c>unemployment-insurance</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this Funder funder) => OfFunder[funder];

    /// <summary>What people call it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this Funder funder) => OfFunder.Label(funder);
}
