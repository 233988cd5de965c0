namespace SkillTalent;

/// <summary>How a limit is split among those who share it.</summary>
public enum LimitSplit
{
    /// <summary>One after the other, until it is used up (<c>in-order</c>).</summary>
    InOrder,

    /// <summary>All are cut in proportion (<c>proportional</c>).</summary>
    Proportional,
}

/// <summary>The codes of <see cref="LimitSplit"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<LimitSplit> OfLimitSplit { get; } = new(
        (LimitSplit.InOrder, "in-order"),
        (LimitSplit.Proportional, "proportional"));

    /// <summary>The code used in rulebooks and on the command line: <c>in-order</c>, <c>proportional</c>.</summary>
    public static string ToCode(this LimitSplit split) => OfLimitSplit[split];
}
