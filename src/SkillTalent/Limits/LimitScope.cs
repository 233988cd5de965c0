namespace SkillTalent;

/// <summary>What the grants of a group have in common, besides the time.</summary>
internal enum LimitScope
{
    /// <summary>The person who gets them (<c>person</c>).</summary>
    Person,

    /// <summary>The household of the person (<c>household</c>).</summary>
    Household,

    /// <summary>The enterprise, agency or school (<c>payer</c>).</summary>
    Payer,

    /// <summary>The occupation (<c>occupation</c>).</summary>
    Occupation,
}
