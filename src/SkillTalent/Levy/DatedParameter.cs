using NodaTime;

namespace SkillTalent;

/// <summary>A parameter of the rulebook through time: its versions, which do not overlap. Immutable.</summary>
internal sealed class DatedParameter
{
    /// <summary>Creates a parameter.</summary>
    /// <param name="id">The provision's id, such as <c>cn/levy/rate</c>.</param>
    /// <param name="versions">Its versions, in any order; none where the rulebooks, as known on a day, do not know it yet.</param>
    /// <exception cref="ArgumentException">Two versions overlap.</exception>
    internal DatedParameter(string id, IEnumerable<DatedValue> versions)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(versions);
        Id = id;
        Versions = Array.AsReadOnly([.. versions.OrderBy(v => v.From ?? LocalDate.MinIsoValue)]);
        for (int i = 1; i < Versions.Count; i++)
        {
            if (Versions[i - 1].To is not { } to || Versions[i].From is not { } from || from <= to)
            {
                throw new LevyParameterException(id, "versions that do not overlap");
            }
        }
    }

    /// <summary>The provision's id.</summary>
    public string Id { get; }

    /// <summary>The versions, the earliest first.</summary>
    public IReadOnlyList<DatedValue> Versions { get; }

    /// <summary>The version in force on a day; null where there is none.</summary>
    public DatedValue? On(LocalDate day) => Versions.FirstOrDefault(v => v.Contains(day));

    /// <summary>The version in force on a day or, where there is none, the last one before it; null where none has begun.</summary>
    internal DatedValue? UpTo(LocalDate day) => Versions.LastOrDefault(v => v.From is not { } from || from <= day);

    /// <summary>The one version in force on every day of a period; null where there is none.</summary>
    internal DatedValue? Throughout(LevyPeriod period) => Versions.FirstOrDefault(v => v.Covers(period));

    /// <summary>The versions in force on some day of a period.</summary>
    internal IEnumerable<DatedValue> During(LevyPeriod period) => Versions.Where(v => v.Overlaps(period.FirstDay, period.LastDay));
}
