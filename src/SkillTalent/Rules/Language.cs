namespace SkillTalent;

/// <summary>A language in which the library explains itself.</summary>
public enum Language
{
    /// <summary>Chinese, simplified (简体中文).</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
