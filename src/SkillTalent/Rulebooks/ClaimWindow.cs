using NodaTime;

namespace SkillTalent;

/// <summary>The days of one round in which a benefit is claimed or a level or title applied for (申领期). Immutable.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, itself included.</param>
/// <param name="Round">What the round is for, such as a year; null where the rule does not say.</param>
public sealed record ClaimWindow(LocalDate From, LocalDate To, LocalizedText? Round = null)
{
    /// <summary>Whether a day is one of its days.</summary>
    public bool Contains(LocalDate day) => From <= day && day <= To;
}
