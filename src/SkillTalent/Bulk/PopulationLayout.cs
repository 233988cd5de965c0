namespace SkillTalent;

/// <summary>How compactly the columns of a population are laid out.</summary>
public enum PopulationLayout
{
    /// <summary>As compactly as the tests of this policy allow: a date that is only asked "held?" takes a bit.</summary>
    Compact,

    /// <summary>Dates as days, so that other policies of the same day and vocabulary can be run over the same population.</summary>
    Full,
}
