namespace SkillTalent;

/// <summary>What makes provisions one decision: for levels and titles the kind, target and series; else the id.</summary>
internal readonly record struct DecisionKey(ProvisionKind Kind, string Id, string? Series)
{
    public static DecisionKey Of(Provision provision) => provision.Kind is ProvisionKind.Level or ProvisionKind.Title
        ? new DecisionKey(provision.Kind, provision.Target!, provision.Series)
        : new DecisionKey(provision.Kind, provision.Id, null);
}
