using System.Diagnostics;
using SkillTalent.SideBySide.Servers;

namespace SkillTalent.SideBySide;

/// <summary>What an answer costs.</summary>
/// <param name="Cpu">CPU seconds of this process and of the servers.</param>
/// <param name="Wall">Seconds of the clock.</param>
internal sealed record Cost(double Cpu, double Wall)
{
    // What takes longer is not measured again, and nothing is more often than this.
    private const double Long = 12;
    private const int MostRuns = 5;

    /// <summary>Runs something several times, the first of which compiles it, and takes the cheapest run.</summary>
    /// <param name="run">What runs.</param>
    /// <param name="servers">The servers that work for it.</param>
    public static Cost Of(Action run, params ServerProcesses[] servers)
    {
        Cost best = Once(run, servers);
        double spent = best.Wall;
        for (int runs = 1; runs < MostRuns && spent <= Long; runs++)
        {
            Cost next = Once(run, servers);
            spent += next.Wall;
            best = new Cost(Math.Min(best.Cpu, next.Cpu), Math.Min(best.Wall, next.Wall));
        }

        return best;
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
