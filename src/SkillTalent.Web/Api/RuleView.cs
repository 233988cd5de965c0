namespace SkillTalent.Web.Api;

/// <summary>A rule as JSON shows it.</summary>
internal sealed record RuleView(string Id, string DataVersion, IReadOnlyList<RuleVersionView> Versions)
{
    public static RuleView Of(string id, string dataVersion, IEnumerable<Provision> versions, Language language) =>
        new(id, dataVersion, [.. versions.Select(v => RuleVersionView.Of(v, language))]);
}
