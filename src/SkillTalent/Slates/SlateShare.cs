using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>A share that a slate must reach: at least so much of it has the trait.</summary>
internal sealed class SlateShare
{
    /// <summary>Creates a share.</summary>
    /// <param name="trait">What is counted.</param>
    /// <param name="atLeast">The smallest share, above 0 and at most 1; 80 % is 0.8.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public SlateShare(SlateTrait trait, decimal atLeast)
    {
        Guard.Against.Null(trait);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(atLeast);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, 1m);
        Trait = trait;
        AtLeast = atLeast;
    }

    /// <summary>What is counted.</summary>
    public SlateTrait Trait { get; }

    /// <summary>The smallest share, above 0 and at most 1.</summary>
    public decimal AtLeast { get; }
}
