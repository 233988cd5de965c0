using NodaTime;

namespace SkillTalent;

/// <summary>Days of every year in which something is claimed; those that begin late in a year may end early in the next.</summary>
internal sealed record ClaimSeason(AnnualDate From, AnnualDate To)
{
    /// <summary>The window that begins in a year.</summary>
    public ClaimWindow In(int year) => new(From.InYear(year), To.InYear(To.CompareTo(From) < 0 ? year + 1 : year));
}
