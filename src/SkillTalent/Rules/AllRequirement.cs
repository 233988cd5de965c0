namespace SkillTalent.Rules;

/// <summary>Every part must hold; nothing at all holds.</summary>
internal sealed class AllRequirement(IReadOnlyList<Requirement> parts) : Requirement
{
    private readonly Requirement[] _parts = [.. parts];

    public override IReadOnlyList<Requirement> Children => _parts;

    public override Truth Evaluate(FactSet facts)
    {
        Truth all = Truth.True;
        foreach (Requirement part in _parts)
        {
            all = all.And(part.Evaluate(facts));
            if (all == Truth.False)
            {
                break;
            }
        }

        return all;
    }

    public override Timeline Timeline(TimelineContext context)
    {
        Timeline all = Rules.Timeline.Always;
        foreach (Requirement part in _parts)
        {
            all = all.And(part.Timeline(context));
        }

        return all;
    }

    public override Requirement WithChildren(IReadOnlyList<Requirement> children) =>
        new AllRequirement(children) { Basis = Basis, Citations = Citations };
}
