namespace SkillTalent;

/// <summary>Every part must hold; nothing at all holds.</summary>
internal sealed class AllRequirement(IReadOnlyList<Requirement> parts) : Requirement
{
    private readonly Requirement[] _parts = [.. parts];

    public override IReadOnlyList<Requirement> Children => _parts;

    public override T Fold<T>(IReading<T> reading) => reading.All(this, FoldAll(_parts, reading));

    public override Requirement WithChildren(IReadOnlyList<Requirement> children) =>
        new AllRequirement(children) { Basis = Basis, Citations = Citations };
}
