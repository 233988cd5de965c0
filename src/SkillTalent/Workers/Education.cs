using NodaTime;

namespace SkillTalent.Workers;

/// <summary>A diploma, or the studies that will lead to one.</summary>
/// <param name="Level">The level of schooling.</param>
/// <param name="Graduated">The day of graduation; for a student, the expected day.</param>
public sealed record Education(EducationLevel Level, LocalDate Graduated)
{
    /// <summary>The kind of school; null: unknown.</summary>
    public SchoolKind? School { get; init; }

    /// <summary>The class of a technical school; null: none, or unknown where the school is a technical one.</summary>
    public SchoolClass? Class { get; init; }

    /// <summary>Whether the major is this or a related occupation's; null: unknown.</summary>
    public bool? RelatedMajor { get; init; }

    /// <summary>Whether the training has been assessed (经评估论证); null: unknown.</summary>
    public bool? Assessed { get; init; }

    /// <summary>Whether the person is still a student, until the day of graduation; null: not.</summary>
    public bool? Student { get; init; }
}
