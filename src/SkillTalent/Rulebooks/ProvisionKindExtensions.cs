using System.Diagnostics.CodeAnalysis;
using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

/// <summary>The codes and labels of <see cref="ProvisionKind"/>.</summary>
public static class ProvisionKindExtensions
{
    /// <summary>All kinds, in the order in which they are listed.</summary>
    public static IReadOnlyList<ProvisionKind> All { get; } = Array.AsReadOnly(
        [
            ProvisionKind.Level, ProvisionKind.Title, ProvisionKind.Recognition, ProvisionKind.Benefit, ProvisionKind.Parameter, ProvisionKind.Programme,
        ]);

    /// <summary>The code used in JSON: <c>level</c>, <c>title</c>, <c>recognition</c>, <c>benefit</c>, <c>parameter</c>, <c>programme</c>.</summary>
    public static string ToCode(this ProvisionKind kind) => kind switch
    {
        ProvisionKind.Level => "level",
        ProvisionKind.Title => "title",
        ProvisionKind.Recognition => "recognition",
        ProvisionKind.Benefit => "benefit",
        ProvisionKind.Parameter => "parameter",
        ProvisionKind.Programme => "programme",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this ProvisionKind kind) => kind switch
    {
        ProvisionKind.Level => new LocalizedText("职业技能等级", "skill level"),
        ProvisionKind.Title => new LocalizedText("职称", "professional title"),
        ProvisionKind.Recognition => new LocalizedText("认定与评选", "recognition"),
        ProvisionKind.Benefit => new LocalizedText("待遇与补贴", "benefit"),
        ProvisionKind.Parameter => new LocalizedText("参数", "parameter"),
        ProvisionKind.Programme => new LocalizedText("项目与指标", "programme"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind of a code, if there is one.</summary>
    public static bool TryParse(string code, [NotNullWhen(true)] out ProvisionKind? kind)
    {
        ArgumentNullException.ThrowIfNull(code);
        kind = null;
        foreach (ProvisionKind candidate in All)
        {
            if (candidate.ToCode() == code)
            {
                kind = candidate;
            }
        }

        return kind is not null;
    }
}
