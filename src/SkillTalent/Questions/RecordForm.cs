namespace SkillTalent;

/// <summary>A list of records of a worker, as a form shows it. Immutable.</summary>
/// <param name="Path">Where it stands in the JSON of a worker, such as <c>certificates</c>.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Fields">What a record can have.</param>
public sealed record RecordForm(string Path, LocalizedText Label, IReadOnlyList<WorkerField> Fields);
