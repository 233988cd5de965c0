namespace SkillTalent;

/// <summary>What is obtained on the way to the target.</summary>
public enum RouteKind
{
    /// <summary>Nothing.</summary>
    Direct,

    /// <summary>Certificates only.</summary>
    Ladder,

    /// <summary>Titles only.</summary>
    Titles,

    /// <summary>Certificates and titles.</summary>
    Mixed,
}

/// <summary>The codes and labels of <see cref="RouteKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<RouteKind> OfRouteKind { get; } = new(
        (RouteKind.Direct, "direct", "直接申报", "directly"),
        (RouteKind.Ladder, "ladder", "逐级晋升", "by the ladder"),
        (RouteKind.Titles, "titles", "经由职称", "by titles"),
        (RouteKind.Mixed, "mixed", "技能等级与职称贯通", "by levels and titles"));

    /// <summary>The code used in JSON: <c>direct</c>, <c>ladder</c>, <c>titles</c>, <c>mixed</c>.</summary>
    public static string ToCode(this RouteKind kind) => OfRouteKind[kind];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this RouteKind kind) => OfRouteKind.Label(kind);
}
