using NodaTime;

namespace SkillTalent;

/// <summary>The day of something that may have happened: unknown (the default), known never to have happened, or a day.</summary>
public readonly record struct EventDay
{
    private readonly LocalDate _date;
    private readonly byte _state;

    private EventDay(byte state, LocalDate date)
    {
        _state = state;
        _date = date;
    }

    /// <summary>It is known not to have happened.</summary>
    public static EventDay Never { get; } = new(1, default);

    /// <summary>It happened on a day.</summary>
    public static EventDay On(LocalDate date) => new(2, date);

    /// <summary>Whether anything is known.</summary>
    public bool IsKnown => _state != 0;

    /// <summary>The day; null where it is unknown or never.</summary>
    public LocalDate? Date => _state == 2 ? _date : null;

    /// <summary>It happened on a day.</summary>
    public static implicit operator EventDay(LocalDate date) => On(date);
}
