namespace SkillTalent;

/// <summary>What takes part in the pilots of the reform of the industrial workforce (产改试点).</summary>
internal enum PilotKind
{
    /// <summary>An enterprise (试点企业).</summary>
    Enterprise,

    /// <summary>An industrial park (试点园区).</summary>
    Park,

    /// <summary>A cluster of industry (试点产业集群).</summary>
    Cluster,

    /// <summary>An area (试点区域).</summary>
    Area,

    /// <summary>A unit of any kind, where the source counts them together (试点单位).</summary>
    Unit,
}

/// <summary>The codes and labels of <see cref="PilotKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<PilotKind> OfPilotKind { get; } = new(
        (PilotKind.Enterprise, "enterprise", "试点企业", "pilot enterprise"),
        (PilotKind.Park, "park", "试点园区", "pilot park"),
        (PilotKind.Cluster, "cluster", "试点产业集群", "pilot cluster"),
        (PilotKind.Area, "area", "试点区域", "pilot area"),
        (PilotKind.Unit, "unit", "试点单位", "pilot unit"));

    /// <summary>The code used in JSON: <c>enterprise</c>, <c>park</c>, <c>cluster</c>, <c>area</c>, <c>unit</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    internal static string ToCode(this PilotKind kind) => OfPilotKind[kind];

    /// <summary>What people call it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    internal static LocalizedText ToLabel(this PilotKind kind) => OfPilotKind.Label(kind);
}
