namespace SkillTalent;

/// <summary>The purchase of a home.</summary>
/// <param name="Day">The day of the purchase.</param>
/// <param name="Kept">Whether it is kept as long as the rules ask; null: as the rulebook assumes.</param>
public sealed record Purchase(EventDay Day, bool? Kept = null)
{
    /// <summary>It is known that there is none.</summary>
    public static Purchase None { get; } = new(EventDay.Never);

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Purchase.Describe(this);
}
