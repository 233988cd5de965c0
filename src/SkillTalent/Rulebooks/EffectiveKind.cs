namespace SkillTalent;

/// <summary>What the first day of a provision means.</summary>
public enum EffectiveKind
{
    /// <summary>It began on that day; before it, it was not law.</summary>
    Enacted,

    /// <summary>It is known to have held from that day; what held before is not encoded.</summary>
    KnownFrom,
}

/// <summary>The codes of <see cref="EffectiveKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<EffectiveKind> OfEffectiveKind { get; } = new(
        (EffectiveKind.Enacted, "enacted"),
        (EffectiveKind.KnownFrom, "known-from"));

    /// <summary>The code used in JSON: <c>enacted</c>, <c>known-from</c>.</summary>
    public static string ToCode(this EffectiveKind kind) => OfEffectiveKind[kind];
}
