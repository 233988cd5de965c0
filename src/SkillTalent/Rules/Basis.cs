namespace SkillTalent.Rules;

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
