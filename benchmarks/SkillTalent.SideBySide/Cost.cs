using System.Diagnostics;
using SkillTalent.SideBySide.Servers;

namespace SkillTalent.SideBySide;

/// <summary>What an answer costs.</summary>
/// <param name="Cpu">CPU seconds of this process and of the servers.</param>
/// <param name="Wall">Seconds of the clock.</param>
internal sealed record Cost(double Cpu, double Wall)
{
    // What takes longer is measured once.
    private const double Long = 12;

    /// <summary>Runs something twice, and takes the cheaper run.</summary>
    /// <param name="run">What runs.</param>
    /// <param name="servers">The servers that work for it.</param>
    public static Cost Of(Action run, params ServerProcesses[] servers)
    {
        Cost first = Once(run, servers);
        if (first.Wall > Long)
        {
            return first;
        }

        Cost second = Once(run, servers);
        return new Cost(Math.Min(first.Cpu, second.Cpu), Math.Min(first.Wall, second.Wall));
    }

    private static Cost Once(Action run, ServerProcesses[] servers)
    {
        double before = Now(servers);
        long started = Stopwatch.GetTimestamp();
        run();
        double wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return new Cost(Now(servers) - before, wall);
    }

    private static double Now(ServerProcesses[] servers) => Environment.CpuUsage.TotalTime.TotalSeconds + servers.Sum(s => s.CpuSeconds());
}
