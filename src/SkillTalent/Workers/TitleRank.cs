namespace SkillTalent;

/// <summary>The ranks of professional titles (职称), lowest first.</summary>
public enum TitleRank
{
    /// <summary>员级.</summary>
    Entry,

    /// <summary>助理级.</summary>
    Assistant,

    /// <summary>中级.</summary>
    Intermediate,

    /// <summary>副高级.</summary>
    AssociateSenior,

    /// <summary>正高级.</summary>
    FullSenior,
}

/// <summary>The codes of <see cref="TitleRank"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<TitleRank> OfTitleRank { get; } = new(
        (TitleRank.Entry, "entry"),
        (TitleRank.Assistant, "assistant"),
        (TitleRank.Intermediate, "intermediate"),
        (TitleRank.AssociateSenior, "associate-senior"),
        (TitleRank.FullSenior, "full-senior"));

    /// <summary>The code used in JSON: <c>entry</c>, <c>assistant</c>, <c>intermediate</c>, <c>associate-senior</c>, <c>full-senior</c>.</summary>
    public static string ToCode(this TitleRank rank) => OfTitleRank[rank];
}
