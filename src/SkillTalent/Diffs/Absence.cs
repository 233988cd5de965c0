namespace SkillTalent;

/// <summary>Why a policy has nothing in force of a provision that another has.</summary>
internal static class Absence
{
    private static readonly LocalizedText Unconfirmed = new("未证实，不计入", "unconfirmed, so that it does not count");

    /// <summary>What its answers say, such as when it ended, or that its version is unconfirmed; null where the rulebooks have nothing of it.</summary>
    public static LocalizedText? Of(Provision provision, SkillPolicy policy)
    {
        int track = policy.PlacePolicy.Tracks.ToList().FindIndex(t => t.Key == DecisionKey.Of(provision));
        Reason? reason = track < 0 || policy.Rules[track].InForce ? null : policy.Rules[track].NotInForce;
        return reason is not null ? new LocalizedText(reason.Text(Language.Chinese), reason.Text(Language.English))
            : policy.Provisions.Any(p => p.Id == provision.Id && p.Edition == provision.Edition && !policy.Options.Counts(p.Basis)) ? Unconfirmed
            : null;
    }
}
