namespace SkillTalent;

/// <summary>
/// The people of a group by their points. Each is on the list once, whoever drew before among them. A grant of which nobody says whose it is may be
/// that of one of the others: then it adds nobody, and may lift whose it is.
/// </summary>
internal sealed class RankedList
{
    private readonly LimitGroup _group;
    private readonly RankedPerson[] _people;
    private readonly RankedPerson[] _ofMember;
    private readonly decimal[] _most;
    private readonly decimal[] _mostOfUnnamed;
    private readonly decimal[] _mostOfSure;
    private readonly decimal[] _leastOfSure;

    public RankedList(LimitGroup group)
    {
        _group = group;
        var named = new Dictionary<string, RankedPerson>(StringComparer.Ordinal);
        var all = new List<RankedPerson>();
        _ofMember = [.. group.Members.Select((m, i) => Put(m, i))];
        foreach (LimitMember drawn in group.Drawn)
        {
            Put(drawn, null);
        }

        _people = [.. all];
        RankedPerson[] sure = [.. named.Values.Where(p => p.IsSure)];
        _most = [.. _people.Select(p => p.Most).Order()];
        _mostOfUnnamed = [.. _people.Where(p => p.Who is null).Select(p => p.Most).Order()];
        _mostOfSure = [.. sure.Select(p => p.Most).Order()];
        _leastOfSure = [.. sure.Select(p => p.Least).Order()];
        IsKnown = Array.TrueForAll(_people, p => p.IsSure && p.Least == p.Most) && (_mostOfUnnamed.Length == 0 || _people.Length == 1);

        RankedPerson Put(LimitMember grant, int? member)
        {
            RankedPerson person = grant.Entry.Grant.Who is { } who
                ? named.TryGetValue(who, out RankedPerson? there) ? there : named[who] = new RankedPerson(who)
                : new RankedPerson(null);
            if (person.Most == decimal.MinValue)
            {
                all.Add(person);
            }

            person.Add(grant, member);
            return person;
        }
    }

    /// <summary>Whether it is known who stands on the list, and with how many points.</summary>
    public bool IsKnown { get; }

    /// <summary>How many people may stand on it.</summary>
    public int Count => _people.Length;

    /// <summary>The people, those with the same points together.</summary>
    public IEnumerable<RankedPerson[]> Tied => _people.GroupBy(p => p.Most).Select(g => g.ToArray());

    /// <summary>Whether a grant surely puts its person on the list: somebody whom a limit before may have refused may not be there.</summary>
    public static bool Stands(LimitMember grant) => grant is { Sure: true, Entry.Stands: true };

    /// <summary>Whether others have as many points as the person of a member.</summary>
    public bool IsTied(int member) => Upper(_most, _ofMember[member].Most) - Lower(_most, _ofMember[member].Most) > 1;

    /// <summary>How many have more points than somebody, of a list that is known.</summary>
    public int Before(RankedPerson person) => Count - Upper(_most, person.Most);

    /// <summary>The first rank that the person of a member may have, and how many people then stand on the list.</summary>
    public (int Rank, int People) First(int member)
    {
        // A grant without a name may be that of whoever stands first, and may be a better one of somebody else.
        RankedPerson person = _ofMember[member];
        decimal most = person.Who is null ? _most[^1] : Math.Max(person.Most, _mostOfUnnamed.LastOrDefault(decimal.MinValue));
        return (_leastOfSure.Length - Upper(_leastOfSure, most) + 1, Count);
    }

    /// <summary>The last rank that the person of a member may have, and how many people then stand on the list.</summary>
    public (int Rank, int People) Last(int member)
    {
        RankedPerson person = _ofMember[member];
        decimal least = Math.Max(person.Least, _group.Members[member].Entry.Grant.Points ?? decimal.MinValue);
        int rank = Count - Lower(_most, least);

        // Behind it are surely those who surely have fewer points, but for those who are lifted by a grant without a name.
        int behind = Lower(_mostOfSure, least) - (_mostOfUnnamed.Length - Lower(_mostOfUnnamed, least));
        return (rank, rank + Math.Max(0, behind));
    }

    // How many are below a value, and how many are not above it.
    private static int Lower(decimal[] sorted, decimal value) => Bound(sorted, x => x < value);

    private static int Upper(decimal[] sorted, decimal value) => Bound(sorted, x => x <= value);

    private static int Bound(decimal[] sorted, Func<decimal, bool> before)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = before(sorted[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
