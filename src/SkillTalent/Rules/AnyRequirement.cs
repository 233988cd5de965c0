namespace SkillTalent;

/// <summary>One part is enough; nothing at all does not hold.</summary>
internal sealed class AnyRequirement(IReadOnlyList<Requirement> parts) : Requirement
{
    private readonly Requirement[] _parts = [.. parts];

    public override IReadOnlyList<Requirement> Children => _parts;

    public override T Fold<T>(IReading<T> reading) => reading.Any(this, FoldAll(_parts, reading));

    public override Requirement WithChildren(IReadOnlyList<Requirement> children) =>
        new AnyRequirement(children) { Basis = Basis, Citations = Citations };
}
