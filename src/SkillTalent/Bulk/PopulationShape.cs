namespace SkillTalent;

/// <summary>What a program depends on in a population: which columns there are, how they are laid out, and which have unknown values.</summary>
internal sealed class PopulationShape : IEquatable<PopulationShape>
{
    private readonly (FactSlot Slot, ColumnEncoding Encoding, bool HasUnknown, bool HasBounds, FactValue Value)[] _columns;
    private readonly int _hash;

    public PopulationShape(IEnumerable<Column> columns)
    {
        _columns = [.. columns.Select(c => (c.Slot, c.Encoding, c.Unknown.Length > 0, c.Most is not null, c.Value))];
        var hash = default(HashCode);
        foreach (var column in _columns)
        {
            hash.Add(column);
        }

        _hash = hash.ToHashCode();
    }

    public bool Equals(PopulationShape? other) => other is not null && _columns.AsSpan().SequenceEqual(other._columns);

    public override bool Equals(object? obj) => Equals(obj as PopulationShape);

    public override int GetHashCode() => _hash;
}
