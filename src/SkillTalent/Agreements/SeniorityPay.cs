namespace SkillTalent;

/// <summary>Pay for years of service.</summary>
/// <param name="YuanPerYear">Yuan a month for each full year of service, 0 or more.</param>
/// <param name="MostYears">The years that count at most, 0 or more; null: all.</param>
internal sealed record SeniorityPay(decimal YuanPerYear, int? MostYears = null)
{
    /// <summary>The monthly amount after so many full years of service.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The years are negative.</exception>
    public decimal After(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        return YuanPerYear * Math.Min(years, MostYears ?? years);
    }
}
