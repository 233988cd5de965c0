namespace SkillTalent;

/// <summary>The people of a group: each counts once, however many grants they have.</summary>
internal sealed class LimitPeople
{
    private readonly LimitGroup _group;
    private readonly HashSet<string> _drawnSure;
    private readonly HashSet<string> _drawnPerhaps;
    private readonly bool _isAnyDrawnUnknown;

    public LimitPeople(LimitGroup group)
    {
        _group = group;
        _drawnSure = [.. group.Drawn.Where(m => m is { Sure: true, Entry.Stands: true }).Select(m => m.Entry.Grant.Who).OfType<string>()];
        _drawnPerhaps = [.. group.Drawn.Select(m => m.Entry.Grant.Who).OfType<string>().Where(w => !_drawnSure.Contains(w))];
        _isAnyDrawnUnknown = group.Drawn.Any(m => m.Entry.Grant.Who is null);
        Drawn = new AmountBounds(_drawnSure.Count, _drawnSure.Count + _drawnPerhaps.Count + group.Drawn.Count(m => m.Entry.Grant.Who is null));
    }

    /// <summary>How many drew before.</summary>
    public AmountBounds Drawn { get; }

    /// <summary>Whose grant it is; null: unknown.</summary>
    public string? Who(int member) => _group.Members[member].Entry.Grant.Who;

    /// <summary>Whether a grant of somebody who is known surely counts here.</summary>
    public bool Stands(int member) => _group.Members[member] is { Sure: true, Entry: { Stands: true, Grant.Who: not null } };

    /// <summary>Whether it surely takes a place: it counts, and its person has none from before.</summary>
    public bool IsSure(int member) => Stands(member) && !_drawnPerhaps.Contains(Who(member)!);

    /// <summary>Whether somebody's place is taken already, by what they drew before.</summary>
    public bool HasPlace(int member) => Who(member) is { } who && _drawnSure.Contains(who);

    /// <summary>Whether somebody's place may be taken already: by what they perhaps drew, or as somebody else, where nobody says who they are or who drew.</summary>
    public bool MayHavePlace(int member) => _isAnyDrawnUnknown || Who(member) is not { } who || _drawnPerhaps.Contains(who);

    /// <summary>
    /// How many people some members are who have no place yet. Somebody whose reference is unknown may be one of the others.
    /// </summary>
    public AmountBounds Count(IEnumerable<int> members)
    {
        int[] all = [.. members.Where(i => !HasPlace(i))];
        return new AmountBounds(
            all.Where(IsSure).Select(Who).Distinct(StringComparer.Ordinal).Count(),
            all.Select(Who).OfType<string>().Distinct(StringComparer.Ordinal).Count() + all.Count(i => Who(i) is null));
    }
}
