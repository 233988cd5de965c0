namespace SkillTalent.Workers;

/// <summary>The sex, as the identity card states it: the age of retirement depends on it.</summary>
public enum Sex
{
    /// <summary>男.</summary>
    Male,

    /// <summary>女.</summary>
    Female,
}
