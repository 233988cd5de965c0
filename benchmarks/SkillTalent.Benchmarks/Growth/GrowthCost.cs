using System.Globalization;

namespace SkillTalent.Benchmarks.Growth;

/// <summary>
/// What one call costs: CPU time of the process, the least of several stretches of calls, so that other work on the machine weighs little, and
/// how far the middle one of them lies above the least.
/// </summary>
/// <param name="Least">Seconds.</param>
/// <param name="Noise">Seconds between the least and the middle.</param>
/// <param name="Times">How many stretches there were.</param>
internal sealed record GrowthCost(double Least, double Noise, int Times)
{
    // A stretch of calls takes so long at least, where one call takes less; what takes longer than all stretches together is measured less often.
    private const double Stretch = 0.02;
    private const int Stretches = 9;
    private const double MostSeconds = 1.5;

    /// <summary>The cost, in a unit that fits.</summary>
    public string Told => Least switch
    {
        < 1e-3 => string.Create(CultureInfo.InvariantCulture, $"{Least * 1e6:0.0} µs"),
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{Least * 1e3:0.0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Least:0.0} s"),
    };

    /// <summary>The same with the noise as a share of it; none is known of what was measured but once.</summary>
    public string ToldWithNoise => Told + (Times > 1 ? string.Create(CultureInfo.InvariantCulture, $" ±{100 * Noise / Least:0} %") : "");

    /// <summary>The cost of what can be done again and again.</summary>
    public static GrowthCost Of(Action act)
    {
        // The first call may fill what is remembered, and tells how many make a stretch.
        act();
        int runs = 1;
        double took = Cpu(act, 1);
        while (took * runs < Stretch && runs < 1 << 20)
        {
            runs *= 2;
            took = Cpu(act, runs);
        }

        return OfRuns(took, took * runs, () => Cpu(act, runs));
    }

    /// <summary>The cost of what can be done but once with each of what is made for it; to make it is not measured.</summary>
    public static GrowthCost OfEach<T>(Func<T> make, Action<T> use)
    {
        double One()
        {
            T made = make();
            return Cpu(() => use(made), 1);
        }

        _ = One();
        double first = One();
        return OfRuns(first, first, One);
    }

    private static GrowthCost OfRuns(double first, double seconds, Func<double> another)
    {
        int more = (int)Math.Clamp(MostSeconds / seconds, 0, Stretches - 1);
        double[] all = [.. Enumerable.Range(0, more).Select(_ => another()).Append(first).Order()];
        return new GrowthCost(all[0], all[all.Length / 2] - all[0], all.Length);
    }

    // What was left over by others is collected before, and not within the stretch.
    private static double Cpu(Action act, int runs)
    {
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < runs; i++)
        {
            act();
        }

        return (Environment.CpuUsage.TotalTime - before).TotalSeconds / runs;
    }
}
