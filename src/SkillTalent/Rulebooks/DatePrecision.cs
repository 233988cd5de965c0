namespace SkillTalent.Rulebooks;

/// <summary>How exactly the first day of a provision is known.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month; its first day is used.</summary>
    Month,

    /// <summary>To the year; 1 January is used.</summary>
    Year,
}
