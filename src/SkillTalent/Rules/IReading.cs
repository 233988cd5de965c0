namespace SkillTalent;

/// <summary>A reading of a rule: what it makes of a test, and of a combination whose parts it has read. Everything the library says of a rule is one.</summary>
/// <typeparam name="T">What it makes of a node.</typeparam>
internal interface IReading<T>
{
    /// <summary>Every part must hold; nothing at all holds.</summary>
    T All(Requirement node, IReadOnlyList<T> parts);

    /// <summary>One part is enough; nothing at all does not hold.</summary>
    T Any(Requirement node, IReadOnlyList<T> parts);

    /// <summary>The part must not hold.</summary>
    T Not(Requirement node, T part);

    /// <summary>A test of a fact.</summary>
    T Test(FactTest test);
}
