using System.Diagnostics.CodeAnalysis;

namespace SkillTalent.Rulebooks;

/// <summary>The codes of <see cref="AmountPeriod"/>.</summary>
public static class AmountPeriodExtensions
{
    private static readonly AmountPeriod[] All = [AmountPeriod.Once, AmountPeriod.Month, AmountPeriod.Year, AmountPeriod.PersonYear];

    /// <summary>The code used in JSON: <c>once</c>, <c>month</c>, <c>year</c>, <c>person-year</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this AmountPeriod per) => per switch
    {
        AmountPeriod.Once => "once",
        AmountPeriod.Month => "month",
        AmountPeriod.Year => "year",
        AmountPeriod.PersonYear => "person-year",
        _ => throw new ArgumentOutOfRangeException(nameof(per)),
    };

    /// <summary>The period of a code, if there is one.</summary>
    internal static bool TryParse(string code, [NotNullWhen(true)] out AmountPeriod? per)
    {
        per = null;
        foreach (AmountPeriod candidate in All)
        {
            if (candidate.ToCode() == code)
            {
                per = candidate;
            }
        }

        return per is not null;
    }
}
