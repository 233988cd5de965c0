namespace SkillTalent;

/// <summary>The people of a group: each counts once, however many grants they have.</summary>
internal sealed class LimitPeople
{
    private readonly LimitGroup _group;
    private readonly HashSet<string> _drawnSure;
    private readonly HashSet<string> _drawnPerhaps;
    private readonly bool _isAnyUnknown;

    public LimitPeople(LimitGroup group)
    {
        _group = group;
        _drawnSure = [.. group.Drawn.Where(m => m.Sure).Select(m => m.Entry.Grant.Who).OfType<string>()];
        _drawnPerhaps = [.. group.Drawn.Select(m => m.Entry.Grant.Who).OfType<string>().Where(w => !_drawnSure.Contains(w))];
        _isAnyUnknown = group.Members.Concat(group.Drawn).Any(m => m.Entry.Grant.Who is null);
        Drawn = new AmountBounds(_drawnSure.Count, _drawnSure.Count + _drawnPerhaps.Count + group.Drawn.Count(m => m.Entry.Grant.Who is null));
    }

    /// <summary>How many drew before.</summary>
    public AmountBounds Drawn { get; }

    /// <summary>Whether somebody's place is taken already, by what they drew before.</summary>
    public bool HasPlace(int member) => _group.Members[member].Entry.Grant.Who is { } who && _drawnSure.Contains(who);

    /// <summary>Whether somebody's place may be taken already: by what they perhaps drew, or by a grant of which nobody says whose it is.</summary>
    public bool MayHavePlace(int member) => _isAnyUnknown || (_group.Members[member].Entry.Grant.Who is { } who && _drawnPerhaps.Contains(who));

    /// <summary>
    /// How many people some members are who have no place yet. Somebody whose reference is unknown may be one of the others.
    /// </summary>
    public AmountBounds Count(IEnumerable<int> members)
    {
        int[] all = [.. members.Where(i => !HasPlace(i))];
        return new AmountBounds(
            all.Where(i => IsSure(_group.Members[i]) && !_drawnPerhaps.Contains(_group.Members[i].Entry.Grant.Who!)).Select(i => _group.Members[i].Entry.Grant.Who).Distinct(StringComparer.Ordinal).Count(),
            all.Select(i => _group.Members[i].Entry.Grant.Who).OfType<string>().Distinct(StringComparer.Ordinal).Count()
            + all.Count(i => _group.Members[i].Entry.Grant.Who is null));
    }

    private static bool IsSure(LimitMember member) => member is { Sure: true, Entry: { Stands: true, Grant.Who: not null } };
}
