using NodaTime;

namespace SkillTalent;

/// <summary>One person on a slate. What is null is unknown.</summary>
/// <param name="Birth">The day of birth.</param>
/// <param name="Employer">The kind of employer.</param>
/// <param name="IndustrialWorker">Whether the person is an industrial worker (产业工人).</param>
/// <remarks>No name and no identity number: a slate is judged by its shares, its people are known by their position.</remarks>
public sealed record Nominee(LocalDate? Birth = null, EmployerKind? Employer = null, bool? IndustrialWorker = null);
