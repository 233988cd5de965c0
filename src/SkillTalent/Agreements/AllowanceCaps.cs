using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>The most that an agreement pays a month of each kind of allowance, and of all together.</summary>
internal sealed class AllowanceCaps
{
    private readonly ReadOnlyDictionary<AllowanceKind, decimal> _byKind;

    /// <summary>Creates the caps.</summary>
    /// <param name="byKind">Kind to yuan a month, 0 or more; a kind that is absent has no cap.</param>
    /// <param name="total">The cap on the sum of all allowances, the level's included, in yuan a month, 0 or more; null: none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A cap is negative.</exception>
    public AllowanceCaps(IEnumerable<KeyValuePair<AllowanceKind, decimal>> byKind, decimal? total = null)
    {
        Guard.Against.Null(byKind);
        ArgumentOutOfRangeException.ThrowIfNegative(total ?? 0m, nameof(total));
        var caps = new Dictionary<AllowanceKind, decimal>();
        foreach ((AllowanceKind kind, decimal yuan) in byKind)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(yuan, nameof(byKind));
            caps.Add(kind, yuan);
        }

        _byKind = caps.AsReadOnly();
        Total = total;
    }

    /// <summary>The cap on the sum of all allowances, in yuan a month; null: none.</summary>
    public decimal? Total { get; }

    /// <summary>The cap of a kind, in yuan a month; null: none.</summary>
    public decimal? Of(AllowanceKind kind) => _byKind.TryGetValue(kind, out decimal yuan) ? yuan : null;
}
