using SkillTalent.Rules;

namespace SkillTalent.Programmes;

/// <summary>The codes and labels of <see cref="PilotKind"/>.</summary>
public static class PilotKindExtensions
{
    /// <summary>The code used in JSON: <c>enterprise</c>, <c>park</c>, <c>cluster</c>, <c>area</c>, <c>unit</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this PilotKind kind) => kind switch
    {
        PilotKind.Enterprise => "enterprise",
        PilotKind.Park => "park",
        PilotKind.Cluster => "cluster",
        PilotKind.Area => "area",
        PilotKind.Unit => "unit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What people call it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this PilotKind kind) => kind switch
    {
        PilotKind.Enterprise => new LocalizedText("试点企业", "pilot enterprise"),
        PilotKind.Park => new LocalizedText("试点园区", "pilot park"),
        PilotKind.Cluster => new LocalizedText("试点产业集群", "pilot cluster"),
        PilotKind.Area => new LocalizedText("试点区域", "pilot area"),
        PilotKind.Unit => new LocalizedText("试点单位", "pilot unit"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
