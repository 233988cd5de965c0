namespace SkillTalent;

/// <summary>Divides an amount between the two levies.</summary>
internal static class LevySplitter
{
    /// <summary>
    /// Divides <paramref name="amount"/>, or as much of it as both levies can take: each at most its cap, the excess going to the other. The
    /// parts always add up, whatever the split.
    /// </summary>
    /// <param name="amount">What is to be divided, not negative.</param>
    /// <param name="caps">What each levy can take, not negative.</param>
    /// <param name="split">An automatic split; for <see cref="LevySplit.Given"/> this is pro rata.</param>
    /// <param name="rates">The rates of the two levies, not both zero.</param>
    /// <param name="rounding">The rounding of a cell.</param>
    public static LevyAmounts Divide(decimal amount, LevyAmounts caps, LevySplit split, LevyAmounts rates, LevyRounding rounding)
    {
        decimal wish = split switch
        {
            LevySplit.EducationFirst => amount,
            LevySplit.LocalFirst => 0,
            _ => rounding.Round(amount * rates.Education / rates.Total),
        };
        decimal local = Math.Min(amount - Math.Min(wish, caps.Education), caps.Local);
        return new LevyAmounts(Math.Min(amount - local, caps.Education), local);
    }
}
