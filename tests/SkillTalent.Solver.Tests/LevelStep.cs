namespace SkillTalent.Solver.Tests;

/// <summary>One level of a list of records, and the next.</summary>
internal sealed record LevelStep(int List, int Member, string Lower, string Higher)
{
    /// <summary>Every step that the checker takes.</summary>
    public static IReadOnlyList<LevelStep> All { get; } =
    [
        .. LevelOrder.All.SelectMany(o => o.Codes.Zip(o.Codes.Skip(1)).Select(step =>
            new LevelStep(WorkerSchema.Instance.IndexOfList(o.List), LevelOrder.MemberOf(o.List, o.Member), step.First, step.Second))),
    ];

    /// <summary>The key under which the checker tells it of a benefit.</summary>
    public string KeyOf(string benefit) => $"{benefit} {WorkerSchema.Instance.Lists[List].Name} {Lower}";
}
