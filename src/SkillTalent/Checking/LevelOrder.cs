namespace SkillTalent;

/// <summary>The members of records that are ranks, lowest first.</summary>
internal static class LevelOrder
{
    public static IReadOnlyList<(string List, string Member, IReadOnlyList<string> Codes)> All { get; } =
    [
        ("certificates", "level", [.. SkillLevel.Ladder.Where(l => l.Rank <= SkillLevel.SeniorTechnician.Rank).Select(l => l.Code)]),
        ("titles", "rank", [.. Codes.OfTitleRank.Codes]),
        ("education", "level", [.. Codes.OfEducationLevel.Codes]),
    ];

    /// <summary>The number of a member in the records of a list.</summary>
    public static int MemberOf(string list, string member)
    {
        RecordSchema schema = WorkerSchema.Instance.Lists[WorkerSchema.Instance.IndexOfList(list)];
        return schema.IndexOf(member);
    }
}
