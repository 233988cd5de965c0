using NodaTime;

namespace SkillTalent.Workers;

/// <summary>An honour (荣誉), by its code.</summary>
/// <param name="Code">The code, such as <c>national-technical-expert</c>.</param>
/// <param name="Date">The day; null: held on every day asked.</param>
public sealed record Honour(string Code, LocalDate? Date = null);
