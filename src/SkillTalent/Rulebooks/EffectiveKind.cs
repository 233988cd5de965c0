namespace SkillTalent.Rulebooks;

/// <summary>What the first day of a provision means.</summary>
public enum EffectiveKind
{
    /// <summary>It began on that day; before it, it was not law.</summary>
    Enacted,

    /// <summary>It is known to have held from that day; what held before is not encoded.</summary>
    KnownFrom,
}
