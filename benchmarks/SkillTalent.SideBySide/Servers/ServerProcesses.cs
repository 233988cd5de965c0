using System.Globalization;

namespace SkillTalent.SideBySide.Servers;

/// <summary>The processes of a PostgreSQL server on this machine, as Linux counts their time.</summary>
internal sealed class ServerProcesses
{
    // What Linux tells of times is in hundredths of a second.
    private const double TicksASecond = 100;

    // The fields of /proc/PID/stat behind the name of the program, from its state on.
    private const int Parent = 1;
    private const int User = 11;
    private const int System = 12;
    private const int EndedUser = 13;
    private const int EndedSystem = 14;

    private readonly int _postmaster;

    /// <summary>The server of which a process is part.</summary>
    /// <param name="backend">The number of a process that works for a connection.</param>
    public ServerProcesses(int backend) =>
        _postmaster = int.Parse(Stat(backend)?[Parent] ?? throw new InvalidOperationException("the server must be on this machine, and this machine Linux"), CultureInfo.InvariantCulture);

    /// <summary>All the time that the server has taken so far: of its first process, of those that it has begun, and of those that have ended.</summary>
    public double CpuSeconds()
    {
        double ticks = 0;
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int process) && Stat(process) is { } fields)
            {
                bool isFirst = process == _postmaster;
                if (isFirst || Field(fields, Parent) == _postmaster)
                {
                    ticks += Field(fields, User) + Field(fields, System) + (isFirst ? Field(fields, EndedUser) + Field(fields, EndedSystem) : 0);
                }
            }
        }

        return ticks / TicksASecond;
    }

    private static long Field(string[] fields, int field) => long.Parse(fields[field], CultureInfo.InvariantCulture);

    // Null where the process has ended meanwhile.
    private static string[]? Stat(int process)
    {
        try
        {
            string text = File.ReadAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
