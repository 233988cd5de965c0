namespace SkillTalent;

/// <summary>Up to which rank a share of a list reaches where it comes to no whole number of people.</summary>
public enum LimitRounding
{
    /// <summary>To the last whole rank within the share (<c>down</c>).</summary>
    Down,

    /// <summary>To the rank in which the share ends (<c>up</c>).</summary>
    Up,

    /// <summary>To the nearest rank, half a rank upwards (<c>nearest</c>).</summary>
    Nearest,
}

/// <summary>The codes of <see cref="LimitRounding"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<LimitRounding> OfLimitRounding { get; } = new(
        (LimitRounding.Down, "down"),
        (LimitRounding.Up, "up"),
        (LimitRounding.Nearest, "nearest"));

    /// <summary>The code used in rulebooks and on the command line: <c>down</c>, <c>up</c>, <c>nearest</c>.</summary>
    public static string ToCode(this LimitRounding rounding) => OfLimitRounding[rounding];
}
