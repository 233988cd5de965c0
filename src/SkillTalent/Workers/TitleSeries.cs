namespace SkillTalent.Workers;

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
