namespace SkillTalent;

/// <summary>Levels of schooling, lowest first.</summary>
public enum EducationLevel
{
    /// <summary>无.</summary>
    None,

    /// <summary>初中.</summary>
    JuniorSecondary,

    /// <summary>高中.</summary>
    SeniorSecondary,

    /// <summary>中专、中职.</summary>
    SecondaryVocational,

    /// <summary>大专.</summary>
    College,

    /// <summary>本科.</summary>
    Bachelor,

    /// <summary>第二学士学位.</summary>
    SecondBachelor,

    /// <summary>硕士.</summary>
    Master,

    /// <summary>博士.</summary>
    Doctor,
}

/// <summary>The codes of <see cref="EducationLevel"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<EducationLevel> OfEducationLevel { get; } = new(
        (EducationLevel.None, "none"),
        (EducationLevel.JuniorSecondary, "junior-secondary"),
        (EducationLevel.SeniorSecondary, "senior-secondary"),
        (EducationLevel.SecondaryVocational, "secondary-vocational"),
        (EducationLevel.College, "college"),
        (EducationLevel.Bachelor, "bachelor"),
        (EducationLevel.SecondBachelor, "second-bachelor"),
        (EducationLevel.Master, "master"),
        (EducationLevel.Doctor, "doctor"));

    /// <summary>The code used in JSON, such as <c>none</c>.</summary>
    public static string ToCode(this EducationLevel level) => OfEducationLevel[level];
}
