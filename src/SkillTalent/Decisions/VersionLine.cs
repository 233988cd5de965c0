namespace SkillTalent;

/// <summary>The versions of one id, of which those in force are found without going through all: there may be one for every month.</summary>
internal sealed class VersionLine
{
    private readonly (int Number, Provision Version)[] _byStart;

    // The last day of any version up to here: what starts before, and is over, need not be looked at.
    private readonly int[] _lastSoFar;

    public VersionLine(IEnumerable<Provision> versions)
    {
        All = [.. versions];
        _byStart = [.. All.Select((v, i) => (Number: i, Version: v)).OrderBy(v => v.Version.Effective.FirstDay)];
        _lastSoFar = new int[_byStart.Length];
        for (int i = 0; i < _byStart.Length; i++)
        {
            int last = _byStart[i].Version.Effective.LastDay;
            _lastSoFar[i] = i == 0 ? last : Math.Max(last, _lastSoFar[i - 1]);
        }
    }

    /// <summary>All of them, in the order of the rulebooks.</summary>
    public Provision[] All { get; }

    /// <summary>Those that hold throughout some days, in the order of the rulebooks.</summary>
    public List<Provision> InForce(DayInterval days)
    {
        var found = new List<(int Number, Provision Version)>();
        for (int i = Started(days.From) - 1; i >= 0 && _lastSoFar[i] >= days.To; i--)
        {
            if (days.To <= _byStart[i].Version.Effective.LastDay)
            {
                found.Add(_byStart[i]);
            }
        }

        found.Sort((a, b) => a.Number.CompareTo(b.Number));
        return found.ConvertAll(f => f.Version);
    }

    // How many have started by a day.
    private int Started(int day)
    {
        int low = 0;
        int high = _byStart.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _byStart[middle].Version.Effective.FirstDay <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
