namespace SkillTalent;

/// <summary>The computed ledgers of a group's members, side by side. Immutable.</summary>
public sealed class LevyGroupStatement
{
    internal LevyGroupStatement(IEnumerable<KeyValuePair<string, LevyStatement>> members) => Members = Array.AsReadOnly([.. members]);

    /// <summary>Each member's name and own ledger, in the order given.</summary>
    public IReadOnlyList<KeyValuePair<string, LevyStatement>> Members { get; }

    /// <summary>The sums over all members. They are only sums: nothing is pooled.</summary>
    public LevyTotals Totals => Members.Aggregate(LevyTotals.Zero, (sum, member) => sum + member.Value.Totals);

    /// <summary>The unused credit of all members; each can use only its own.</summary>
    public decimal CarriedOut => Members.Sum(m => m.Value.CarriedOut);
}
