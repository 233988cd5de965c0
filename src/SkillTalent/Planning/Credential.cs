namespace SkillTalent;

/// <summary>Something that a plan can obtain: a certificate, a title or an appointment, with the rules by which it is.</summary>
/// <param name="Index">Its number in the plan's model.</param>
/// <param name="Target">What it is.</param>
/// <param name="Track">Its decision through time.</param>
/// <param name="List">The list of the worker's records to which it is added; -1 for an appointment.</param>
/// <param name="Takes">From application to award.</param>
internal sealed record Credential(int Index, PlanTarget Target, DecisionTrack Track, int List, CalendarPeriod Takes)
{
    /// <summary>The rules in force at some time, each with the pathways that the plan may use.</summary>
    public required IReadOnlyList<CredentialRule> Rules { get; init; }
}
