using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>The series of professional titles, and the families of professional qualifications taken by examination.</summary>
public enum TitleSeries
{
    /// <summary>工程.</summary>
    Engineering,

    /// <summary>农业.</summary>
    Agriculture,

    /// <summary>工艺美术.</summary>
    ArtsAndCrafts,

    /// <summary>文物博物.</summary>
    Museum,

    /// <summary>实验技术.</summary>
    Laboratory,

    /// <summary>艺术.</summary>
    Arts,

    /// <summary>体育.</summary>
    Sports,

    /// <summary>技工院校教师.</summary>
    TechnicalSchoolTeaching,

    /// <summary>经济.</summary>
    Economics,

    /// <summary>会计.</summary>
    Accounting,

    /// <summary>统计.</summary>
    Statistics,

    /// <summary>审计.</summary>
    Audit,

    /// <summary>翻译.</summary>
    Translation,

    /// <summary>出版.</summary>
    Publishing,

    /// <summary>通信.</summary>
    Telecommunications,

    /// <summary>计算机技术与软件.</summary>
    Software,
}

/// <summary>The codes of <see cref="TitleSeries"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<TitleSeries> OfTitleSeries { get; } = new(
        (TitleSeries.Engineering, "engineering"),
        (TitleSeries.Agriculture, "agriculture"),
        (TitleSeries.ArtsAndCrafts, "arts-and-crafts"),
        (TitleSeries.Museum, "museum"),
        (TitleSeries.Laboratory, "laboratory"),
        (TitleSeries.Arts, "arts"),
        (TitleSeries.Sports, "sports"),
        (TitleSeries.TechnicalSchoolTeaching, "technical-school-teaching"),
        (TitleSeries.Economics, "economics"),
        (TitleSeries.Accounting, "accounting"),
        (TitleSeries.Statistics, "statistics"),
        (TitleSeries.Audit, "audit"),
        (TitleSeries.Translation, "translation"),
        (TitleSeries.Publishing, "publishing"),
        (TitleSeries.Telecommunications, "telecommunications"),
        (TitleSeries.Software, "software"));

    /// <summary>The code used in JSON, such as <c>engineering</c>.</summary>
    public static string ToCode(this TitleSeries series) => OfTitleSeries[series];

    /// <summary>The series of a code, if there is one.</summary>
    public static bool TryParse(string code, out TitleSeries series) => OfTitleSeries.TryGet(Guard.Against.Null(code), out series);
}
