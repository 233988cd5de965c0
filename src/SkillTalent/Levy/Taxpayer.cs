namespace SkillTalent.Levy;

/// <summary>What kind of taxpayer the enterprise is in a period: it decides which relief is open to it.</summary>
public enum Taxpayer
{
    /// <summary>A general VAT taxpayer without a relief of its own (一般纳税人).</summary>
    General,

    /// <summary>A small-scale VAT taxpayer (增值税小规模纳税人).</summary>
    SmallScale,

    /// <summary>A small low-profit enterprise (小型微利企业).</summary>
    SmallLowProfit,

    /// <summary>An individual business (个体工商户).</summary>
    IndividualBusiness,
}
