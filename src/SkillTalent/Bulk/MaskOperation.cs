namespace SkillTalent;

/// <summary>The operations on masks.</summary>
internal enum MaskOperation
{
    And,
    Or,
    AndNot,
    None,
    All,
}
