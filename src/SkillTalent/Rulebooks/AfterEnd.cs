namespace SkillTalent.Rulebooks;

/// <summary>What follows the last day of a provision.</summary>
public enum AfterEnd
{
    /// <summary>It ended: nobody is entitled any more.</summary>
    Ended,

    /// <summary>What followed is not encoded.</summary>
    NotCovered,
}
