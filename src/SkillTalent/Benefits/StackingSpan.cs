namespace SkillTalent;

/// <summary>Over what two benefits are compared.</summary>
public enum StackingSpan
{
    /// <summary>What is due in one calendar year (<c>year</c>).</summary>
    Year,

    /// <summary>All that has become due (<c>lifetime</c>).</summary>
    Lifetime,
}

/// <summary>The codes of <see cref="StackingSpan"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<StackingSpan> OfStackingSpan { get; } = new(
        (StackingSpan.Year, "year", "同一年度", "in one year"),
        (StackingSpan.Lifetime, "lifetime", "累计", "in all"));

    /// <summary>The code used in rulebooks: <c>year</c>, <c>lifetime</c>.</summary>
    public static string ToCode(this StackingSpan span) => OfStackingSpan[span];
}
