using NodaTime;

namespace SkillTalent;

/// <summary>When something may be claimed: in a season of every year, and in rounds that were declared. Immutable.</summary>
internal sealed record ClaimTimes(IReadOnlyList<ClaimSeason> Seasons, IReadOnlyList<ClaimWindow> Rounds)
{
    public bool Contains(LocalDate day) => Near(day)?.Contains(day) == true;

    /// <summary>The window that a day is in, the longest where several are; else the next after it; null where none is declared.</summary>
    public ClaimWindow? Near(LocalDate day) => Seasons
        .SelectMany(s => Enumerable.Range(day.Year - 1, 3).Select(s.In))
        .Concat(Rounds)
        .Where(w => w.To >= day)
        .OrderBy(w => w.Contains(day) ? 0 : 1)
        .ThenBy(w => w.Contains(day) ? -w.To.ToDateOnly().DayNumber : w.From.ToDateOnly().DayNumber)
        .FirstOrDefault();

    /// <summary>All of it in words: 每年11月1日至30日.</summary>
    public LocalizedText Text => ClaimTimesText.Of(this);
}
