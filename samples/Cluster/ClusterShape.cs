using System.Globalization;
using System.Net;

namespace SkillTalent.Samples.Cluster;

/// <summary>What all processes of a cluster must agree on.</summary>
/// <param name="Id">Tells this cluster from others on the machine.</param>
/// <param name="Keeper">The silo that keeps the list of silos.</param>
/// <param name="Rows">How many workers a partition has.</param>
public sealed record ClusterShape(string Id, IPEndPoint Keeper, int Rows)
{
    /// <summary>Over how many partitions the workers are spread: some for each silo, so that those of one that fails are shared by the others.</summary>
    public const int Partitions = 24;

    /// <summary>How long a silo has to answer a probe, and how often it is asked.</summary>
    public static TimeSpan Probe { get; } = TimeSpan.FromSeconds(1);

    /// <summary>After how many probes without an answer in a row a silo is suspected; when two suspect it, or all that are left, it is out.</summary>
    public const int MissedProbes = 2;

    /// <summary>As arguments of a process.</summary>
    public string[] Words => [Id, Keeper.ToString(), Rows.ToString(CultureInfo.InvariantCulture)];

    /// <summary>Of <see cref="Words"/>.</summary>
    public static ClusterShape Of(ReadOnlySpan<string> words) => new(words[0], IPEndPoint.Parse(words[1]), int.Parse(words[2], CultureInfo.InvariantCulture));
}
