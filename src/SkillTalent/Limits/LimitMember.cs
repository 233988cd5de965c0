namespace SkillTalent;

/// <summary>A grant as a member of a group.</summary>
/// <param name="Entry">The grant.</param>
/// <param name="Sure">Whether it surely belongs to the group; else something that is unknown decides.</param>
internal readonly record struct LimitMember(LimitEntry Entry, bool Sure)
{
    /// <summary>What it may use up of the group's limit.</summary>
    public AmountBounds Use => Sure ? Entry.Left : Entry.Left with { Least = 0 };
}
