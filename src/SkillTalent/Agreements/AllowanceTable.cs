using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>The monthly amounts of one kind of allowance: one for everybody, or one a level.</summary>
public sealed class AllowanceTable
{
    /// <summary>The largest amount, of either sign, in yuan a month.</summary>
    public const decimal MostYuan = 10_000_000m;

    private AllowanceTable(decimal? flat, ReadOnlyDictionary<SkillLevel, decimal>? byLevel)
    {
        Flat = flat;
        ByLevel = byLevel;
    }

    /// <summary>The amount for everybody, in yuan a month; null where it goes by level.</summary>
    public decimal? Flat { get; }

    /// <summary>The amounts by level, in yuan a month; null where there is one for everybody.</summary>
    public IReadOnlyDictionary<SkillLevel, decimal>? ByLevel { get; }

    /// <summary>One amount for everybody.</summary>
    /// <param name="yuan">Yuan a month, 0 to 10,000,000, to the fen.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public static AllowanceTable ForEverybody(decimal yuan)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yuan);
        CheckYuan(yuan);
        return new AllowanceTable(yuan, null);
    }

    /// <summary>One amount a level.</summary>
    /// <param name="yuan">
    /// Level to yuan a month, to the fen. An amount may be negative, for tables that count up and down from a middle level.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range, or a level is not on the ladder.</exception>
    /// <exception cref="ArgumentException">A level stands twice.</exception>
    public static AllowanceTable ForLevels(IEnumerable<KeyValuePair<SkillLevel, decimal>> yuan)
    {
        Guard.Against.Null(yuan);
        var byLevel = new Dictionary<SkillLevel, decimal>();
        foreach ((SkillLevel level, decimal amount) in yuan)
        {
            ArgumentOutOfRangeException.ThrowIfEqual(level.Rank, null, nameof(yuan));
            CheckYuan(amount);
            byLevel.Add(level, amount);
        }

        return new AllowanceTable(null, byLevel.AsReadOnly());
    }

    /// <summary>The amount of a level, in yuan a month; null where the table goes by level and does not name it.</summary>
    public decimal? Of(SkillLevel level)
    {
        Guard.Against.Null(level);
        return ByLevel is null ? Flat : ByLevel.TryGetValue(level, out decimal yuan) ? yuan : null;
    }

    private static void CheckYuan(decimal yuan)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(yuan), MostYuan, nameof(yuan));
        ArgumentOutOfRangeException.ThrowIfNotEqual(yuan, decimal.Round(yuan, 2));
    }
}
