namespace SkillTalent;

/// <summary>What a rulebook says of benefits side by side.</summary>
public enum StackingKind
{
    /// <summary>They may be drawn together (<c>may-combine</c>).</summary>
    MayCombine,

    /// <summary>It is known that the rule is open and the office decides (<c>ask</c>).</summary>
    Ask,

    /// <summary>Drawing one ends another (<c>ends</c>).</summary>
    Ends,

    /// <summary>Only one of them may be drawn (<c>exclusive</c>).</summary>
    Exclusive,

    /// <summary>The higher alone is paid, over a year or in all (<c>higher</c>).</summary>
    Higher,

    /// <summary>One pays only what it is more than the others, over a year or in all (<c>top-up</c>).</summary>
    TopUp,
}

/// <summary>The codes of <see cref="StackingKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<StackingKind> OfStackingKind { get; } = new(
        (StackingKind.Exclusive, "exclusive"),
        (StackingKind.MayCombine, "may-combine"),
        (StackingKind.Ends, "ends"),
        (StackingKind.Ask, "ask"),
        (StackingKind.Higher, "higher"),
        (StackingKind.TopUp, "top-up"));

    /// <summary>The code used in rulebooks: <c>exclusive</c>, <c>may-combine</c>, <c>ends</c>, <c>ask</c>, <c>higher</c>, <c>top-up</c>.</summary>
    public static string ToCode(this StackingKind kind) => OfStackingKind[kind];
}
