namespace SkillTalent;

/// <summary>Every part must hold; nothing at all holds.</summary>
internal sealed class AllRequirement(IReadOnlyList<Requirement> parts) : Requirement
{
    private readonly Requirement[] _parts = [.. parts];

    public ReadOnlySpan<Requirement> Parts => _parts;

    public override IReadOnlyList<Requirement> Children => _parts;

    public override T Fold<T>(IReading<T> reading) => Join(reading, FoldAll(_parts, reading));

    protected override T Join<T>(IReading<T> reading, IReadOnlyList<T> parts) => reading.All(this, parts);

    public override Requirement WithChildren(IReadOnlyList<Requirement> children) =>
        new AllRequirement(children) { Basis = Basis, Citations = Citations };
}
