using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>An amount of each of the two levies, in yuan.</summary>
/// <param name="Education">The education levy (教育费附加).</param>
/// <param name="Local">The local education levy (地方教育附加).</param>
public readonly record struct LevyAmounts(decimal Education, decimal Local)
{
    /// <summary>Both together.</summary>
    [JsonIgnore]
    public decimal Total => Education + Local;

    /// <summary>The sum, levy by levy.</summary>
    public static LevyAmounts operator +(LevyAmounts left, LevyAmounts right) => new(left.Education + right.Education, left.Local + right.Local);

    /// <summary>The difference, levy by levy.</summary>
    public static LevyAmounts operator -(LevyAmounts left, LevyAmounts right) => new(left.Education - right.Education, left.Local - right.Local);

    /// <summary>The sum, levy by levy.</summary>
    public static LevyAmounts Add(LevyAmounts left, LevyAmounts right) => left + right;

    /// <summary>The difference, levy by levy.</summary>
    public static LevyAmounts Subtract(LevyAmounts left, LevyAmounts right) => left - right;
}
