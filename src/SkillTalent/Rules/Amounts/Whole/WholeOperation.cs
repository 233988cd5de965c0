namespace SkillTalent;

/// <summary>What is made of two whole numbers.</summary>
internal enum WholeOperation
{
    /// <summary>The sum.</summary>
    Add,

    /// <summary>The first less the second.</summary>
    Subtract,

    /// <summary>The product.</summary>
    Multiply,

    /// <summary>The lower of two.</summary>
    Lower,

    /// <summary>The higher of two.</summary>
    Higher,
}
