using System.Net;
using System.Net.Sockets;

namespace SkillTalent.Samples.Cluster;

/// <summary>Three silos on loopback. They end with this object.</summary>
internal sealed class Silos : IDisposable
{
    private const int Count = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<SiloProcess> _processes = [];

    private Silos(ClusterShape shape, IReadOnlyList<IPEndPoint> gateways) => (Shape, Gateways) = (shape, gateways);

    /// <summary>What they agree on.</summary>
    public ClusterShape Shape { get; }

    /// <summary>Where they can be asked.</summary>
    public IReadOnlyList<IPEndPoint> Gateways { get; }

    /// <summary>The silo that keeps the list of silos. It is not one that may fail here.</summary>
    public SiloProcess Keeper => _processes[0];

    /// <summary>The processes.</summary>
    public IReadOnlyList<SiloProcess> Processes => _processes;

    /// <summary>Starts them, and waits until each can be asked.</summary>
    /// <exception cref="InvalidOperationException">One does not start.</exception>
    public static async Task<Silos> Start(int rows)
    {
        int[] ports = FreePorts(Count * 2);
        var shape = new ClusterShape(Guid.NewGuid().ToString("N"), new IPEndPoint(IPAddress.Loopback, ports[0]), rows);
        var silos = new Silos(shape, [.. ports[Count..].Select(p => new IPEndPoint(IPAddress.Loopback, p))]);
        try
        {
            for (int i = 0; i < Count; i++)
            {
                string name = $"silo-{i + 1}";
                silos._processes.Add(SiloProcess.Start(name, SiloHost.CommandLine(name, ports[i], ports[Count + i], shape)));
                if (i == 0)
                {
                    // The others ask it for the list.
                    await silos.Keeper.Heard(line => line == Diary.Ready, Patience);
                }
            }

            await Task.WhenAll(silos._processes.Select(p => p.Heard(line => line == Diary.Ready, Patience)));
            return silos;
        }
        catch
        {
            silos.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _processes.ForEach(p => p.Dispose());

    // Held together, so that they differ.
    private static int[] FreePorts(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        try
        {
            Array.ForEach(listeners, l => l.Start());
            return [.. listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port)];
        }
        finally
        {
            Array.ForEach(listeners, l => l.Dispose());
        }
    }
}
