namespace SkillTalent;

/// <summary>The facts that some requirements read, each with its place in a set of sampled facts. Immutable.</summary>
internal sealed class FactSlots
{
    private readonly FactSlot[] _slots;

    // By cut-off and then by fact: the place of the slot plus one, so that what nobody reads is 0.
    private readonly int[] _places;
    private readonly int _facts;

    public FactSlots(IEnumerable<FactSlot> slots)
    {
        _slots = [.. slots.Distinct()];
        _facts = _slots.Select(s => s.Fact.Index + 1).DefaultIfEmpty(0).Max();
        _places = new int[_facts * _slots.Select(s => s.AsOf + 1).DefaultIfEmpty(0).Max()];
        for (int i = 0; i < _slots.Length; i++)
        {
            _places[(_slots[i].AsOf * _facts) + _slots[i].Fact.Index] = i + 1;
        }
    }

    public int Count => _slots.Length;

    public IReadOnlyList<FactSlot> All => _slots;

    public FactSlot this[int place] => _slots[place];

    /// <summary>What some requirements read.</summary>
    public static FactSlots Of(IEnumerable<Requirement> roots) => new(roots.SelectMany(r => r.Tests()).SelectMany(t => t.Slots));

    /// <summary>The place of a fact that is read.</summary>
    public int PlaceOf(Fact fact, int asOf) => _places[(asOf * _facts) + fact.Index] - 1;
}
