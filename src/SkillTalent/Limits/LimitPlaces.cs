namespace SkillTalent;

/// <summary>
/// Gives the places of a quota away, block by block. Somebody's place is that of their first grant. Where it is not sure that the first counts, it
/// may be that of a later one, so that they are looked at again; a person is counted once all the same.
/// </summary>
internal sealed class LimitPlaces(LimitPeople people, AmountBounds places)
{
    private readonly HashSet<string> _served = new(StringComparer.Ordinal);
    private readonly HashSet<string> _perhaps = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inTime = new(StringComparer.Ordinal);
    private int _least;
    private int _unnamed;
    private bool _isAnyInTime;

    /// <summary>Serves the next block.</summary>
    /// <param name="block">The positions of its members.</param>
    /// <returns>Those for whom the places may not reach, each with whether they surely do not.</returns>
    public IReadOnlyList<(int Member, bool Refused)> Short(int[] block)
    {
        int[] now = [.. block.Where(i => !people.HasPlace(i) && (people.Who(i) is not { } who || !_served.Contains(who)))];
        bool none = places.Most <= _least;
        foreach (int i in now)
        {
            if (people.Who(i) is not { } who)
            {
                // It may be that of anybody served later, who then has a place; of whoever is served before it, it changes nothing.
                _unnamed++;
                _isAnyInTime |= !none;
                continue;
            }

            _perhaps.Add(who);
            if (!none)
            {
                _inTime.Add(who);
            }

            if (people.Stands(i) && _served.Add(who) && people.IsSure(i))
            {
                _least++;
            }
        }

        // Not what is left of the places, which ends at none: of those who may come twice nobody knows which block they are short in.
        return _perhaps.Count + _unnamed <= places.Least ? [] : [.. now.Select(i => (i, none && (people.Who(i) is not { } who || (!_isAnyInTime && !_inTime.Contains(who)))))];
    }
}
