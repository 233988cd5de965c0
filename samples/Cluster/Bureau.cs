using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace SkillTalent.Samples.Cluster;

/// <summary>
/// Who asks: every partition, all at once. A partition whose silo has gone is asked again, and it alone; there is no answer before each partition has
/// given one, so that a failure makes it late and never smaller.
/// </summary>
internal sealed class Bureau : IAsyncDisposable
{
    private const int MostAttempts = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly IHost _host;
    private readonly IClusterClient _grains;
    private readonly ConcurrentDictionary<int, PartitionAnswer> _latest = new();
    private readonly ConcurrentQueue<string> _refusals = new();

    private Bureau(IHost host) => (_host, _grains) = (host, host.Services.GetRequiredService<IClusterClient>());

    /// <summary>The latest answer of each partition.</summary>
    public IReadOnlyDictionary<int, PartitionAnswer> Latest => _latest;

    /// <summary>Connects to a cluster.</summary>
    public static async Task<Bureau> Connect(ClusterShape shape, IEnumerable<IPEndPoint> gateways)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(client => client
            .UseStaticClustering([.. gateways])
            .Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (shape.Id, nameof(SkillTalent))));
        IHost host = builder.Build();
        await host.StartAsync();
        return new Bureau(host);
    }

    /// <summary>Asks all partitions; each until it answers.</summary>
    public Task<PartitionAnswer[]> Ask(Question question) =>
        Task.WhenAll(Enumerable.Range(0, ClusterShape.Partitions).Select(partition => Ask(partition, question)));

    /// <summary>What was answered in place of counts since it was looked at last: the kind of failure, and how often.</summary>
    public IReadOnlyDictionary<string, int> TakeRefusals()
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_refusals.TryDequeue(out string? refusal))
        {
            taken[refusal] = taken.GetValueOrDefault(refusal) + 1;
        }

        return taken;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    // A failure of the cluster is tried again; one of the question or of the workers would be the same next time, and is thrown.
    private async Task<PartitionAnswer> Ask(int partition, Question question)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                PartitionAnswer answer = await _grains.GetGrain<IPartition>(partition).Count(question);
                _latest[partition] = answer;
                return answer;
            }
            catch (Exception e) when (e is OrleansException or TimeoutException && attempt < MostAttempts)
            {
                _refusals.Enqueue(e.GetType().Name);
                await Task.Delay(Pause);
            }
        }
    }
}
