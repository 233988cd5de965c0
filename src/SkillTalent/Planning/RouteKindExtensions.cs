using SkillTalent.Rules;

namespace SkillTalent.Planning;

/// <summary>The codes and labels of <see cref="RouteKind"/>.</summary>
public static class RouteKindExtensions
{
    /// <summary>The code used in JSON: <c>direct</c>, <c>ladder</c>, <c>titles</c>, <c>mixed</c>.</summary>
    public static string ToCode(this RouteKind kind) => kind switch
    {
        RouteKind.Direct => "direct",
        RouteKind.Ladder => "ladder",
        RouteKind.Titles => "titles",
        RouteKind.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this RouteKind kind) => kind switch
    {
        RouteKind.Direct => new LocalizedText("直接申报", "directly"),
        RouteKind.Ladder => new LocalizedText("逐级晋升", "by the ladder"),
        RouteKind.Titles => new LocalizedText("经由职称", "by titles"),
        RouteKind.Mixed => new LocalizedText("技能等级与职称贯通", "by levels and titles"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
