namespace SkillTalent;

/// <summary>
/// The timeline of a leaf for one worker with changing certificates and titles. It is read again only where the fact on which it turns has a
/// new value.
/// </summary>
internal sealed class LeafMemory(PlanLeaf leaf, DecisionRule rule)
{
    private readonly List<(FactValue Value, Timeline Timeline)> _known = new(1);

    public Timeline Of(Subject subject)
    {
        if (!leaf.IsSteady && leaf.TurnsOn is null)
        {
            return TimelineReading.OfTest(leaf.Test, new TimelineContext(subject, rule.CutOffs));
        }

        FactValue value = leaf.IsSteady ? default : leaf.TurnsOn!.Source.Sample(leaf.TurnsOn, subject, Day.First);
        foreach ((FactValue known, Timeline timeline) in _known)
        {
            if (known == value)
            {
                return timeline;
            }
        }

        Timeline fresh = TimelineReading.OfTest(leaf.Test, new TimelineContext(subject, rule.CutOffs));
        _known.Add((value, fresh));
        return fresh;
    }
}
