namespace SkillTalent.Rules;

/// <summary>The kinds of facts.</summary>
public enum FactKind
{
    /// <summary>A day, or never, or unknown.</summary>
    Date,

    /// <summary>One of a list of codes.</summary>
    Choice,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A number with a fixed count of decimal places.</summary>
    Number,

    /// <summary>Cumulative work, in completed months on a day.</summary>
    Work,
}
