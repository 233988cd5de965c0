using NodaTime;

namespace SkillTalent.Workers;

/// <summary>A spell of work in this or a related occupation; both its days are worked.</summary>
public sealed record WorkSpell
{
    /// <summary>Creates a spell.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; null: still at work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public WorkSpell(LocalDate from, LocalDate? to = null)
    {
        if (to < from)
        {
            throw new ArgumentOutOfRangeException(nameof(to), "A spell of work must not end before it starts.");
        }

        From = from;
        To = to;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day; null: still at work.</summary>
    public LocalDate? To { get; }

    internal bool Contains(LocalDate day) => From <= day && (To is null || To >= day);
}
