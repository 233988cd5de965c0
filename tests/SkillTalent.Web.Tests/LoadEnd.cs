using System.Diagnostics;

namespace SkillTalent.Web.Tests;

/// <summary>When clients stop: after a time, or after so many requests of all of them.</summary>
internal sealed class LoadEnd
{
    private readonly long _begin = Stopwatch.GetTimestamp();
    private readonly TimeSpan _after;
    private int _left;

    public LoadEnd(TimeSpan after) => (_after, _left) = (after, int.MaxValue);

    public LoadEnd(int requests) => (_after, _left) = (TimeSpan.MaxValue, requests);

    public bool IsAnotherWanted() => Stopwatch.GetElapsedTime(_begin) < _after && Interlocked.Decrement(ref _left) >= 0;
}
