namespace SkillTalent;

/// <summary>The rule by which a credential is obtained over a run of days, with the pathways that a plan may use.</summary>
internal sealed record CredentialRule(DecisionRule Rule, IReadOnlyList<RulePathway> Pathways);
