namespace SkillTalent;

/// <summary>How well a fact of the policy is attested, from the weakest to the strongest.</summary>
public enum Basis
{
    /// <summary>Widely said, not seen in any source (未证实). Off unless the caller opts in.</summary>
    Unconfirmed,

    /// <summary>Follows from the other kinds by arithmetic or plain logic (推导).</summary>
    Derived,

    /// <summary>Reported by at least one secondary source (据报道).</summary>
    Reported,

    /// <summary>The issuing body's own text was read (官方文本).</summary>
    Official,
}

/// <summary>The codes and labels of <see cref="Basis"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<Basis> OfBasis { get; } = new(
        (Basis.Official, "official", "官方文本", "official"),
        (Basis.Reported, "reported", "据报道", "reported"),
        (Basis.Derived, "derived", "推导", "derived"),
        (Basis.Unconfirmed, "unconfirmed", "未证实", "unconfirmed"));

    /// <summary>The code used in JSON: <c>official</c>, <c>reported</c>, <c>derived</c>, <c>unconfirmed</c>.</summary>
    public static string ToCode(this Basis basis) => OfBasis[basis];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this Basis basis) => OfBasis.Label(basis);
}
