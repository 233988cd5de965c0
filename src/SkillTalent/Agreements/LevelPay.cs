namespace SkillTalent;

/// <summary>What somebody of a level is paid a month under an agreement.</summary>
public sealed class LevelPay
{
    internal LevelPay(SkillLevel level, decimal basePay, bool baseIsAssumed, IReadOnlyList<AllowancePart> parts, decimal? cap)
    {
        Level = level;
        BasePay = basePay;
        BaseIsAssumed = baseIsAssumed;
        Parts = parts;
        AllowancesAgreed = parts.Sum(p => p.Paid);
        AllowancesPaid = Math.Min(AllowancesAgreed, cap ?? AllowancesAgreed);
    }

    /// <summary>The level.</summary>
    public SkillLevel Level { get; }

    /// <summary>The pay of the post, in yuan a month.</summary>
    public decimal BasePay { get; }

    /// <summary>Whether the agreement names no pay of the post, so that the minimum wage stands in for it.</summary>
    public bool BaseIsAssumed { get; }

    /// <summary>The allowances, the level's first; those that are not drawn are left out.</summary>
    public IReadOnlyList<AllowancePart> Parts { get; }

    /// <summary>The allowances together, in yuan a month, before the cap on their sum.</summary>
    public decimal AllowancesAgreed { get; }

    /// <summary>The allowances together, in yuan a month, after the cap on their sum.</summary>
    public decimal AllowancesPaid { get; }

    /// <summary>The pay in all, in yuan a month: the post's and the allowances.</summary>
    public decimal Total => BasePay + AllowancesPaid;
}
