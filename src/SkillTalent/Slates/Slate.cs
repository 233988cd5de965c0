using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent;

/// <summary>The people put forward for one round of an award (评选名单).</summary>
public sealed class Slate
{
    /// <summary>Creates a slate.</summary>
    /// <param name="on">The day on which ages are counted, and whose year is the round's.</param>
    /// <param name="nominees">The people put forward.</param>
    /// <param name="previousYear">The year of the round before; null if there was none, or if it is not to be checked.</param>
    /// <param name="namedBefore">How many the earlier rounds of the same programme named in all, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="namedBefore"/> is negative.</exception>
    /// <exception cref="ArgumentException">Somebody is born after <paramref name="on"/>; the message gives the position, from 1.</exception>
    public Slate(LocalDate on, IEnumerable<Nominee> nominees, int? previousYear = null, int namedBefore = 0)
    {
        Guard.Against.Null(nominees);
        ArgumentOutOfRangeException.ThrowIfNegative(namedBefore);
        On = on;
        Nominees = Array.AsReadOnly([.. nominees]);
        PreviousYear = previousYear;
        NamedBefore = namedBefore;
        for (int i = 0; i < Nominees.Count; i++)
        {
            if (Nominees[i].Birth > on)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"nominee {i + 1} is born after the day of the slate"), nameof(nominees));
            }
        }
    }

    /// <summary>The day on which ages are counted.</summary>
    public LocalDate On { get; }

    /// <summary>The people put forward.</summary>
    public IReadOnlyList<Nominee> Nominees { get; }

    /// <summary>The year of the round before.</summary>
    public int? PreviousYear { get; }

    /// <summary>How many the earlier rounds named in all.</summary>
    public int NamedBefore { get; }
}
