namespace SkillTalent;

/// <summary>One part is enough; nothing at all does not hold.</summary>
internal sealed class AnyRequirement(IReadOnlyList<Requirement> parts) : Requirement
{
    private readonly Requirement[] _parts = [.. parts];

    public ReadOnlySpan<Requirement> Parts => _parts;

    public override IReadOnlyList<Requirement> Children => _parts;

    public override T Fold<T>(IReading<T> reading) => Join(reading, FoldAll(_parts, reading));

    protected override T Join<T>(IReading<T> reading, IReadOnlyList<T> parts) => reading.Any(this, parts);

    public override Requirement WithChildren(IReadOnlyList<Requirement> children) =>
        new AnyRequirement(children) { Basis = Basis, Citations = Citations };
}
