namespace SkillTalent;

/// <summary>A finding or a warning as JSON shows it: its code, and its sentence in the language asked for.</summary>
internal sealed record ReasonView(string Code, string Message)
{
    public static IReadOnlyList<ReasonView> Of(IEnumerable<Reason> reasons, Language language) =>
        [.. reasons.Select(r => new ReasonView(r.Code, r.Text(language)))];

    /// <summary>The sentences alone.</summary>
    public static IReadOnlyList<string> Texts(IEnumerable<Reason> reasons, Language language) => [.. reasons.Select(r => r.Text(language))];
}
