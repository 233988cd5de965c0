namespace SkillTalent;

/// <summary>What rules may ask of a worker, as <see cref="WorkerShape"/> declares it. Rulebooks add the kinds of records that they declare.</summary>
internal static class WorkerSchema
{
    public static readonly SubjectSchema Instance = new(
        "worker", [.. WorkerShape.Entries.SelectMany(e => e.Members)], [.. WorkerShape.Lists.Select(l => l.Schema)]);

    private static readonly int Birth = Instance.IndexOfMember("birth");

    /// <summary>
    /// Whether a fact is the worker's own day of birth, which everybody has and nobody is asked about before. That a date reads as an age does not
    /// make it that: it may be the birth of a child. Nor is it where the rulebook assumes "never" of whoever does not state it.
    /// </summary>
    public static bool IsBirth(Fact fact) => fact.Subject == Instance.Name && fact.Source is MemberSource member && member.Index == Birth && !fact.WhileAbsent.IsNever;
}
