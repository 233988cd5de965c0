namespace SkillTalent;

/// <summary>How an amount is rounded where its document says so.</summary>
internal enum AmountRounding
{
    /// <summary>To the fen, half up.</summary>
    Fen,

    /// <summary>To the fen, down.</summary>
    FenDown,

    /// <summary>To the fen, up.</summary>
    FenUp,

    /// <summary>To whole yuan, half up.</summary>
    Yuan,

    /// <summary>To whole yuan, down.</summary>
    YuanDown,

    /// <summary>To whole yuan, up.</summary>
    YuanUp,
}

/// <summary>The codes and words of <see cref="AmountRounding"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<AmountRounding> OfAmountRounding { get; } = new(
        (AmountRounding.Fen, "fen", "四舍五入到分", "rounded to the fen, half up"),
        (AmountRounding.FenDown, "fen-down", "舍去分以下", "rounded down to the fen"),
        (AmountRounding.FenUp, "fen-up", "进位到分", "rounded up to the fen"),
        (AmountRounding.Yuan, "yuan", "四舍五入到元", "rounded to whole yuan, half up"),
        (AmountRounding.YuanDown, "yuan-down", "舍去元以下", "rounded down to whole yuan"),
        (AmountRounding.YuanUp, "yuan-up", "进位到元", "rounded up to whole yuan"));
}
