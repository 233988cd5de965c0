namespace SkillTalent;

/// <summary>
/// The timeline of a leaf for one worker with changing certificates and titles. It is read again only where the fact on which it turns has a
/// new value.
/// </summary>
internal sealed class LeafMemory
{
    private readonly FactTest _leaf;
    private readonly DecisionRule _rule;
    private readonly Fact? _turnsOn;
    private readonly bool _isSteady;
    private readonly List<(FactValue Value, Timeline Timeline)> _known = [];

    public LeafMemory(DecisionRule rule, FactTest leaf)
    {
        _leaf = leaf;
        _rule = rule;
        _isSteady = !CredentialLists.AreReadBy(leaf);
        Fact turns = leaf.Fact.Source.RestsOn ?? leaf.Fact;
        _turnsOn = leaf.Form.Other is null && turns.Source is RecordFold { IsTimeless: true } ? turns : null;
    }

    public Timeline Of(Subject subject)
    {
        if (!_isSteady && _turnsOn is null)
        {
            return TimelineReading.OfTest(_leaf, new TimelineContext(subject, _rule.CutOffs));
        }

        FactValue value = _isSteady ? default : _turnsOn!.Source.Sample(_turnsOn, subject, Day.First);
        foreach ((FactValue known, Timeline timeline) in _known)
        {
            if (known == value)
            {
                return timeline;
            }
        }

        Timeline fresh = TimelineReading.OfTest(_leaf, new TimelineContext(subject, _rule.CutOffs));
        _known.Add((value, fresh));
        return fresh;
    }
}
