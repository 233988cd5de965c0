using System.Diagnostics;

namespace SkillTalent.Samples.Provinces;

/// <summary>The servers of the script, in a temporary folder; they end with this object.</summary>
public sealed class ProvinceServers : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "provinces-" + Guid.NewGuid().ToString("N"));

    /// <summary>Starts a server for each name.</summary>
    public ProvinceServers(params string[] names)
    {
        try
        {
            Run(["start", _folder, .. names]);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The port of a server.</summary>
    public string PortOf(string name) => File.ReadAllText(Path.Combine(_folder, name, "port")).Trim();

    /// <summary>How to reach a server.</summary>
    public string ConnectionTo(string name) => $"Host=127.0.0.1;Port={PortOf(name)};Username=postgres;Database=postgres;Pooling=false;Command Timeout=600";

    /// <summary>Ends a server at once.</summary>
    public void Fail(string name) => Run(["fail", _folder, name]);

    /// <summary>Starts it again.</summary>
    public void Again(string name) => Run(["again", _folder, name]);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Run(["stop", _folder]);
        }
    }

    // Nothing that the servers write goes through a pipe of this process, which would be waited for.
    private static void Run(string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(AppContext.BaseDirectory, "servers.sh"), .. arguments]) { RedirectStandardError = true };
        using Process script = Process.Start(start)!;
        string error = script.StandardError.ReadToEnd();
        script.WaitForExit();
        if (script.ExitCode != 0)
        {
            throw new InvalidOperationException($"servers.sh {arguments[0]}: {error.Trim()}");
        }
    }
}
