namespace SkillTalent;

/// <summary>What part of a subject a change is made to.</summary>
internal enum SlotKind
{
    /// <summary>A member.</summary>
    Member,

    /// <summary>A fact that is carried by its id.</summary>
    Given,

    /// <summary>A list of records, to which one may be added and from which none is taken.</summary>
    List,
}
