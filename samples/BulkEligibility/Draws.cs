namespace SkillTalent.Samples.BulkEligibility;

/// <summary>Chance that depends on a seed and the number of a worker alone: the same workers whatever the blocks and threads.</summary>
internal struct Draws(ulong seed, long worker)
{
    private ulong _state = seed + ((ulong)worker * 0xD1342543DE82EF95);

    /// <summary>64 bits (SplitMix64).</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)((Next() >> 32) * (ulong)end >> 32);

    /// <summary>Whether something happens that happens to so many in a hundred.</summary>
    public bool Happens(int percent) => Below(100) < percent;
}
