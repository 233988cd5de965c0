namespace SkillTalent;

/// <summary>Which values the members of a worker's records can have at all, as the JSON form of a worker has it.</summary>
internal static class RecordDomain
{
    /// <summary>A code that no rule mentions, for members that take any text.</summary>
    public const string OtherCode = "another";

    /// <summary>The worker's own occupation, where a record is compared with it.</summary>
    public const string OwnCode = "\u0001own";

    private static readonly string[] TechnicalSchools = ["technical-school", "advanced-technical-school", "technician-college"];

    /// <summary>The codes that a text member can have; null where any text will do.</summary>
    public static IReadOnlyCollection<string>? Codes(RecordSchema list, MemberSchema member) => (list.Name, member.Name) == ("certificates", "level")
        ? [.. SkillLevel.All.Where(IsCertified).Select(l => l.Code)]
        : member.Codes;

    /// <summary>Whether a record may be known to have none of a member.</summary>
    public static bool CanBeNone(string list, string member) => (list, member) is ("certificates", "foreign") or ("education", "class");

    /// <summary>Whether a record may have no day, and is held on every day then.</summary>
    public static bool CanBeUndated(string list) => list == "honours";

    /// <summary>The range of a number, in ten-thousandths.</summary>
    public static (long Least, long Most) Range(string member) => member switch
    {
        "class" => (ItemValue.Scale, 9 * ItemValue.Scale),
        "share" => (1, ItemValue.Scale),
        "team" => (ItemValue.Scale, 1000L * ItemValue.Scale),
        _ => (ItemValue.Scale, 1_000_000L * ItemValue.Scale),
    };

    /// <summary>Whether members can have these values together: only outside technical schools there is no class.</summary>
    public static bool Fit(RecordSchema list, ItemValue[] values) =>
        list.Name != "education"
        || values[list.IndexOf("class")].State != FactState.Never
        || values[list.IndexOf("school")].Text is not { } school
        || !TechnicalSchools.Contains(school, StringComparer.Ordinal);

    private static bool IsCertified(SkillLevel level) => level.Rank is null || level.Rank <= SkillLevel.SeniorTechnician.Rank;
}
