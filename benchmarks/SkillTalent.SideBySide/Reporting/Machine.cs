using System.Globalization;
using System.Runtime.InteropServices;

namespace SkillTalent.SideBySide.Reporting;

/// <summary>On what it was measured, and what else the machine was doing.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, system and runtime.</summary>
    public static string Told => string.Create(
        CultureInfo.InvariantCulture, $"{Processor() ?? RuntimeInformation.ProcessArchitecture.ToString()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    /// <summary>The load of the last minute, this program included; null where the system does not tell.</summary>
    public static string? Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : null;

    private static string? Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim()
        : null;
}
