namespace SkillTalent;

/// <summary>How a credit that is too small for both levies is divided between them. The law names no order (法规未规定顺序).</summary>
public enum LevySplit
{
    /// <summary>In proportion to the two rates, rounded to the fen for the education levy, the rest to the local one (按费率比例).</summary>
    ProRata,

    /// <summary>The education levy first (先抵教育费附加).</summary>
    EducationFirst,

    /// <summary>The local education levy first (先抵地方教育附加).</summary>
    LocalFirst,

    /// <summary>The amounts that the taxpayer names for each period; what is not taken is carried forward (按纳税人指定).</summary>
    Given,
}

/// <summary>The codes and labels of <see cref="LevySplit"/>.</summary>
public static partial class Codes
{
    /// <summary>The splits that the engine can make by itself: all but <see cref="LevySplit.Given"/>.</summary>
    internal static IReadOnlyList<LevySplit> Automatic { get; } = [LevySplit.ProRata, LevySplit.EducationFirst, LevySplit.LocalFirst];

    internal static CodeTable<LevySplit> OfLevySplit { get; } = new(
        (LevySplit.ProRata, "pro-rata", "按费率比例", "pro rata to the rates"),
        (LevySplit.EducationFirst, "education-first", "先抵教育费附加", "education levy first"),
        (LevySplit.LocalFirst, "local-first", "先抵地方教育附加", "local education levy first"),
        (LevySplit.Given, "given", "按纳税人指定", "as the taxpayer names it"));

    /// <summary>The code used in JSON: <c>pro-rata</c>, <c>education-first</c>, <c>local-first</c>, <c>given</c>.</summary>
    public static string ToCode(this LevySplit split) => OfLevySplit[split];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this LevySplit split) => OfLevySplit.Label(split);
}
