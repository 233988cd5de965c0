namespace SkillTalent;

/// <summary>The rule by which a credential is obtained over a run of days, with the pathways that a plan may use.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pathways">The pathways.</param>
internal sealed record CredentialRule(DecisionRule Rule, IReadOnlyList<RulePathway> Pathways)
{
    /// <summary>That some pathway is open, whichever it is.</summary>
    public Requirement AnyWay { get; } = new AnyRequirement([.. Pathways.Select(p => p.Own)]);
}
