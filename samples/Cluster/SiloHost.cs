using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace SkillTalent.Samples.Cluster;

/// <summary>A silo: a process that holds partitions. It ends with whoever started it.</summary>
internal static class SiloHost
{
    /// <summary>The first word of a command line that makes a silo.</summary>
    public const string Word = "silo";

    /// <summary>The command line of a silo, without the program.</summary>
    public static string[] CommandLine(string name, int port, int gateway, ClusterShape shape) =>
        [Word, name, port.ToString(CultureInfo.InvariantCulture), gateway.ToString(CultureInfo.InvariantCulture), .. shape.Words];

    /// <summary>Runs a silo until its standard input ends: no silo outlives its starter, however that ended.</summary>
    public static async Task<int> Run(string[] arguments)
    {
        (string name, int port, int gateway) = (arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture), int.Parse(arguments[3], CultureInfo.InvariantCulture));
        var shape = ClusterShape.Of(arguments.AsSpan(4));
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();

        // Warnings of silos that find another one gone are no news here. A service keeps them.
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new Roster(shape.Rows)).AddSingleton<Policies>().AddSingleton<Diary>();
        builder.UseOrleans(silo => silo
            .UseDevelopmentClustering(shape.Keeper)
            .ConfigureEndpoints(IPAddress.Loopback, port, gateway)
            .Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (shape.Id, nameof(SkillTalent)))
            .Configure<SiloOptions>(o => o.SiloName = name)
            .Configure<ClusterMembershipOptions>(o =>
            {
                o.ProbeTimeout = ClusterShape.Probe;
                o.NumMissedProbesLimit = ClusterShape.MissedProbes;
                o.TableRefreshTimeout = ClusterShape.Probe * 2;
            }));
        using IHost host = builder.Build();
        await host.StartAsync();
        Console.WriteLine(Diary.Ready);
        while (await Console.In.ReadLineAsync() is not null)
        {
        }

        return 0;
    }
}
