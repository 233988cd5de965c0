namespace SkillTalent;

/// <summary>
/// Which of some requirements may depend on each other, found by what they ask about and not by comparing each with each: many pathways may
/// have nothing in common.
/// </summary>
internal sealed class ReachIndex
{
    private readonly IReadOnlyList<CheckReach> _reaches;
    private readonly IReadOnlyList<bool> _forAll;
    private readonly ILookup<(string Fact, int List), int> _byPart;
    private readonly int[] _birth;
    private readonly int[] _dated;
    private readonly int[] _all;
    private readonly int[] _seen;

    /// <summary>Puts requirements in order.</summary>
    /// <param name="reaches">What each asks about.</param>
    /// <param name="forAll">Whether it holds for everybody, and so depends on each.</param>
    public ReachIndex(IReadOnlyList<CheckReach> reaches, IReadOnlyList<bool> forAll)
    {
        _reaches = reaches;
        _forAll = forAll;
        _byPart = reaches.SelectMany((r, i) => r.Parts.Select(p => (Part: p, Number: i))).ToLookup(p => p.Part, p => p.Number);
        _birth = Numbers(i => reaches[i].Birth);
        _dated = Numbers(i => reaches[i].Dated);
        _all = Numbers(i => forAll[i]);
        _seen = new int[reaches.Count];
    }

    /// <summary>The numbers of those after one, in order, whose answers can depend on its answer.</summary>
    public IReadOnlyList<int> After(int number)
    {
        if (_forAll[number])
        {
            return [.. Enumerable.Range(number + 1, _reaches.Count - number - 1)];
        }

        var found = new List<int>();
        CheckReach reach = _reaches[number];
        foreach ((string, int) part in reach.Parts)
        {
            AddAfter(number, _byPart[part], found);
        }

        // No record and no work is older than birth.
        AddAfter(number, reach.Birth ? _dated : [], found);
        AddAfter(number, reach.Dated ? _birth : [], found);
        AddAfter(number, _all, found);
        found.Sort();
        return found;
    }

    private void AddAfter(int number, IEnumerable<int> others, List<int> found)
    {
        foreach (int other in others)
        {
            // Marked by who asks, plus one, so that no mark need be taken away.
            if (other > number && _seen[other] != number + 1)
            {
                _seen[other] = number + 1;
                found.Add(other);
            }
        }
    }

    private int[] Numbers(Func<int, bool> which) => [.. Enumerable.Range(0, _reaches.Count).Where(which)];
}
