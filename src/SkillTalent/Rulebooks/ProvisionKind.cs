using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>The kinds of provisions.</summary>
public enum ProvisionKind
{
    /// <summary>A level of the skill ladder (职业技能等级).</summary>
    Level,

    /// <summary>A professional title (职称).</summary>
    Title,

    /// <summary>Something at the discretion of an employer or a panel (认定、评选).</summary>
    Recognition,

    /// <summary>Money (津贴、补贴、奖励).</summary>
    Benefit,

    /// <summary>A dated value for a typed engine (参数).</summary>
    Parameter,

    /// <summary>A programme shown as data (项目、指标).</summary>
    Programme,
}

/// <summary>The codes and labels of <see cref="ProvisionKind"/>.</summary>
public static partial class Codes
{
    /// <summary>All kinds, in the order in which they are listed.</summary>
    public static IReadOnlyList<ProvisionKind> ProvisionKinds => OfProvisionKind.All;

    internal static CodeTable<ProvisionKind> OfProvisionKind { get; } = new(
        (ProvisionKind.Level, "level", "职业技能等级", "skill level"),
        (ProvisionKind.Title, "title", "职称", "professional title"),
        (ProvisionKind.Recognition, "recognition", "认定与评选", "recognition"),
        (ProvisionKind.Benefit, "benefit", "待遇与补贴", "benefit"),
        (ProvisionKind.Parameter, "parameter", "参数", "parameter"),
        (ProvisionKind.Programme, "programme", "项目与指标", "programme"));

    /// <summary>The code used in JSON: <c>level</c>, <c>title</c>, <c>recognition</c>, <c>benefit</c>, <c>parameter</c>, <c>programme</c>.</summary>
    public static string ToCode(this ProvisionKind kind) => OfProvisionKind[kind];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this ProvisionKind kind) => OfProvisionKind.Label(kind);

    /// <summary>The kind of a code, if there is one.</summary>
    public static bool TryParse(string code, [NotNullWhen(true)] out ProvisionKind? kind)
    {
        kind = OfProvisionKind.Find(Guard.Against.Null(code));
        return kind is not null;
    }
}
