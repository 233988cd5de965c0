using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>The targets that a result and its printed rate of completion leave possible.</summary>
internal static class ImpliedTarget
{
    /// <summary>The largest result that can be asked about.</summary>
    public const long MostAchieved = 10_000_000_000;

    /// <summary>
    /// The whole targets of which <paramref name="achieved"/> is the printed rate: achieved / target, in per cent and rounded half up to
    /// the places printed, gives the rate. The percentage p stands for [p - h, p + h), h half a unit of its last place, hence the target
    /// for (achieved / (p + h), achieved / (p - h)].
    /// </summary>
    /// <param name="achieved">The result, 0 to 10,000,000,000, taken as exact: a result that is itself rounded widens the range.</param>
    /// <param name="rate">The rate of completion as printed.</param>
    /// <returns>The targets of at least 1; null if no whole target explains the two figures together.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is out of range.</exception>
    public static WholeNumberRange? Of(long achieved, PrintedPercent rate)
    {
        Guard.Against.OutOfRange(achieved, nameof(achieved), 0, MostAchieved);

        // With everything times 2 * 10^decimals the half unit is 1, and the question is one of whole numbers:
        // (printed - 1) * target <= scaled < (printed + 1) * target.
        Int128 scale = 2;
        for (int i = 0; i < rate.Decimals; i++)
        {
            scale *= 10;
        }

        Int128 printed = (Int128)(rate.Value * (decimal)scale);
        Int128 scaled = achieved * scale * 100;
        long least = (long)(scaled / (printed + 1)) + 1;
        long? most = printed > 1 ? (long)(scaled / (printed - 1)) : null;
        return least > most ? null : new WholeNumberRange(least, most);
    }
}
