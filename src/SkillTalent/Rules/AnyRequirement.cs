namespace SkillTalent.Rules;

/// <summary>One part is enough; nothing at all does not hold.</summary>
internal sealed class AnyRequirement(IReadOnlyList<Requirement> parts) : Requirement
{
    private readonly Requirement[] _parts = [.. parts];

    public override IReadOnlyList<Requirement> Children => _parts;

    public override Truth Evaluate(FactSet facts)
    {
        Truth any = Truth.False;
        foreach (Requirement part in _parts)
        {
            any = any.Or(part.Evaluate(facts));
            if (any == Truth.True)
            {
                break;
            }
        }

        return any;
    }

    public override Timeline Timeline(TimelineContext context)
    {
        Timeline any = Rules.Timeline.Never;
        foreach (Requirement part in _parts)
        {
            any = any.Or(part.Timeline(context));
        }

        return any;
    }

    public override Requirement WithChildren(IReadOnlyList<Requirement> children) =>
        new AnyRequirement(children) { Basis = Basis, Citations = Citations };
}
