namespace SkillTalent;

/// <summary>A member as a form shows it: where it stands in JSON and what it can be.</summary>
/// <param name="Path">Where it stands in the worker, or in its record.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Codes">All codes that it can have; null where the list is open.</param>
/// <param name="Range">The range of a number.</param>
internal sealed record FormMember(string Path, MemberKind Kind, IReadOnlyList<string>? Codes, NumberRange Range)
{
    /// <summary>Whether a record must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether <c>false</c> stands for a day that never comes.</summary>
    public bool HasNever { get; init; }

    /// <summary>Whether <c>null</c> stands for none.</summary>
    public bool NullIsNone { get; init; }

    /// <summary>Whether <c>false</c> can stand for the whole part, such as for the spouse of who has none.</summary>
    public bool PartMayBeNone { get; init; }
}
