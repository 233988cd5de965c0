namespace SkillTalent;

/// <summary>What rules may ask of a worker, as <see cref="WorkerShape"/> declares it. Rulebooks add the kinds of records that they declare.</summary>
internal static class WorkerSchema
{
    public static readonly SubjectSchema Instance = new(
        "worker", [.. WorkerShape.Entries.SelectMany(e => e.Members)], [.. WorkerShape.Lists.Select(l => l.Schema)]);
}
