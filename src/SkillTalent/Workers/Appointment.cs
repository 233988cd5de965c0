namespace SkillTalent;

/// <summary>A post to which a person may be appointed (聘任): unknown (the default), known to be none, or a level.</summary>
public readonly record struct Appointment
{
    private readonly bool _none;

    private Appointment(SkillLevel? level, bool none)
    {
        Level = level;
        _none = none;
    }

    /// <summary>The person is known to hold no such post.</summary>
    public static Appointment None { get; } = new(null, true);

    /// <summary>The person is appointed to a level.</summary>
    /// <exception cref="ArgumentNullException">There is no level.</exception>
    public static Appointment To(SkillLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return new Appointment(level, false);
    }

    /// <summary>Whether anything is known.</summary>
    public bool IsKnown => _none || Level is not null;

    /// <summary>The level; null where it is unknown or none.</summary>
    public SkillLevel? Level { get; }

    /// <summary>The person is appointed to a level.</summary>
    public static implicit operator Appointment(SkillLevel level) => To(level);
}
