namespace SkillTalent;

/// <summary>What changed for a worker, as JSON shows it.</summary>
internal sealed record AssessmentDiffView(
    PolicyView Before, PolicyView After, string DataVersion, IEnumerable<DecisionChangeView> Changes, IEnumerable<DecisionChangeView> SameUnderOtherRules);
