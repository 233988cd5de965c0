namespace SkillTalent;

/// <summary>How one more record moves the value of a fold.</summary>
internal enum RecordEffect
{
    /// <summary>The value never rises.</summary>
    Down,

    /// <summary>The value never falls.</summary>
    Up,

    /// <summary>From "never" it falls to a day, and from that day on it never falls.</summary>
    FromNeverUp,
}
