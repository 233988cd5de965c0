using System.Collections.Concurrent;
using System.Diagnostics;

namespace SkillTalent.Samples.Cluster;

/// <summary>A silo as a process of its own; it ends with this object.</summary>
internal sealed class SiloProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly SemaphoreSlim _news = new(0);

    private SiloProcess(string name, ProcessStartInfo start)
    {
        Name = name;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(_said, line.Data);
        _process.ErrorDataReceived += (_, line) => Take(_errors, line.Data);
        _ = _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The number of the process.</summary>
    public int Id => _process.Id;

    /// <summary>Whether the process is there.</summary>
    public bool IsRunning => !_process.HasExited;

    /// <summary>Starts this program as a silo.</summary>
    public static SiloProcess Start(string name, string[] arguments)
    {
        // `dotnet Cluster.dll` is a program and its first argument.
        string program = Environment.ProcessPath!;
        string[] before = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(SiloProcess).Assembly.Location] : [];
        return new SiloProcess(
            name,
            new ProcessStartInfo(program, [.. before, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true });
    }

    /// <summary>Waits until the silo has said a line.</summary>
    /// <exception cref="InvalidOperationException">It has ended, or has not said it in time.</exception>
    public async Task Heard(Func<string, bool> line, TimeSpan within)
    {
        using var late = new CancellationTokenSource(within);
        try
        {
            while (!_said.Any(line))
            {
                await _news.WaitAsync(late.Token);
                if (!IsRunning)
                {
                    throw new InvalidOperationException($"{Name} has ended: {_errors.FirstOrDefault()}");
                }
            }
        }
        catch (OperationCanceledException)
        {
            throw new InvalidOperationException($"{Name} did not say what was waited for within {within.TotalSeconds} s");
        }
    }

    /// <summary>Ends it at once, as a machine fails.</summary>
    public void Kill()
    {
        if (IsRunning)
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _process.Dispose();
        _news.Dispose();
    }

    private void Take(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }

        // Its end is news as well.
        try
        {
            _ = _news.Release();
        }
        catch (ObjectDisposedException)
        {
            // Nobody waits any more.
        }
    }
}
