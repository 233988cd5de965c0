namespace SkillTalent;

/// <summary>The part must not hold.</summary>
internal sealed class NotRequirement(Requirement part) : Requirement
{
    private readonly Requirement[] _parts = [part];

    public Requirement Part => _parts[0];

    public override IReadOnlyList<Requirement> Children => _parts;

    public override T Fold<T>(IReading<T> reading) => reading.Not(this, _parts[0].Fold(reading));

    protected override T Join<T>(IReading<T> reading, IReadOnlyList<T> parts) => reading.Not(this, parts[0]);

    public override IEnumerable<(FactTest Test, bool Wanted)> SignedTests(bool wanted = true) => _parts[0].SignedTests(!wanted);

    public override Requirement WithChildren(IReadOnlyList<Requirement> children) =>
        new NotRequirement(children[0]) { Basis = Basis, Citations = Citations };
}
