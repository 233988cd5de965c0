namespace SkillTalent;

/// <summary>How one share of a slate came out.</summary>
public sealed class SlateShareResult
{
    internal SlateShareResult(SlateShare share, int of, int held, int unknown)
    {
        Share = share;
        Total = of;
        Held = held;
        Unknown = unknown;
        Needed = (int)decimal.Ceiling(share.AtLeast * of);
    }

    /// <summary>The share asked for.</summary>
    internal SlateShare Share { get; }

    /// <summary>What is counted, as a code: <c>enterprise</c>, <c>industrial-worker</c>, <c>aged-at-most-45</c>.</summary>
    public string Code => Share.Trait.Code;

    /// <summary>What people call it.</summary>
    public LocalizedText Label => Share.Trait.Label;

    /// <summary>The share that must have it, from 0 to 1.</summary>
    public decimal AtLeast => Share.AtLeast;

    /// <summary>How many people are on the slate.</summary>
    public int Total { get; }

    /// <summary>How many are known to have the trait.</summary>
    public int Held { get; }

    /// <summary>Of how many it is not known.</summary>
    public int Unknown { get; }

    /// <summary>The smallest number of people that makes the share: the share of the slate, rounded up to a whole person.</summary>
    public int Needed { get; }

    /// <summary>
    /// The smallest number of people to exchange for others with the trait, the size of the slate unchanged, if everyone of whom it
    /// is not known has the trait. With nobody unknown it is the exact number.
    /// </summary>
    public int ShortAtLeast => Math.Max(0, Needed - Held - Unknown);

    /// <summary>The same number, if nobody of whom it is not known has the trait.</summary>
    public int ShortAtMost => Math.Max(0, Needed - Held);

    /// <summary>Whether the share is met: true or false whatever the unknown turn out to be, null where they decide.</summary>
    public bool? Met => ShortAtMost == 0 ? true : ShortAtLeast > 0 ? false : null;
}
