namespace SkillTalent;

/// <content>The ways of the parts of a rule, and what they are where nothing leads away from it.</content>
internal sealed partial class TrackBuilder
{
    private DecisionRule? General(Provision name, DayInterval days, List<RulePart> parts, List<(Outcome Outcome, Reason Reason, Provision Provision)> absent) =>
        parts.TrueForAll(p => p.Provision.Covers) || !parts.Exists(p => p.Provision is { Covers: true, HasWays: true }) ? null
            : InForceRule(name, days, [.. parts.Where(p => p.Provision.Covers).Select(p => p.General ?? p)], absent, []);

    private void AddPathways(RulePart part, Requirement? when, List<Requirement> leftOut, List<RulePathway> pathways, List<Requirement> ways)
    {
        var own = new List<Requirement>();
        foreach (Pathway pathway in part.Provision.Pathways)
        {
            if (pathway.Basis == Basis.Unconfirmed && !_options.IncludeUnconfirmed)
            {
                leftOut.Add(pathway.When);
                continue;
            }

            if (Confirmed(pathway.When, leftOut) is { } requirement)
            {
                own.Add(requirement);
                Requirement whole = Both(Both(part.Guard, when), requirement)!;
                pathways.Add(new RulePathway(pathway, part.Provision, part.Guard, whole) { Whole = whole });
            }
        }

        if (part.Provision.HasWays)
        {
            // The shared guard and condition stand once, before the alternatives.
            ways.Add(Both(Both(part.Guard, when), own.Count == 1 ? own[0] : new AnyRequirement(own))!);
        }
    }

    // The day of a claim is the caller's and the same for everybody, so that a window is open for all or for nobody.
    private bool Claimable(Provision provision) => _options.ClaimedOn is not { } day || provision.Claimed is not { } times || times.Contains(day);
}
