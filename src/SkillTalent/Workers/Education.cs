using NodaTime;

namespace SkillTalent;

/// <summary>A diploma, or the studies that will lead to one. What is null is unknown.</summary>
/// <param name="Level">The level of schooling.</param>
/// <param name="Graduated">The day of graduation; for a student, the expected day.</param>
public sealed record Education(EducationLevel Level, LocalDate Graduated) : IWorkerRecord
{
    /// <summary>The level of schooling.</summary>
    public EducationLevel Level { get; init => field = Refusal.Check(Codes.OfEducationLevel, value); } = Refusal.Check(Codes.OfEducationLevel, Level);

    /// <summary>The kind of school.</summary>
    public SchoolKind? School { get; init => field = Refusal.Check(Codes.OfSchoolKind, value); }

    /// <summary>The class of a technical school; null: none where the school is known to be another, else unknown.</summary>
    public SchoolClass? Class { get; init => field = Refusal.Check(Codes.OfSchoolClass, value); }

    /// <summary>Whether the major is this or a related occupation's.</summary>
    public bool? RelatedMajor { get; init; }

    /// <summary>Whether the training has been assessed (经评估论证).</summary>
    public bool? Assessed { get; init; }

    /// <summary>Whether the person is still a student, until the day of graduation.</summary>
    public bool? Student { get; init; }

    /// <summary>Whether the school is known to have no classes: only technical schools have them.</summary>
    internal bool HasNoClass => School is { } school && HasNoClasses(school);

    /// <summary>Whether a kind of school is known to have no classes.</summary>
    internal static bool HasNoClasses(SchoolKind school) => school is SchoolKind.SecondaryVocationalSchool or SchoolKind.HigherVocationalCollege or SchoolKind.University;

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Education.Describe(this);

    (string Member, string Expectation)? IWorkerRecord.Fault(LocalDate? birth) => Refusal.BeforeBirth(Graduated, birth, "graduated");
}
