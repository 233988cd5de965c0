using System.Globalization;
using SkillTalent.Samples.Cluster;

// Three silos as processes on loopback, made-up workers in partitions, one killed while it counts. `dotnet run --project samples/Cluster [workers of all]`
if (args is [SiloHost.Word, ..])
{
    return await SiloHost.Run(args);
}

int workers = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 3_000_000;
return await Demonstration.Run(workers / ClusterShape.Partitions);
