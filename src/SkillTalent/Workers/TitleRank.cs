namespace SkillTalent.Workers;

/// <summary>The ranks of professional titles (职称), lowest first.</summary>
public enum TitleRank
{
    /// <summary>员级.</summary>
    Entry,

    /// <summary>助理级.</summary>
    Assistant,

    /// <summary>中级.</summary>
    Intermediate,

    /// <summary>副高级.</summary>
    AssociateSenior,

    /// <summary>正高级.</summary>
    FullSenior,
}
