namespace SkillTalent.Web.Api;

/// <summary>A rulebook as JSON shows it.</summary>
internal sealed record RulebookView(string Id, string Title, string Jurisdiction, IReadOnlyList<RuleVersionView> Provisions);
