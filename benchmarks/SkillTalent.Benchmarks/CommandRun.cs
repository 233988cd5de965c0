using System.Diagnostics;

namespace SkillTalent.Benchmarks;

/// <summary>
/// <c>bulk</c> as a whole process, under everything that Quzhou's rulebooks say: that is what a user waits for. What it takes is asked while it runs,
/// since nobody can ask it once it has ended.
/// </summary>
/// <param name="Wall">Seconds of the clock.</param>
/// <param name="Cpu">Seconds of processors.</param>
/// <param name="PeakMegabytes">The most memory.</param>
/// <param name="ResultMegabytes">The size of the result.</param>
internal sealed record CommandRun(double Wall, double Cpu, long PeakMegabytes, long ResultMegabytes)
{
    public const string On = "2023-07-14";

    /// <summary>The command that is built beside this program.</summary>
    public static string Own => Path.Combine(AppContext.BaseDirectory, "SkillTalent.Cli.dll");

    /// <summary>Runs it once.</summary>
    /// <param name="command">The SkillTalent.Cli.dll of a build.</param>
    /// <param name="workers">The file of workers.</param>
    /// <param name="result">The file to write.</param>
    /// <param name="options">Further options.</param>
    /// <exception cref="InvalidOperationException">It failed, or said nothing.</exception>
    public static CommandRun Bulk(string command, string workers, string result, params string[] options)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (string argument in (string[])[command, "bulk", workers, "--in", Places.Quzhou, "--on", On, "--out", result, "--format", "json", .. options])
        {
            start.ArgumentList.Add(argument);
        }

        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> told = process.StandardOutput.ReadToEndAsync();
        double cpu = 0;
        long peak = 0;
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                cpu = Math.Max(cpu, process.TotalProcessorTime.TotalSeconds);
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended between the two lines, and was asked a moment ago.
            }
        }

        double wall = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 && told.Result.Length > 0
            ? new CommandRun(wall, cpu, peak >> 20, new FileInfo(result).Length >> 20)
            : throw new InvalidOperationException($"The command ended with {process.ExitCode}.");
    }
}
