namespace SkillTalent;

/// <summary>By what grants are served where a limit does not reach for all of them.</summary>
public enum LimitOrder
{
    /// <summary>The earlier day first (<c>day</c>).</summary>
    Day,

    /// <summary>The more points first (<c>points</c>).</summary>
    Points,

    /// <summary>As they are listed (<c>listed</c>).</summary>
    Listed,
}

/// <summary>The codes of <see cref="LimitOrder"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<LimitOrder> OfLimitOrder { get; } = new(
        (LimitOrder.Day, "day"),
        (LimitOrder.Points, "points"),
        (LimitOrder.Listed, "listed"));

    /// <summary>The code used on the command line: <c>day</c>, <c>points</c>, <c>listed</c>.</summary>
    public static string ToCode(this LimitOrder order) => OfLimitOrder[order];
}
