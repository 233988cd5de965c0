using NodaTime;

namespace SkillTalent;

/// <summary>When a provision holds.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null: open.</param>
/// <param name="Kind">What the first day means.</param>
/// <param name="Precision">How exactly the first day is known.</param>
/// <param name="After">What follows the last day; null where there is none.</param>
public sealed record Effective(LocalDate From, LocalDate? To, EffectiveKind Kind, DatePrecision Precision, AfterEnd? After)
{
    internal int FirstDay => SkillTalent.Day.Of(From);

    internal int LastDay => To is { } to ? SkillTalent.Day.Of(to) : SkillTalent.Day.Last;

    /// <summary>Whether a day lies in the span.</summary>
    public bool Contains(LocalDate day) => day >= From && (To is null || day <= To);
}
