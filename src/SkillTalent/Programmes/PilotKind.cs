namespace SkillTalent.Programmes;

/// <summary>What takes part in the pilots of the reform of the industrial workforce (产改试点).</summary>
public enum PilotKind
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
