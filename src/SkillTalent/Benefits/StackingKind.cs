namespace SkillTalent.Benefits;

/// <summary>What a rulebook says of benefits side by side.</summary>
public enum StackingKind
{
    /// <summary>They may be drawn together (<c>may-combine</c>).</summary>
    MayCombine,

    /// <summary>It is known that the rule is open and the office decides (<c>ask</c>).</summary>
    Ask,

    /// <summary>Drawing one ends another (<c>ends</c>).</summary>
    Ends,

    /// <summary>Only one of them may be drawn (<c>exclusive</c>).</summary>
    Exclusive,
}
