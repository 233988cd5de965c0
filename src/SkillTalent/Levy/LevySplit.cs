namespace SkillTalent.Levy;

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
